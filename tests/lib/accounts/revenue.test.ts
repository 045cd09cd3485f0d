import { expect, test } from "vitest";
import { annualAt, annualOf, bucketOf, exposureOf, ratioOf } from "@/lib/accounts/revenue";
import { decimal } from "@/lib/units/decimal";
import { asc, included, term } from "./cases";

test.each([
  ["MEDICAL", term(), "INSURED_PREMIUM"],
  ["MEDICAL", asc(), "ASC_FEES"],
  ["STOP_LOSS", term({ priceBasis: "PEPM" }), "INSURED_PREMIUM"],
  ["DENTAL", term({ priceBasis: "TIER" }), "OTHER"],
  ["DENTAL", asc(), "OTHER"],
  ["PHARMACY", included(), "INCLUDED"],
] as const)("%s at %o goes to %s", (coverage, priced, bucket) => expect(bucketOf(coverage, priced)).toBe(bucket));

const counts = { contracts: 1000, members: 2100 };

test("PMPM is charged on members; PEPM and tiers on contracts; an included price is nothing", () => {
  expect(annualOf(term({ rate: decimal("788.07") }), counts).toFixed(2)).toBe("19859364.00");
  expect(annualOf(asc({ rate: decimal("38.78") }), counts).toFixed(2)).toBe("465360.00");
  expect(annualOf(term({ priceBasis: "TIER", rate: decimal("45") }), counts).toFixed(2)).toBe("540000.00");
  expect(annualOf(included(), counts).toFixed()).toBe("0");
  expect(annualAt(decimal("41"), asc(), counts).toFixed()).toBe("492000");
  expect(exposureOf(term(), counts).toFixed()).toBe("2100");
});

test("a ratio over nothing is none", () => {
  expect(ratioOf(decimal(1), decimal(0))).toBeNull();
  expect(ratioOf(decimal(2), decimal(3))?.toFixed()).toBe("0.66666667");
});
