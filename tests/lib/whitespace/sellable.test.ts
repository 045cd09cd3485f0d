import fc from "fast-check";
import { expect, test } from "vitest";
import { coverageNames, families } from "@/lib/accounts/coverage";
import { eligibilityOf } from "@/lib/accounts/eligibility";
import type { ProductState } from "@/lib/accounts/products";
import { csvLines } from "@/lib/files/csv-line";
import { catalogue, coreOf } from "@/lib/products/catalogue";
import { decimal } from "@/lib/units/decimal";
import { factsOf, type SpaceFacts } from "@/lib/whitespace/facts";
import { spaceFields } from "@/lib/whitespace/file-fields";
import { gridOf, openCells, totalsOf } from "@/lib/whitespace/grid";
import { sellableOf } from "@/lib/whitespace/sellable";
import { facts, today } from "./sample";

const space = (more: Partial<SpaceFacts> = {}) => ({
  today,
  rows: [{ ...facts, ...more, exposures: {} }],
  products: [...catalogue],
  notOffered: [],
});
const codes = (...given: Parameters<typeof sellableOf>) => sellableOf(...given).products.map(({ code }) => code);

test("what counts in the account's cells, but for what somebody is selling", () => {
  const all = codes(space({ writable: true }), []);
  expect(all.length).toBeGreaterThan(1);
  expect(codes(space({ writable: true }), [all[0]!])).toEqual(all.slice(1));
  expect(sellableOf(space({ writable: true }), []).account).toEqual({ id: facts.id, name: facts.name });
});

test("nothing while service is at risk, and nothing to who does not sell there", () => {
  expect(codes(space({ writable: true, service: { level: "AT_RISK", reason: "Late" } }), [])).toEqual([]);
  expect(codes(space({ writable: false }), [])).toEqual([]);
  expect(sellableOf({ ...space(), rows: [] }, [])).toEqual({ account: undefined, products: [] });
});

const states: ProductState[] = ["HELD", "OPEN", "WHITESPACE", "NOT_ELIGIBLE"];
const anyAccount = fc.record({
  medicalFunding: fc.constantFrom("ASC", "INSURED", "SPLIT"),
  contracts: fc.oneof(fc.nat(60), fc.nat(4000)),
  members: fc.oneof(fc.nat(600), fc.nat(9000)),
  products: fc.record(Object.fromEntries(families.map((family) => [family, fc.constantFrom(...states)]))),
  exposures: fc.oneof(
    fc.constant({}),
    fc.record({ MEDICARE_RETIREES: fc.nat(120).map(String), ELIGIBLE_EMPLOYEES: fc.nat(120).map(String) }),
  ),
  renewsOn: fc.constantFrom("2027-01-01", "2027-07-01", "2028-07-01", null),
}) as unknown as fc.Arbitrary<Partial<SpaceFacts>>;
const notOffered = fc.subarray([...families], { maxLength: 3 });

test("what the rule refuses stands in no list, no total and no file, and is sold to nobody", () => {
  fc.assert(
    fc.property(anyAccount, notOffered, (given, closed) => {
      const all = {
        ...space(),
        notOffered: closed,
        rows: [{ ...space().rows[0]!, ...given, writable: true } as never],
      };
      const account = factsOf(all.rows[0]!);
      const grid = gridOf([account], all);
      const totals = totalsOf(grid);
      const sold = codes(all, []);
      const listed = openCells(grid);
      const file = csvLines(spaceFields, listed);
      for (const [at, family] of families.entries()) {
        const refused =
          account.products[family] === "NOT_ELIGIBLE" ||
          !eligibilityOf(family, { ...account, notOffered: closed }).eligible;
        if (!refused) continue;
        expect(listed.map(({ cell }) => cell.family)).not.toContain(family);
        expect(sold).not.toContain(coreOf(catalogue, family).code);
        expect(totals.families[at]?.year.toFixed()).toBe("0");
        expect(file).not.toContain(`,${coverageNames[family]},`);
      }
    }),
  );
});

test("of the same account more people are never fewer dollars, and a rule once met stays met", () => {
  const grown = fc.tuple(anyAccount, fc.nat(3000), fc.nat(3000));
  fc.assert(
    fc.property(grown, ([given, contracts, members]) => {
      const one = { ...facts, ...given, exposures: {}, contracts: given.contracts!, members: given.members! };
      const more = { ...one, contracts: one.contracts + contracts, members: one.members + members };
      const [small, large] = [one, more].map((each) => {
        const asc = each.medicalFunding === "INSURED" ? 0 : 1;
        return gridOf([{ ...each, ascContracts: each.contracts * asc, ascMembers: each.members * asc }], space())[0]!;
      });
      for (const [at, cell] of small!.cells.entries()) {
        const beside = large!.cells[at]!;
        if (cell.state !== "INELIGIBLE") expect(beside.state).toBe(cell.state);
        expect((beside.year ?? decimal(0)).gte(cell.year ?? 0)).toBe(true);
        expect(beside.window ?? cell.window).toBe(cell.window ?? beside.window);
      }
    }),
  );
});
