import { expect, test } from "vitest";
import { accountsPerExecutive, capacityMetrics, spanState } from "@/lib/metrics/capacity";
import { metricIds } from "@/lib/metrics/registry";

test("accounts per AE are accounts over those who own any", () => {
  expect(accountsPerExecutive([7, 13, 0])?.toString()).toBe("10");
  expect(accountsPerExecutive([0])).toBeNull();
  expect(accountsPerExecutive([])).toBeNull();
});

test("five to seven is the usual span", () => {
  expect([4, 5, 7, 8].map(spanState)).toEqual(["NARROW", "USUAL", "USUAL", "WIDE"]);
});

test("no id and no name is defined twice", () => {
  expect(Object.keys(capacityMetrics).filter((id) => metricIds.includes(id as never))).toEqual([]);
});
