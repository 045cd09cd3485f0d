import fc from "fast-check";
import { expect, test } from "vitest";
import { budgetSheet } from "@/lib/documents/budget-sheet";
import { differences, formulasOf } from "@/tests/support/grids";
import { budgetOfDomain } from "@/tests/support/releasing";

test("the formulas of a budget come to what it says", () => {
  const grid = budgetSheet(budgetOfDomain());
  expect(formulasOf(grid).length).toBeGreaterThan(20);
  expect(differences(grid)).toEqual([]);
});

const cents = (most: number) => fc.integer({ min: 0, max: most }).map((amount) => (amount / 100).toFixed(2));
test("whatever it costs and whoever is enrolled, they come to the same cents", () =>
  fc.assert(
    fc.property(
      fc.record({
        claims: cents(20_000_000_000),
        fee: cents(9_000),
        specific: cents(30_000),
        rebates: cents(9_000),
        contractsEMPLOYEE: fc.integer({ min: 1, max: 40_000 }).map(String),
        contractsCHILDREN: fc.nat(40_000).map(String),
        ratioFAMILY: fc.integer({ min: 101, max: 400 }).map((ratio) => (ratio / 100).toFixed(2)),
      }),
      (more) => {
        // Rebates above what the plan costs are no budget.
        if (Number(more.claims) < 40_000_000) return;
        expect(differences(budgetSheet(budgetOfDomain(more)))).toEqual([]);
      },
    ),
    { numRuns: 200 },
  ));
