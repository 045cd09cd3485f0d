import { expect, test } from "vitest";
import { daysUnsigned, paperNames, usualPapers } from "@/lib/implementations/papers";

test.each<[string | null, string, string, number, string]>([
  [null, "2027-01-01", "2026-12-31", 0, "not in force yet"],
  [null, "2027-01-01", "2027-01-01", 0, "the day itself"],
  [null, "2027-01-01", "2027-01-02", 1, "a day"],
  [null, "2027-01-01", "2027-03-02", 60, "sixty"],
  ["2027-02-01", "2027-01-01", "2027-03-02", 0, "signed"],
])("signed %s, effective %s, on %s: %i days, %s", (signedOn, effectiveOn, today, days) => {
  expect(daysUnsigned(signedOn, effectiveOn, today)).toBe(days);
});

test("every usual paper has a name", () => {
  for (const kind of Object.values(usualPapers).flat()) expect(paperNames[kind]).toBeTruthy();
});
