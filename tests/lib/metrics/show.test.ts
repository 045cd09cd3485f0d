import { expect, test } from "vitest";
import { few, sideOf } from "@/lib/metrics/figure";
import { figureText, showMetric, sideText } from "@/lib/metrics/show";
import { decimal } from "@/lib/units/decimal";

test.each([
  ["count", "12340", "12,340"],
  ["change", "-200", "−200"],
  ["dollars", "569700000", "$569.7M"],
  ["percent", "0.913", "91.3%"],
  ["percentChange", "-0.018", "−1.8%"],
  ["ratio", "2.1", "2.10"],
  ["yes", "1", "Yes"],
] as const)("a %s of %s reads %s", (format, value, text) => {
  expect(showMetric[format](decimal(value))).toBe(text);
});

test("a ratio of too few cases says so wherever it is printed", () => {
  const figure = { value: decimal("0.5"), format: "percent" as const };
  expect(figureText(figure)).toBe("50.0%");
  expect(figureText({ ...figure, ...few(2, "accounts") })).toBe("insufficient");
});

test("a side is said in full, to the member and the dollar", () => {
  expect(sideText(sideOf("Members", 12_340))).toBe("12,340");
  expect(sideText(sideOf("Premium", "1234567.89", "dollars"))).toBe("$1,234,568");
});
