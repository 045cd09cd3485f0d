import fc from "fast-check";
import { expect, test } from "vitest";
import { catalogue, isPriced } from "@/lib/products/catalogue";
import { sumText, yearOf } from "@/lib/products/worth";
import { decimal } from "@/lib/units/decimal";

const account = {
  medicalFunding: "SPLIT" as const,
  contracts: 1000,
  members: 2200,
  ascContracts: 600,
  ascMembers: 1300,
  exposures: { MEDICARE_RETIREES: decimal(112) },
};
const kind = (code: string) => catalogue.find((each) => each.code === code)!;

test.each([
  ["DEN-FI", "540000", "1,000 contracts × $45.00 × 12"],
  ["SL-SPEC", "561600", "600 ASC contracts × $78.00 × 12"],
  ["CDH-FSA", "12750", "1,000 contracts × 25.0% taking part × $4.25 × 12"],
  ["MA-GRP", "235200", "112 Medicare retirees × $175.00 × 12"],
  ["RX-OPT", "17160", "2,200 members × $0.65 × 12"],
  ["LIFE", undefined, "Listed, not summed: its price is no amount a person"],
])("%s: %s a year, %s", (code, year, how) => {
  expect(yearOf(kind(code), account)?.toFixed()).toBe(year);
  expect(sumText(kind(code), account)).toBe(how);
});

test("more to charge for, or a higher band, is never worth less", () => {
  fc.assert(
    fc.property(fc.constantFrom(...catalogue.filter(isPriced)), fc.nat(9000), fc.nat(50), (product, more, dearer) => {
      const grown = {
        ...account,
        contracts: 1000 + more,
        members: 2200 + more,
        ascContracts: 600 + more,
        ascMembers: 1300 + more,
      };
      expect(yearOf(product, grown)!.gte(yearOf(product, account)!)).toBe(true);
      const raised = { ...product, high: decimal(product.high).plus(dearer).toFixed() };
      expect(yearOf(raised, account)!.gte(yearOf(product, account)!)).toBe(true);
    }),
  );
});
