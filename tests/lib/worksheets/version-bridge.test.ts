import fc from "fast-check";
import { expect, test } from "vitest";
import type { RateInput } from "@/lib/rating/schema";
import { rate } from "@/lib/rating/worksheet";
import { decimal, sum } from "@/lib/units/decimal";
import { parametersOf, readParameters } from "@/lib/worksheets/parameters";
import { versionBridge } from "@/lib/worksheets/version-bridge";
import { fi1, fi2, fi3, typed } from "./figures";

const inputOf = (given: Record<string, string>): RateInput => {
  const read = readParameters(parametersOf(typed(given)));
  if ("faults" in read) throw new Error(JSON.stringify(read.faults));
  return read.input;
};
const side = (given: Record<string, string>, required?: string) => {
  const input = inputOf(given);
  return { input, required: required ?? rate(input).requiredPremium.toFixed() };
};
const total = (parts: { dollars: ReturnType<typeof decimal> }[]) => sum(parts.map(({ dollars }) => dollars)).toFixed(2);

test("nothing is between equal versions", () => {
  for (const given of [fi1, fi2, fi3]) {
    expect(versionBridge(side(given), side(given))).toEqual([]);
  }
});

test("one change is one driver, and the whole change", () => {
  const [from, to] = [side(fi1), side({ ...fi1, "p1.medical.trend": "7.6" })];
  const parts = versionBridge(from, to);
  expect(parts.map(({ name }) => name)).toEqual(["Trend"]);
  expect(total(parts)).toBe(decimal(to.required).toDecimalPlaces(2).minus("844.46").toFixed(2));
});

test("what underwriting states apart is a driver of its own", () => {
  expect(versionBridge(side(fi1), side(fi1, "849.78")).map(({ name, dollars }) => `${name} ${dollars}`)).toEqual([
    "Stated by underwriting 5.32",
  ]);
});

test("a second period, another coverage and another order still bridge to the cent", () => {
  const { effective, ...later } = fi2;
  const parts = versionBridge(
    side(fi1),
    side({ ...later, effective: "2027-01", "p1.start": "2025-07", "p2.start": "2024-07" }),
  );
  expect(total(parts)).toBe("-107.12");
});

test("the parts of any bridge add up to the change, to the cent", () => {
  const figure = (min: number, max: number, places: number) =>
    fc
      .integer({ min: min * 10 ** places, max: max * 10 ** places })
      .map((whole) => (whole / 10 ** places).toFixed(places));
  const changes = fc.record(
    {
      "p1.medical.trend": figure(2, 15, 2),
      "p1.medical.completion": figure(0.9, 1, 4),
      "p1.demographic": figure(0.9, 1.1, 4),
      "p1.benefit": figure(0.9, 1, 4),
      "p1.excess": figure(0, 1_000_000, 0),
      poolingCharge: figure(20, 80, 2),
      "fixed.admin": figure(30, 70, 2),
      "variable.margin": figure(0, 4, 2),
      claimsLoad: figure(0.9, 1.1, 3),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(changes, changes, (before, after) => {
      const [from, to] = [side({ ...fi1, ...(before as object) }), side({ ...fi1, ...(after as object) })];
      const change = decimal(to.required).toDecimalPlaces(2).minus(decimal(from.required).toDecimalPlaces(2));
      expect(total(versionBridge(from, to))).toBe(change.toFixed(2));
    }),
    { numRuns: 60 },
  );
});
