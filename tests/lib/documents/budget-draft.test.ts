import { expect, test } from "vitest";
import { budgetTiers, costFields, readBudget, usualRatios } from "@/lib/documents/budget-draft";
import { budgeting } from "@/tests/support/releasing";

test("figures are read as people type them; empty dollars are none", () => {
  const read = readBudget(budgeting);
  expect(read).toMatchObject({ figures: { claims: "45465099.5", rebates: "46", tiers: { length: 4 } } });
  expect(readBudget({ ...budgeting, rebates: "", pcori: " " })).toMatchObject({
    figures: { rebates: "0", pcori: "0" },
  });
});

test.each([
  ["claims", "", "Enter dollars a year, such as 45,465,000."],
  ["claims", "-5", "Enter dollars a year, such as 45,465,000."],
  ["fee", "about fifty", "Enter dollars a contract a month, such as 54.80."],
  ["pcori", "3.84.1", "Enter dollars a member a year, such as 3.84."],
  ["contractsSPOUSE", "4.5", "Enter a whole number of contracts."],
  ["ratioFAMILY", "", "Enter the ratio to the employee’s rate, such as 2.10."],
  ["ratioFAMILY", "0", "Enter a ratio above 0."],
])("%s as “%s” is told", (name, text, says) =>
  expect(readBudget({ ...budgeting, [name]: text })).toEqual({ faults: { [name]: says } }),
);

test("somebody must be enrolled", () => {
  const nobody = Object.fromEntries(budgetTiers.map(({ contracts }) => [contracts, ""]));
  expect(readBudget({ ...budgeting, ...nobody })).toEqual({
    faults: { contractsEMPLOYEE: "Somebody must be enrolled." },
  });
});

test("every tier has a usual ratio, every field its own name", () => {
  expect(budgetTiers.map(({ key }) => usualRatios[key])).toEqual(["1.00", "2.10", "1.85", "2.95"]);
  expect(new Set(costFields.map(({ name }) => name)).size).toBe(costFields.length);
});
