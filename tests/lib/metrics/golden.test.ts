/**
 * Every metric of the registry over one small book, to 24 digits. The figures were worked out apart from this code, in
 * fractions: an upgrade, of a library or of ours, that moves one of them fails here.
 */
import { describe, expect, test } from "vitest";
import { concentrationMetrics, measureIds } from "@/lib/metrics/concentration";
import { explain } from "@/lib/metrics/explain";
import { measure, sumsOf } from "@/lib/metrics/metric";
import { type MetricId, metricIds, metricOf } from "@/lib/metrics/registry";
import { type MetricRow, sumRows } from "@/lib/metrics/sums";
import golden from "@/tests/fixtures/golden-book.json";

type Row = MetricRow & { lapsed: boolean; firm: string | null };
const rows = golden.rows as unknown as Row[];
const told: Record<string, string> = golden.metrics;
const inForce = rows.filter(({ lapsed }) => !lapsed);
const digits = 24;

describe("golden numbers", () => {
  test("there is one for each metric, and none for what is no metric", () => {
    expect(Object.keys(told).sort()).toEqual([...metricIds].sort());
  });
  test.each(metricIds)("%s", (id: MetricId) => {
    const metric = metricOf(id);
    const sums = sumRows(metric.withLapsed ? rows : inForce, sumsOf(metric), golden.season);
    expect(measure(metric, sums)?.toFixed(digits)).toBe(told[id]);
    expect(explain(id, sums, "2026-10-01").value?.toFixed(digits)).toBe(told[id]);
  });
  describe.each(measureIds)("concentration by %s", (by) => {
    const figures = concentrationMetrics(inForce, by);
    test("there is one for each figure", () => {
      expect(Object.keys(figures).sort()).toEqual(Object.keys(golden.concentration[by]).sort());
    });
    test.each(Object.entries(golden.concentration[by]))("%s", (id, value) => {
      expect(figures[id as keyof typeof figures].value?.toFixed(digits)).toBe(value);
    });
  });
});
