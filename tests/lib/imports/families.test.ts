import { expect, test } from "vitest";
import { assumedFamilies } from "@/lib/imports/families";

test("insured medical carries pharmacy first, whatever the industry", () => {
  expect(assumedFamilies("INSURED", "Software", 1)).toEqual(["PHARMACY"]);
});

test("an industry's leaning comes before the usual order", () => {
  expect(assumedFamilies("ASC", "Public / municipal", 2)).toEqual(["PHARMACY", "GROUP_MEDICARE"]);
  expect(assumedFamilies("ASC", "Software", 2)).toEqual(["BEHAVIORAL", "SPENDING_ACCOUNTS"]);
  expect(assumedFamilies("ASC", "Something new", 2)).toEqual(["CARE_MANAGEMENT", "PHARMACY"]);
});

test.each([
  ["INSURED", 7],
  ["ASC", 8],
] as const)("%s holds at most %i, each once, never stop-loss", (funding, most) => {
  const all = assumedFamilies(funding, "Banking", 9);
  expect(all).toHaveLength(most);
  expect(new Set(all).size).toBe(most);
  expect(all).not.toContain("STOP_LOSS");
});
