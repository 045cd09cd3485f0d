import { expect, test } from "vitest";
import { accountsPerExecutive, capacityMetrics, spanState, workloadFigure } from "@/lib/metrics/capacity";
import { metricIds } from "@/lib/metrics/registry";
import { decimal } from "@/lib/units/decimal";

test("accounts per AE are accounts over those who own any", () => {
  const { value, numerator, denominator } = accountsPerExecutive([7, 13, 0]);
  expect([value?.toString(), numerator.value.toString(), denominator?.value.toString()]).toEqual(["10", "20", "2"]);
  expect(accountsPerExecutive([0]).value).toBeNull();
  expect(accountsPerExecutive([]).value).toBeNull();
});

test("a load is explained by the sum it is", () => {
  const { name, value, numerator, denominator } = workloadFigure(decimal("26.25"));
  expect([name, value?.toString(), numerator.value.toString(), denominator]).toEqual([
    "Workload",
    "26.25",
    "26.25",
    null,
  ]);
});

test("five to seven is the usual span", () => {
  expect([4, 5, 7, 8].map(spanState)).toEqual(["NARROW", "USUAL", "USUAL", "WIDE"]);
});

test("no id and no name is defined twice", () => {
  expect(Object.keys(capacityMetrics).filter((id) => metricIds.includes(id as never))).toEqual([]);
});
