import { expect, test } from "vitest";
import { budgetExhibit } from "@/lib/documents/budget";
import { budgetOfDomain } from "@/tests/support/releasing";

const budget = budgetOfDomain();

test("takes what a customer may see", () => expect(budgetExhibit.parse(budget)).toEqual(budget));

test.each(["targetRate", "unitCost", "requiredRate", "margin", "feeAdequacy", "walkAway", "guarantee"])(
  "cannot hold %s, at the top or in a tier",
  (field) => {
    expect(budgetExhibit.safeParse({ ...budget, [field]: "1" }).success).toBe(false);
    expect(budgetExhibit.safeParse({ ...budget, tiers: [{ ...budget.tiers[0], [field]: "1" }] }).success).toBe(false);
  },
);
