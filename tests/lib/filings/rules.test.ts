import { expect, test } from "vitest";
import { keyOf } from "@/lib/filings/key";
import { brokerFamilies, carrierFamilies, otherNames, otherTrades } from "@/lib/filings/rules";

const starts = [...brokerFamilies, ...carrierFamilies].flatMap((family) => family.starts);

test("every beginning is written as keys are, so that it can be met", () => {
  for (const start of [...starts, ...otherNames]) expect(keyOf(start)).toBe(start.trim());
});

test("no beginning is of two families", () => {
  expect(new Set(starts).size).toBe(starts.length);
  for (const start of starts) expect(otherTrades.test(start) && !start.startsWith("MMA")).toBe(false);
});
