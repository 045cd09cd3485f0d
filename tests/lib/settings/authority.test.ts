import { expect, test } from "vitest";
import { usualMatrix } from "@/lib/authority/matrix";
import { authoritySettings } from "@/lib/settings/authority";
import { decimal } from "@/lib/units/decimal";
import { leavesOf } from "@/lib/units/leaves";

const matrix = authoritySettings.find(({ key }) => key === "authority_matrix")!;
const figures = (changed: Record<string, string>) =>
  Object.fromEntries(
    Object.entries({ ...leavesOf(usualMatrix), ...changed }).map(([path, value]) => [path, decimal(value)]),
  );

test("the matrix and its rules are the VP’s to change", () =>
  expect(authoritySettings.map(({ family }) => family)).toEqual(["AUTHORITY", "AUTHORITY"]));

test("a level that may do less than the one below it is refused beside its figure", () => {
  expect(matrix.faults?.(figures({}))).toEqual([]);
  expect(matrix.faults?.(figures({ "DIRECTOR.points": "0.05" }))).toEqual([
    { path: "VP.points", message: "Must be at least what the Director may." },
  ]);
  expect(matrix.faults?.(figures({ "UW_MANAGER.lossRatio": "0.8" }))).toEqual([
    { path: "UW_MANAGER.lossRatio", message: "Must be at least what the Underwriter may." },
  ]);
});
