import { describe, expect, test } from "vitest";
import { bandFaults, bands, levelIn, usualBands } from "@/lib/settings/bands";
import { decimal } from "@/lib/units/decimal";
import { leavesOf } from "@/lib/units/leaves";

describe("a level", () => {
  test.each([
    ["0.89", "GOOD"],
    ["0.8901", "WATCH"],
    ["0.92", "WATCH"],
    ["0.9201", "AT_RISK"],
  ])("LR %s is %s", (value, level) => expect(levelIn(decimal(value), ["0.89", "0.92"], "down")).toBe(level));

  test.each([
    ["0.98", "GOOD"],
    ["0.9799", "WATCH"],
    ["0.95", "WATCH"],
    ["0.9499", "AT_RISK"],
  ])("fee adequacy %s is %s", (value, level) => expect(levelIn(decimal(value), ["0.98", "0.95"], "up")).toBe(level));
});

const figures = (changed: Record<string, string> = {}) =>
  Object.fromEntries(Object.entries({ ...leavesOf(usualBands), ...changed }).map(([k, v]) => [k, decimal(v)]));

test("the usual bounds stand the right way round, every measure once", () => {
  expect(bandFaults(figures())).toEqual([]);
  expect(new Set(bands.map(({ key }) => key)).size).toBe(bands.length);
});

test("bounds the wrong way round, or equal, are refused beside the second", () => {
  expect(bandFaults(figures({ "lossRatio.0": "0.93" }))).toEqual([
    { path: "lossRatio.1", message: "Must be higher than what is good." },
  ]);
  expect(bandFaults(figures({ "feeAdequacy.1": "0.98" }))).toEqual([
    { path: "feeAdequacy.1", message: "Must be lower than what is good." },
  ]);
});
