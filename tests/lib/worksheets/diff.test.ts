import { expect, test } from "vitest";
import { changesBetween } from "@/lib/worksheets/diff";
import { parametersOf } from "@/lib/worksheets/parameters";
import { fi1, fi2, fi3, typed } from "./figures";

const version = (given: Record<string, string>, stated: Record<string, string> = {}) => ({
  parameters: parametersOf(typed(given)),
  stated,
});
test("equal versions differ in nothing", () => {
  for (const given of [fi1, fi2, fi3]) expect(changesBetween(version(given), version(given))).toEqual([]);
});

test("the same figure with other decimals is no change", () => {
  const [fine, coarse] = [
    { ...fi1, "variable.tax": "0.00", cap: "9.90" },
    { ...fi1, "variable.tax": "0", cap: "9.9" },
  ];
  expect(changesBetween(version(fine, { L17: "0.1290" }), version(coarse, { L17: "0.129" }))).toEqual([]);
});

test("a change is named by its field, stated lines too", () => {
  const after = version({ ...fi1, "p1.medical.trend": "7.6", cap: "9.9" }, { L16: "830" });
  expect(changesBetween(version(fi1), after)).toEqual([
    { key: "cap", from: null, to: "0.099" },
    { key: "p1.medical.trend", from: "0.085", to: "0.076" },
    { key: "stated.L16", from: null, to: "830" },
  ]);
});
