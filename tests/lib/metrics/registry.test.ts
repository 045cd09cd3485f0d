import fc from "fast-check";
import { expect, test } from "vitest";
import { measure, sumsOf } from "@/lib/metrics/metric";
import { metricIds, metricOf } from "@/lib/metrics/registry";
import { columns, sumRows } from "@/lib/metrics/sums";
import { anyRow, season } from "./rows";

test("each metric is there once: no two names, no two formulas of one value", () => {
  const made = metricIds.map((id) =>
    JSON.stringify([metricOf(id).numerator, metricOf(id).denominator, metricOf(id).asChange]),
  );
  expect(new Set(made).size).toBe(made.length);
  const names = metricIds.map((id) => metricOf(id).name);
  expect(new Set(names.filter((name) => name !== "At risk")).size).toBe(names.length - 1);
});

test("premium, fees and the rest are never in one number", () => {
  const money = ["insuredPremium", "ascFees", "otherRevenue"];
  for (const id of metricIds) {
    const { numerator, denominator } = metricOf(id);
    for (const side of [numerator, denominator])
      expect(
        money.filter((key) => [...(side?.plus ?? []), ...(side?.minus ?? [])].includes(key as never)).length,
      ).toBeLessThan(2);
  }
});

test("every percentage has a denominator, and says so in its formula", () => {
  for (const id of metricIds) {
    const { format, denominator, formula } = metricOf(id);
    if (format.startsWith("percent") || format === "ratio")
      expect([id, Boolean(denominator), formula.includes("÷")]).toEqual([id, true, true]);
  }
});

test("a ratio of any rows lies between the rows’ own", () => {
  const ratios = metricIds.filter((id) => metricOf(id).denominator);
  fc.assert(
    fc.property(fc.array(anyRow, { minLength: 1, maxLength: 8 }), (rows) => {
      for (const id of ratios) {
        const metric = metricOf(id);
        const value = (some: typeof rows) => measure(metric, sumRows(some, sumsOf(metric), season));
        const own = rows.flatMap((row) => value([row]) ?? []).sort((a, b) => a.cmp(b));
        const all = value(rows);
        if (!all || own.length < rows.length) continue;
        expect(all.gte(own[0]!.minus("1e-30")) && all.lte(own.at(-1)!.plus("1e-30"))).toBe(true);
      }
    }),
  );
});

test("targets and directions are of those that exist", () => {
  const kinds = [
    "MEMBERS",
    "NET_GROWTH",
    "INSURED_PREMIUM",
    "INSURED_MARGIN",
    "LOSS_RATIO",
    "ASC_FEES",
    "FEE_ADEQUACY",
    "CROSS_SELL",
  ];
  const targets = metricIds.flatMap((id) => metricOf(id).target ?? []);
  expect(targets.filter((target) => !kinds.includes(target))).toEqual([]);
  expect(columns.length).toBe(18);
});
