import fc from "fast-check";
import { expect, test } from "vitest";
import { ceilingOf, monthsOf, yearOfSource } from "@/lib/credits/ceiling";
import { catalogue } from "@/lib/products/catalogue";
import { decimal } from "@/lib/units/decimal";

const money = { fees: decimal(600_000), premium: decimal(1_000_000), retention: "0.12" };
const year = { source: "ADMIN_FEE", fromOn: "2027-01-01", toOn: "2027-12-31" } as const;
const of = (source: "ADMIN_FEE" | "MARGIN", lines: Parameters<typeof yearOfSource>[2] = []) =>
  yearOfSource(source, money, lines, catalogue).toFixed(2);

test.each([
  ["2027-01-01", "2027-12-31", 12],
  ["2027-01-15", "2027-01-20", 1],
  ["2027-07-01", "2028-06-30", 12],
  ["2027-01-01", "2029-12-31", 36],
])("%s to %s are %i months", (fromOn, toOn, months) => expect(monthsOf({ fromOn, toOn })).toBe(months));

test("of premium only what is not claims counts, of a sold product its own margin", () => {
  const lines = [
    { code: "DEN-FI", exposure: "1000", price: "40.00" },
    { code: "BH-ENH", exposure: "1000", price: "2.00" },
    { code: "VIS-FI", exposure: "1000", price: null },
  ];
  expect([of("ADMIN_FEE"), of("MARGIN")]).toEqual(["600000.00", "120000.00"]);
  expect([of("ADMIN_FEE", lines), of("MARGIN", lines)]).toEqual(["624000.00", "144000.00"]);
});

test("what runs beside it over any of its months leaves less, and never less than nothing", () => {
  const beside = (more: object = {}) => ({ ...year, amount: "400000", ...more });
  const left = (...others: Parameters<typeof ceilingOf>[2]) => ceilingOf(year, money.fees, others).toFixed();
  expect(left()).toBe("600000");
  expect(left(beside())).toBe("200000");
  expect(left(beside({ source: "MARGIN" }))).toBe("600000");
  expect(left(beside({ fromOn: "2028-01-01", toOn: "2028-12-31" }))).toBe("600000");
  expect(left(beside({ fromOn: "2026-01-01", toOn: "2027-01-01" }))).toBe("200000");
  expect(left(beside(), beside())).toBe("0");
  expect(ceilingOf({ ...year, toOn: "2027-06-30" }, money.fees, []).toFixed()).toBe("300000");
});

test("no credit of any size comes out of claims: all that is left and what runs is at most fees, or premium less claims", () => {
  fc.assert(
    fc.property(fc.nat(2_000_000), fc.constantFrom("ADMIN_FEE" as const, "MARGIN" as const), (amount, source) => {
      const all = yearOfSource(source, money, [], catalogue);
      const left = ceilingOf({ ...year, source }, all, [{ ...year, source, amount: `${amount}` }]);
      expect(left.gte(0) && left.lte(all)).toBe(true);
      if (left.gt(0)) expect(left.plus(amount).eq(all)).toBe(true);
    }),
  );
});
