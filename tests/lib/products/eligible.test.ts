import fc from "fast-check";
import { expect, test } from "vitest";
import { type Family, families } from "@/lib/accounts/coverage";
import { eligibilityOf } from "@/lib/accounts/eligibility";
import { catalogue, coreOf } from "@/lib/products/catalogue";
import { type Buyer, productVerdict } from "@/lib/products/eligible";
import type { Product } from "@/lib/products/product";
import { type Decimal, decimal } from "@/lib/units/decimal";

const asc: Buyer = { medicalFunding: "ASC", contracts: 1200, members: 2600, exposures: {}, held: [] };
const insured: Buyer = { ...asc, medicalFunding: "INSURED" };
const small = { contracts: 400 };
const kind = (code: string) => catalogue.find((each) => each.code === code)!;

test.each([
  ["RX-SPEC", {}, asc, false, "Needs pharmacy with us"],
  ["RX-SPEC", {}, { ...asc, held: ["PHARMACY"] }, true, "Pharmacy held with us"],
  ["SL-AGG", {}, insured, false, "Medical is insured"],
  ["SL-AGG", {}, asc, false, "Needs stop-loss with us"],
  ["DEN-ASC", {}, insured, false, "Needs ASC medical"],
  ["DEN-ASC", {}, { ...asc, ...small }, false, "Needs 500 contracts"],
  ["DEN-ASC", {}, { ...asc, held: ["DENTAL"] }, false, "Holds dental with us already"],
  ["DEN-ASC", {}, asc, true, "Insured dental, 51 or more employees"],
  ["DEN-ASC", { offered: false }, asc, false, "Not offered now"],
  ["EAP", { funding: "INSURED" }, asc, false, "Needs insured medical"],
  ["EAP", { funding: "INSURED" }, insured, true, "Any size and funding"],
  ["NAV", {}, { ...asc, contracts: 999, members: 1999 }, false, "Needs 1,000 contracts"],
  ["CDH-HSA", {}, asc, false, "HDHP offered: not recorded"],
  ["CDH-HSA", {}, { ...asc, exposures: { HDHP_OFFERED: decimal(0) } }, false, "HDHP offered: none"],
  ["CDH-HSA", {}, { ...asc, exposures: { HDHP_OFFERED: decimal(1) } }, true, "Any size and funding"],
  ["PDP-GRP", {}, asc, false, "Medicare retirees not recorded"],
] as [string, Partial<Product>, Buyer, boolean, string][])(
  "%s %o for %o: %s, %s",
  (code, terms, buyer, eligible, why) =>
    expect(productVerdict({ ...kind(code), ...terms }, buyer)).toEqual({ eligible, why }),
);

const buyers = fc.record({
  medicalFunding: fc.constantFrom("INSURED" as const, "ASC" as const, "SPLIT" as const, undefined),
  contracts: fc.nat(6000),
  members: fc.nat(12_000),
  held: fc.subarray([...families]),
  notOffered: fc.subarray([...families]),
  exposures: fc.constantFrom<Record<string, Decimal>[]>(
    {},
    { MEDICARE_RETIREES: decimal(60), HDHP_OFFERED: decimal(1), EXPATRIATES: decimal(0) },
  ),
});

test("a family has one product of its own, which asks its family’s rule and nothing else", () => {
  for (const family of families)
    expect(catalogue.filter((each) => each.family === family && each.core)).toHaveLength(1);
  fc.assert(
    fc.property(buyers, fc.constantFrom(...families), (buyer, family: Family) => {
      expect(productVerdict(coreOf(catalogue, family), buyer)).toEqual(eligibilityOf(family, buyer));
    }),
  );
});

test("nobody may buy a product of a family they may not, and every verdict explains itself", () => {
  fc.assert(
    fc.property(buyers, fc.constantFrom(...catalogue), (buyer, product) => {
      const verdict = productVerdict(product, buyer);
      expect(verdict.why).not.toBe("");
      if (!eligibilityOf(product.family, buyer).eligible) expect(verdict.eligible).toBe(false);
    }),
  );
});

test("growing never loses a product, nor does a lower floor", () => {
  fc.assert(
    fc.property(buyers, fc.constantFrom(...catalogue), fc.nat(5000), (buyer, product, more) => {
      if (!productVerdict(product, buyer).eligible) return;
      const grown = { ...buyer, contracts: buyer.contracts + more, members: buyer.members + more };
      expect(productVerdict(product, grown).eligible).toBe(true);
      expect(productVerdict({ ...product, smallest: "0" }, buyer).eligible).toBe(true);
    }),
  );
});
