import { expect, test } from "vitest";
import { rateExhibit } from "@/lib/documents/exhibit";
import { rateExhibitOf, unitOf } from "@/lib/documents/exhibit-of";
import { exhibitPaper } from "@/lib/documents/exhibit-paper";
import { exhibitSheet } from "@/lib/documents/exhibit-sheet";
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
    credits: [],
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

test("a credit stands beside the rate, which stays what it is, and brings nothing of ours with it", () => {
  const shown = { name: "Package credit", of: "Dental", from: "2027-01-01", to: "2027-12-31", amount: "12000.00" };
  const inside = { source: "MARGIN", code: "F-17", basis: "FILED", author: "Ann" };
  const exhibit = rateExhibitOf({ ...releasing, credits: [{ ...shown, ...inside }] });
  expect(exhibit.credits).toEqual([shown]);
  expect(exhibit.rate).toBe(rateExhibitOf(releasing).rate);
  expect(() => rateExhibit.parse({ ...exhibit, credits: [{ ...shown, code: "F-17" }] })).toThrow();
  const page = exhibitPaper(exhibit);
  expect(page.tables.at(-1)?.rows).toEqual([["Package credit", "Dental", "1/1/2027", "12/31/2027", "$12,000.00"]]);
  expect(page.notes.at(-1)).toMatch(/no part of it/);
  expect(JSON.stringify([page, exhibitSheet(exhibit)])).not.toMatch(/F-17|MARGIN|FILED/);
});

test("one that was made before credits were shown still reads", () => {
  const { credits: _, ...before } = rateExhibitOf(releasing);
  expect(rateExhibit.parse(before).credits).toEqual([]);
});
