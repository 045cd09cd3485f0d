import { expect, test } from "vitest";
import { figure, formula, words } from "@/lib/documents/grid";
import { decimal } from "@/lib/units/decimal";

test("a formula that would come to nothing is no cell", () => {
  expect(formula("A1/A2", null, "SHARE")).toBeNull();
  expect(formula("A1*2", decimal("10.50"), "DOLLARS", true)).toEqual({
    formula: "A1*2",
    result: "10.5",
    format: "DOLLARS",
    strong: true,
  });
});

test("words and figures are as given", () => {
  expect(words("Tier", "head")).toEqual({ words: "Tier", look: "head" });
  expect(figure(12, "COUNT")).toEqual({ figure: "12", format: "COUNT" });
});
