import { expect, test } from "vitest";
import { rateExhibitOf, unitOf } from "@/lib/documents/exhibit-of";
import { releasing } from "@/tests/support/releasing";

test("is built of what it names, rates to the cent", () => {
  const more = { requiredRate: "901.77", walkAway: "799.31", margin: "0.0213" };
  expect(rateExhibitOf({ ...releasing, ...more })).toEqual({
    kind: "RATE_EXHIBIT",
    preparedFor: "Łąka & Sons <Mills>",
    sentTo: "Nora Falk, Harbor Consulting",
    preparedOn: "2026-10-02",
    effectiveOn: "2027-01-01",
    title: "Medical, PPO 1500",
    unit: "PMPM",
    members: 2_500,
    contracts: 1_190,
    current: "748.00",
    rate: "844.46",
    tiers: expect.arrayContaining([{ name: "Family", contracts: 340, ratio: "2.95", current: "2529.34" }]),
  });
});

test.each([
  ["a line that begins with this rate", { currentRate: null }],
  ["a fee", { kind: "FEE" as const, basis: "PEPM" }],
  ["nobody enrolled", { members: 0, contracts: 0 }],
])("%s has no tiers", (_, more) => expect(rateExhibitOf({ ...releasing, ...more }).tiers).toEqual([]));

test.each([
  ["PMPM", "INSURED", "PMPM"],
  [null, "INSURED", "PMPM"],
  ["TIER", "INSURED", "PEPM"],
  ["PEPM", "STOP_LOSS", "PEPM"],
  [null, "FEE", "PEPM"],
] as const)("a term priced %s of %s is %s", (basis, kind, unit) => expect(unitOf({ basis, kind })).toBe(unit));
