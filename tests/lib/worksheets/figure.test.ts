import { expect, test } from "vitest";
import { figureText, readFigure, typedFigure } from "@/lib/worksheets/figure";

test.each([
  ["percent", " 12.90 % ", "0.1290"],
  ["percent", "−5", "-0.05"],
  ["month", "2025-07-15", "2025-07-01"],
  ["month", "7/1/2025", "2025-07-01"],
  ["dollars", "$18,810,000.00", "18810000"],
  ["factor", ".985", "0.985"],
] as const)("a %s of %s is %s", (unit, text, value) => {
  expect(readFigure({ unit }, text)).toEqual({ value });
});

test.each([
  ["count", "12.5"],
  ["factor", "abc"],
  ["factor", "1e3"],
  ["month", "2025-13"],
  ["month", "July"],
  ["dollars", "10000000000000000"],
  ["choice", "MAYBE"],
] as const)("no %s is %s", (unit, text) => {
  expect(readFigure({ unit, options: [] }, text)).toHaveProperty("fault");
});

test("a stored figure is typed and shown as it was given", () => {
  expect(typedFigure("percent", "0.1290")).toBe("12.9");
  expect(typedFigure("month", "2025-07-01")).toBe("2025-07");
  expect(figureText({ unit: "percent" }, "0.085")).toBe("8.5%");
  expect(figureText({ unit: "dollars" }, "522450")).toBe("$522,450");
});
