import { expect, test } from "vitest";
import { resultOf } from "@/lib/worksheets/engine";
import { parametersOf } from "@/lib/worksheets/parameters";
import type { Stated } from "@/lib/worksheets/stated";
import { comparisonOf, sheetOf } from "@/lib/worksheets/view";
import { fi1, fi2, typed } from "./figures";

const kept = (given: Record<string, string>, requiredRate: string, stated: Stated = {}) => {
  const parameters = parametersOf(typed(given));
  return { parameters, stated, result: resultOf(parameters), requiredRate };
};

test("a version shows underwriting's line beside the engine's, before and after plan change, reproduced", () => {
  const sheet = sheetOf(kept(fi2, "737.34", { L16: "737.34", L17: "0.0600" }), { currentRate: "702.18" });
  const line = (id: string) => sheet?.lines.find((each) => each.id === id);
  expect(line("L16")).toMatchObject({ stated: "737.34", agreement: "SAME" });
  expect(line("L17")).toMatchObject({ stated: "0.0600", agreement: "APART" });
  expect(line("L13")?.stated).toBeUndefined();
  expect(sheet?.action?.toFixed(4)).toBe("0.0501");
  expect(sheet?.before?.gt(sheet.action ?? 0)).toBe(true);
  expect(sheet?.reproduced).toBe(true);
  expect(sheet?.questions.map(({ id }) => id)).toEqual(["DIFFERENCE"]);
});

test("a result that does not come out again is told", () => {
  expect(sheetOf({ ...kept(fi1, "844.46"), result: "{}" }, { currentRate: "748" })?.reproduced).toBe(false);
});

test("two versions are compared by what each requires", () => {
  const compared = comparisonOf(kept(fi1, "844.46"), kept({ ...fi1, poolingCharge: "40" }, "846.05"));
  expect(compared?.changes.map(({ key }) => key)).toEqual(["poolingCharge"]);
  expect(compared?.bridge.map(({ name, dollars }) => `${name} ${dollars}`)).toEqual(["Pooling 1.59"]);
});

test("what the engine no longer reads is not shown as read", () => {
  expect(sheetOf({ ...kept(fi1, "844.46"), parameters: "{}" }, { currentRate: "748" })).toBeUndefined();
});
