import { expect, test } from "vitest";
import { budgetPaper } from "@/lib/documents/budget-paper";
import { budgetOfDomain } from "@/tests/support/releasing";

test("a page has every figure in words, and says that it is illustrative", () => {
  const { facts, tables, notes } = budgetPaper(budgetOfDomain());
  expect(Object.fromEntries(facts)).toMatchObject({
    "Expected cost a year": "$48,408,171.50",
    "A month": "$4,034,014.29",
    "Rebates, PEPM": "$46.00",
  });
  expect(tables[0]?.rows[3]?.slice(0, 5)).toEqual(["Family", "680", "2.95", "$2,691.78", "$2,745.62"]);
  expect(notes[0]).toContain("Illustrative");
});

test("what there is none of is not listed", () => {
  const { facts } = budgetPaper(budgetOfDomain({ rebates: "0", aggregate: "" }));
  expect(facts.map(([label]) => label)).not.toContain("Rebates, PEPM");
  expect(facts.map(([label]) => label)).not.toContain("Aggregate stop-loss, PEPM");
});
