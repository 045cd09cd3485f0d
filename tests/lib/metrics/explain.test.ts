import fc from "fast-check";
import { expect, test } from "vitest";
import { drillOf, explain } from "@/lib/metrics/explain";
import { sideValue, sumsOf } from "@/lib/metrics/metric";
import { type MetricId, metricIds, metricOf } from "@/lib/metrics/registry";
import { type Column, type SumKey, shareOf, sumRows, sums } from "@/lib/metrics/sums";
import { sum } from "@/lib/units/decimal";
import { anyRow, season } from "./rows";

test("fee adequacy says what it is made of, and as of when", () => {
  const explained = explain("feeAdequacy", { ascFees: "970", targetFees: "1000" }, "2026-10-01");
  expect(explained).toMatchObject({ name: "Fee adequacy", format: "percent", asOfMonth: "2026-10-01" });
  expect(explained.value?.toFixed()).toBe("0.97");
  expect([explained.numerator.words, explained.numerator.value.toFixed(), explained.numerator.format]).toEqual([
    "Annualised ASC fees at sold PEPM",
    "970",
    "dollars",
  ]);
  expect(explained.denominator?.value.toFixed()).toBe("1000");
});

test.each([
  ["feeAdequacy", { columns: ["ascFees", "targetFees"], states: undefined, inSeason: false, withLapsed: false }],
  ["membersAtRisk", { columns: ["members"], states: ["AT_RISK"], inSeason: false }],
  ["seasonVerbal", { columns: ["members"], states: ["VERBAL"], inSeason: true }],
  ["seasonRetention", { columns: ["members"], states: undefined, inSeason: true }],
  ["seasonDecided", { columns: ["members"], states: undefined, inSeason: true }],
  ["seasonUndecided", { columns: ["members"], states: ["OPEN", "VERBAL"], inSeason: true }],
  ["netMemberGrowth", { columns: ["members", "membersOpening"], withLapsed: true }],
] as [MetricId, object][])("%s drills to %o", (id, expected) => expect(drillOf(id)).toMatchObject(expected));

test("the rows and columns of a drill add up to the number", () => {
  fc.assert(
    fc.property(fc.array(anyRow, { maxLength: 10 }), (rows) => {
      for (const id of metricIds) {
        const { numerator } = metricOf(id);
        const drill = drillOf(id);
        const listed = rows.filter(
          (row) =>
            (!drill.states || drill.states.includes(row.seasonState)) && (!drill.inSeason || row.renewsOn === season),
        );
        const shown = (keys: readonly SumKey[] = []) =>
          sum(listed.flatMap((row) => keys.map((key) => shareOf(key, row, season))));
        const value = sideValue(numerator, sumRows(rows, sumsOf(metricOf(id)), season));
        expect(shown(numerator.plus).minus(shown(numerator.minus)).eq(value)).toBe(true);
        expect(numerator.plus.every((key) => drill.columns.includes(sums[key].column as Column))).toBe(true);
      }
    }),
  );
});
