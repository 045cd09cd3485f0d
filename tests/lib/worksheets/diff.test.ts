import { expect, test } from "vitest";
import { changesBetween } from "@/lib/worksheets/diff";
import { parametersOf } from "@/lib/worksheets/parameters";
import { sheets } from "@/lib/worksheets/sheets";
import { typedAs } from "./asc-figures";
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

test("rows with names are compared by name, wherever they stand", () => {
  const fee = (given: Record<string, string>) => ({
    parameters: parametersOf(typedAs("FEE", given), sheets.FEE),
    stated: {},
  });
  const before = { contracts: "10", members: "20", "base.1.name": "Core", "base.1.pepm": "20", "year.1.change": "0" };
  const after = {
    ...{ contracts: "10", members: "20", "base.1.name": "Navigation", "base.1.pepm": "2" },
    ...{ "base.2.name": "CORE", "base.2.pepm": "20.00", "year.1.change": "3" },
  };
  expect(changesBetween(fee(before), fee(after), sheets.FEE)).toEqual([
    { key: "base.1.pepm", named: "Navigation", from: null, to: "2" },
    { key: "year.1.change", from: "0.00", to: "0.03" },
  ]);
  expect(changesBetween(fee(after), fee(before), sheets.FEE)[0]).toEqual({
    key: "base.1.pepm",
    named: "Navigation",
    from: "2",
    to: null,
  });
});
