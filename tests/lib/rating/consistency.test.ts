import { expect, test } from "vitest";
import { rateInput } from "@/lib/rating/schema";
import { fields, refusals } from "@/tests/fixtures/rating/read";

const fi1 = (changes: object, ofPeriod: object = {}) => {
  const input = fields("fi-1");
  return refusals(rateInput, { ...input, periods: [{ ...input.periods[0]!, ...ofPeriod }], ...changes });
};
const fi2 = (...weights: (string | null)[]) => {
  const input = fields("fi-2");
  const periods = weights.map((weight, index) => ({ ...input.periods[index % 2]!, weight }));
  return refusals(rateInput, { ...input, periods });
};

test("the examples contradict nothing", () => {
  for (const name of ["fi-1", "fi-2", "fi-3"] as const) expect(refusals(rateInput, fields(name))).toEqual([]);
});

test.each<[(string | null)[], string[]]>([
  [["0.75", "0.2"], ["periods must have weights that sum to 1, not 0.95"]],
  [["0.75", null], ["periods.1.weight is missing"]],
  [
    [null, null],
    ["periods.0.weight is missing", "periods.1.weight is missing"],
  ],
  [["0.5"], ["periods must have weights that sum to 1, not 0.5"]],
  [[null], []],
  [["1", "0"], []],
  [["0.3333333333333", "0.3333333333333", "0.3333333333334"], []],
  [["0.3333333333", "0.3333333333", "0.3333333333"], []],
])("weights %j", (weights, sentences) => {
  expect(fi2(...weights)).toEqual(sentences);
});

test.each<[object, object, string[], string]>([
  [{}, { excess: 1 }, ["periods.0.claimants must be absent where excess is given"], "two excesses"],
  [{}, { excess: 1, claimants: [] }, [], "an empty list is none"],
  [{ poolingPoint: null }, {}, ["periods.0.claimants need a poolingPoint"], "nothing to pool above"],
  [
    {},
    { claimants: null, excess: 19_200_000 },
    ["periods.0.excess must not pool more than the incurred claims of the period"],
    "A.7",
  ],
  [
    {},
    { claimants: [19_500_000] },
    ["periods.0.claimants must not pool more than the incurred claims of the period"],
    "A.7",
  ],
  [
    { parameters: { completionOrder: "AFTER_POOLING" } },
    { claimants: null, excess: 19_000_000 },
    ["periods.0.excess must not pool more than the paid claims of the period"],
    "what is pooled from paid is at most paid",
  ],
  [{}, { memberMonths: null }, ["periods.0.memberMonths is missing"], "no exposure"],
  [{ cap: "0.02", floor: "0.05" }, {}, ["cap must not be below floor"], "limits crossed"],
  [
    { cap: "0.05", currentPremium: null },
    {},
    ["currentPremium is missing, and a cap or floor counts from it"],
    "of what",
  ],
  [{ credibility: { method: "CLAIM_COUNT" } }, {}, ["credibility.count is missing"], "counts what"],
  [{ credibility: { method: "FIXED" } }, {}, ["credibility.z is missing"], "fixed at what"],
  [
    { credibility: { method: "BUHLMANN" } },
    {},
    ["manual is missing, and experience has a credibility of only 0.862"],
    "nothing to lean on",
  ],
  [{ credibility: null }, { memberMonths: 500 }, [], "no manual and nothing said: experience alone"],
])("with %j and %j: %j (%s)", (changes, ofPeriod, sentences) => {
  expect(fi1(changes, ofPeriod)).toEqual(sentences);
});

test("percentages of premium stay below half of it", () => {
  const variable = (...shares: string[]) => ({
    retention: { variable: shares.map((share) => ({ name: "Load", share })) },
  });
  expect(fi1(variable("0.3", "0.2"))).toEqual(["retention.variable must sum to less than 0.5, not 0.5"]);
  expect(fi1(variable("0.3", "0.19"))).toEqual([]);
});

test("member months given must be the months' members", () => {
  const input = fields("fi-3");
  const periods = [{ ...input.periods[0]!, memberMonths: 50_000 }];
  expect(refusals(rateInput, { ...input, periods })).toEqual([
    "periods.0.memberMonths is 50000, but the members by month sum to 50630",
  ]);
  expect(refusals(rateInput, { ...input, periods: [{ ...periods[0], memberMonths: "50630.0" }] })).toEqual([]);
});

test("a coverage is named once", () => {
  const [coverage] = fields("fi-1").periods[0]!.coverages;
  expect(fi1({}, { coverages: [coverage, { ...coverage, name: "COMBINED" }] })).toEqual([
    "periods.0.coverages must not name the same coverage twice",
  ]);
});
