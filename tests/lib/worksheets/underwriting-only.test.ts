import { expect, test } from "vitest";
import { resultOf } from "@/lib/worksheets/engine";
import { parametersOf } from "@/lib/worksheets/parameters";
import { sheets } from "@/lib/worksheets/sheets";
import { isLayered, isLayeredField } from "@/lib/worksheets/underwriting-only";
import { comparisonOf, sheetOf } from "@/lib/worksheets/view";
import { asc2StopLoss, typedAs } from "./asc-figures";

const kept = (given: Record<string, string>) => {
  const parameters = parametersOf(typedAs("STOP_LOSS", given), sheets.STOP_LOSS);
  return { parameters, stated: {}, result: resultOf(parameters, "STOP_LOSS"), requiredRate: "88.21" };
};
const track = { kind: "STOP_LOSS" as const, currentRate: "73" };

test.each([
  ["S10[2]", true],
  ["O6[1]", true],
  ["S12[2]", false],
  ["S1", false],
  ["O1[1]", false],
])("line %s is underwriting's alone: %s", (id, hidden) => {
  expect(isLayered(id)).toBe(hidden);
});

test("sales reads neither the lines nor the changes of claims above deductibles, nor what refers to them", () => {
  const [own, sales] = [true, false].map((writes) => sheetOf(kept(asc2StopLoss), track, { writes })!);
  expect(own!.lines.some(({ id }) => id === "S11[2]")).toBe(true);
  const read = JSON.stringify(sales!.lines);
  expect(read).not.toMatch(/"(S10|S11|O3|O5|O6)\[/);
  expect(read).not.toContain("842100");
  expect(sales!.reproduced).toBe(true);
  const after = kept({ ...asc2StopLoss, "layer.2.excess": "680,000", manualExcess: "71" });
  const keys = (writes: boolean) =>
    comparisonOf(kept(asc2StopLoss), after, "STOP_LOSS", { writes })?.changes.map(({ key }) => key);
  expect(keys(true)).toEqual(["layer.2.excess", "manualExcess"]);
  expect(keys(false)).toEqual(["manualExcess"]);
  expect(isLayeredField("layer.2.deductible")).toBe(false);
});
