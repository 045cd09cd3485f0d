import fc from "fast-check";
import { expect, test } from "vitest";
import { type Family, families } from "@/lib/accounts/coverage";
import { catalogue } from "@/lib/products/catalogue";
import { decimal } from "@/lib/units/decimal";
import { counts } from "@/lib/whitespace/cell";
import type { SpaceFacts } from "@/lib/whitespace/facts";
import { dollarsOf, gridOf, inWindowOf, openCells, ranked, shownIn, shownOnce, totalsOf } from "@/lib/whitespace/grid";
import { whitespaceState } from "@/lib/whitespace/list";
import { facts, today } from "./sample";

const around = { notOffered: [] as Family[], today };
const accounts = fc.array(
  fc.record({
    ...Object.fromEntries(Object.entries(facts).map(([key, value]) => [key, fc.constant(value)])),
    id: fc.uuid(),
    name: fc.constantFrom("Alder", "Birch", "Cedar"),
    medicalFunding: fc.constantFrom("ASC", "INSURED", "SPLIT"),
    contracts: fc.nat(4000),
    ascContracts: fc.nat(4000),
    products: fc.record(
      Object.fromEntries(
        families.map((family) => [family, fc.constantFrom("HELD", "OPEN", "WHITESPACE", "NOT_ELIGIBLE")]),
      ),
    ),
    service: fc.constantFrom({ level: "GOOD", reason: "" }, { level: "AT_RISK", reason: "Late" }),
    renewsOn: fc.constantFrom("2027-01-01", "2027-04-01", "2028-07-01", null),
  }) as unknown as fc.Arbitrary<SpaceFacts>,
  { maxLength: 12 },
);

test("totals by family and by account add up to the same, and hold only what counts", () => {
  fc.assert(
    fc.property(accounts, (given) => {
      const rows = gridOf(given, { products: catalogue, ...around });
      const totals = totalsOf(rows);
      const byFamily = totals.families.reduce((sum, { year }) => sum.plus(year), decimal(0));
      const byAccount = rows.reduce((sum, row) => sum.plus(inWindowOf(row)), decimal(0));
      expect(byFamily.toFixed()).toBe(totals.premium.plus(totals.fees).toFixed());
      expect(byAccount.toFixed()).toBe(byFamily.toFixed());
      for (const { cells } of rows)
        for (const one of cells) if (!counts(one)) expect(dollarsOf(one).toFixed()).toBe("0");
    }),
  );
});

test("what is being sold stands at its own price, premium and fees apart, and what was lost is no part of it", () => {
  const codeOf = (family: Family) => catalogue.find((each) => each.family === family && each.core)!.code;
  const deal = (family: Family, stage: "QUOTED" | "LOST") => ({
    ...{ id: family, stage, on: "2026-11-20", lostReason: null, lostTo: "" },
    lines: [{ code: codeOf(family), exposure: "1000", price: "30" }],
  });
  const deals = [deal("DENTAL", "QUOTED"), deal("VISION", "LOST"), deal("BEHAVIORAL", "QUOTED")];
  const { asked, depth } = totalsOf(gridOf([{ ...facts, deals }, facts], { products: catalogue, ...around }));
  const dental = catalogue.find(({ code }) => code === codeOf("DENTAL"))!.revenue;
  expect(asked.PREMIUM.plus(asked.FEE).toString()).toBe("720000");
  expect(asked[dental].gte(360_000)).toBe(true);
  expect(depth?.toString()).toBe("0");
  expect(totalsOf([]).depth).toBe(null);
});

test("what may not be had has no window, no dollars and no reasons, and order is by dollars", () => {
  fc.assert(
    fc.property(accounts, (given) => {
      const rows = ranked(gridOf(given, { products: catalogue, ...around }));
      for (const [at, row] of rows.entries()) {
        const next = rows[at + 1];
        if (next) expect(inWindowOf(row).gte(inWindowOf(next))).toBe(true);
        for (const one of row.cells)
          if (one.state === "INELIGIBLE" || one.state === "NOT_OFFERED")
            expect([one.window, one.year, one.reasons.length, one.inWindow]).toEqual([undefined, undefined, 0, false]);
      }
    }),
  );
});

test("a file holds every cell that counts, once, in the order shown, and adds up to the grid", () => {
  fc.assert(
    fc.property(accounts, fc.constantFrom("window", "name"), fc.constantFrom("", "al"), (given, sort, q) => {
      const grid = gridOf(given, { products: catalogue, ...around });
      const rows = shownIn(grid, whitespaceState.parse({ sort, q }));
      expect(rows.every(({ facts }) => facts.name.toLowerCase().includes(q))).toBe(true);
      const cells = openCells(rows);
      expect(cells.every(({ cell }) => counts(cell))).toBe(true);
      expect(cells).toHaveLength(rows.flatMap((row) => row.cells.filter(counts)).length);
      expect([...new Set(cells.map(({ facts }) => facts))]).toEqual(
        rows.filter((row) => row.cells.some(counts)).map(({ facts }) => facts),
      );
      const sum = cells.reduce((total, { cell }) => total.plus(dollarsOf(cell)), decimal(0));
      const { premium, fees } = totalsOf(rows);
      expect(sum.toFixed()).toBe(premium.plus(fees).toFixed());
    }),
  );
});

test("what a state shows is made once of a grid, and for each state and grid as if it were made anew", () => {
  const states = [{}, { sort: "name" }, { q: "ald" }, { funding: "ASC" }, { q: "x", sort: "name" }];
  fc.assert(
    fc.property(accounts, accounts, (one, other) => {
      for (const given of [one, other, one]) {
        const grid = gridOf(given, { products: catalogue, ...around });
        for (const each of [...states, ...states]) {
          const state = whitespaceState.parse(each);
          const shown = shownOnce(grid, state);
          expect(shownOnce(grid, { ...state, rows: 90 })).toBe(shown);
          const rows = shownIn(grid, state);
          expect(shown.rows).toEqual(rows);
          expect(shown.open).toBe(openCells(rows).length);
          expect(JSON.stringify(shown.totals)).toBe(JSON.stringify(totalsOf(rows)));
        }
      }
    }),
    { numRuns: 20 },
  );
});
