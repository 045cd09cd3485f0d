import fc from "fast-check";
import { expect, test } from "vitest";
import { rateExhibitOf } from "@/lib/documents/exhibit-of";
import { exhibitNotes, exhibitSheet } from "@/lib/documents/exhibit-sheet";
import { differences, formulasOf } from "@/tests/support/grids";
import { releasing } from "@/tests/support/releasing";

test.each([
  ["by tier", {}],
  ["without tiers", { tiers: null }],
  ["of a fee", { kind: "FEE" as const, basis: "PEPM", rate: "54.80", currentRate: "52.10" }],
  ["of a line that begins with it", { currentRate: null }],
  ["of nobody", { members: 0, contracts: 0 }],
])("the formulas of an exhibit %s come to what it says", (_, more) => {
  const grid = exhibitSheet(rateExhibitOf({ ...releasing, ...more }));
  expect(formulasOf(grid).length).toBeGreaterThan(3);
  expect(differences(grid)).toEqual([]);
});

const tier = fc.record({ rate: fc.integer({ min: 20_000, max: 400_000 }), contracts: fc.nat(30_000) });
test("whatever is enrolled and asked, they come to the same cents", () =>
  fc.assert(
    fc.property(
      fc.record({ EMPLOYEE: tier, SPOUSE: tier, CHILDREN: tier, FAMILY: tier }),
      fc.integer({ min: 1, max: 60_000 }),
      fc.integer({ min: 100, max: 300 }),
      fc.integer({ min: 20_000, max: 150_000 }),
      fc.integer({ min: 50, max: 150 }),
      (kept, contracts, perContract, current, change) => {
        const tiers = Object.fromEntries(
          Object.entries(kept).map(([name, each]) => [name, { ...each, rate: (each.rate / 100).toFixed(2) }]),
        );
        const members = Math.floor((contracts * perContract) / 100);
        const [currentRate, rate] = [current / 100, (current * change) / 10_000].map((cents) => cents.toFixed(2));
        const exhibit = rateExhibitOf({
          ...releasing,
          tiers,
          contracts,
          members,
          currentRate: currentRate!,
          rate: rate!,
        });
        expect(differences(exhibitSheet(exhibit))).toEqual([]);
      },
    ),
    { numRuns: 300 },
  ));

test("each exhibit says how its dollars come about", () => {
  expect(exhibitNotes(rateExhibitOf(releasing))).toHaveLength(2);
  expect(exhibitNotes(rateExhibitOf({ ...releasing, tiers: null }))).toEqual([
    "Dollars are the rate PMPM × members as last enrolled.",
  ]);
});
