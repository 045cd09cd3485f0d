import { expect, test } from "vitest";
import { budgetOfDomain } from "@/tests/support/releasing";

test("a tier nobody is in is left out", () => {
  expect(budgetOfDomain().tiers).toHaveLength(4);
  expect(budgetOfDomain({ contractsCHILDREN: "0" }).tiers.map(({ name }) => name)).toEqual([
    "Employee",
    "Employee and spouse",
    "Family",
  ]);
});
