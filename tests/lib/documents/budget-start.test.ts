import { expect, test } from "vitest";
import { type BudgetKnown, budgetStart, claimsToExpect } from "@/lib/documents/budget-start";

const known: BudgetKnown = {
  effectiveOn: "2027-01-01",
  contracts: 1_000,
  incurred: "12000000.00",
  contractMonths: 12_000,
  lastMonth: "2026-08-01",
  trend: "0.08",
  fee: "54.80000000",
  specific: null,
  tiers: null,
};

test("claims of a contract are trended from middle to middle", () =>
  // 1,000 a contract a month × 1.08^(16/12) × 1,000 × 12.
  expect(claimsToExpect(known)?.toFixed(2)).toBe("13296772.96"));

test.each([
  ["claims", { incurred: null }],
  ["contracts", { contractMonths: 0 }],
  ["a trend", { trend: null }],
])("without %s nothing is expected", (_, more) => {
  expect(claimsToExpect({ ...known, ...more })).toBeUndefined();
  expect(budgetStart({ ...known, ...more }).claims).toBe("");
});

test("a budget begins with what the customer knows, and empty where nobody does", () =>
  expect(budgetStart({ ...known, tiers: { FAMILY: { rate: "1", contracts: 40 } } })).toMatchObject({
    fee: "54.80",
    specific: "",
    contractsFAMILY: "40",
    contractsEMPLOYEE: "",
    ratioEMPLOYEE: "1.00",
    ratioFAMILY: "2.95",
  }));
