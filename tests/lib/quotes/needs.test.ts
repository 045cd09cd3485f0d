import { expect, test } from "vitest";
import { dealProducts } from "@/lib/opportunities/products";
import { catalogueOf } from "@/lib/products/catalogue";
import { needs, termsOf, usualTerms } from "@/lib/quotes/needs";

test("whatever can be in an opportunity has terms, and nothing else", () => {
  const codes = dealProducts(catalogueOf({}), false).map(({ code }) => code);
  expect(Object.keys(usualTerms).sort()).toEqual([...codes].sort());
});

test("every need is asked for somewhere", () => {
  const asked = new Set(Object.values(usualTerms).flatMap((terms) => terms.needs));
  expect([...asked].sort()).toEqual([...needs].sort());
});

test.each([
  [{}, { days: 3, needs: ["CENSUS", "DESIGN", "RATES"] }],
  [{ "VIS-FI.days": "4" }, { days: 4, needs: ["CENSUS", "DESIGN", "RATES"] }],
  [
    { "VIS-FI.RATES": "false", "VIS-FI.PAYROLL": "true" },
    { days: 3, needs: ["CENSUS", "DESIGN", "PAYROLL"] },
  ],
])("with %j set, vision is %j", (leaves, expected) => expect(termsOf(leaves)["VIS-FI"]).toEqual(expected));
