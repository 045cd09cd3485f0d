import { expect, test } from "vitest";
import { countProducts, productsOf } from "@/lib/accounts/products";
import { included, line, term, today } from "./cases";

const sellable = { medicalFunding: "ASC" as const, contracts: 1000, members: 2100, exposures: {} };
const held = (coverage: "DENTAL" | "VISION" | "GROUP_MEDICARE", terms = [included()]) =>
  line({ id: coverage, coverage, terms });

test("held, sold for later, open to sell or not eligible, each by its own fact", () => {
  const later = held("VISION", [term({ fromOn: "2027-01-01", toOn: "2027-12-31" })]);
  const products = productsOf([line(), held("DENTAL"), later], sellable, today);
  expect(products).toEqual({
    PHARMACY: "WHITESPACE",
    DENTAL: "HELD",
    VISION: "OPEN",
    STOP_LOSS: "WHITESPACE",
    BEHAVIORAL: "WHITESPACE",
    CARE_MANAGEMENT: "WHITESPACE",
    SPENDING_ACCOUNTS: "WHITESPACE",
    GROUP_MEDICARE: "NOT_ELIGIBLE",
    ANCILLARY: "WHITESPACE",
  });
  expect(countProducts(products)).toEqual({ held: 1, eligible: 8 });
});

test("insured medical always holds pharmacy", () => {
  expect(productsOf([line()], { ...sellable, medicalFunding: "INSURED" }, today).PHARMACY).toBe("HELD");
});

test("what is held counts as eligible, whatever the rule says today", () => {
  const products = productsOf([line(), held("GROUP_MEDICARE")], sellable, today);
  expect(products.GROUP_MEDICARE).toBe("HELD");
  expect(countProducts(products).eligible).toBe(9);
});

test("a line whose term ended is held no more", () => {
  const ended = held("DENTAL", [included({ toOn: "2026-10-31" })]);
  expect(productsOf([line(), ended], sellable, today).DENTAL).toBe("WHITESPACE");
});
