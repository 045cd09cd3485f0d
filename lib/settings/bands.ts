import { usualBounds } from "@/lib/accounts/thresholds";
import type { MetricId } from "@/lib/metrics/registry";
import { type Decimal, decimal } from "@/lib/units/decimal";
import type { Fault } from "./definition";
import type { Field, Unit } from "./field";

/** A measure with two bounds: good from (or up to) the first, at risk beyond the second, on watch between. */
export type Band = {
  key: string;
  name: string;
  unit: Unit;
  better: "up" | "down";
  usual: [string, string];
  /** The metric of the Book it judges, where the Book has one. */
  metric?: MetricId;
  atLeast?: number;
};

export const bands: readonly Band[] = [
  {
    key: "memberPersistency",
    name: "Member persistency, 1/1 cohort",
    unit: "percent",
    better: "up",
    usual: ["0.96", "0.93"],
  },
  { key: "accountPersistency", name: "Account persistency", unit: "percent", better: "up", usual: ["0.92", "0.88"] },
  {
    key: "netMemberGrowth",
    name: "Net member growth",
    unit: "percent",
    better: "up",
    usual: ["0.01", "-0.01"],
    metric: "netMemberGrowthRate",
    atLeast: -100,
  },
  {
    key: "leakage",
    name: "Discretionary leakage of required premium",
    unit: "percent",
    better: "down",
    usual: ["0.015", "0.025"],
  },
  { key: "rateAdequacy", name: "Rate adequacy", unit: "percent", better: "up", usual: ["0.985", "0.97"] },
  {
    key: "lossRatio",
    name: "LR, rolling 12 months",
    unit: "percent",
    better: "down",
    usual: [usualBounds.lossRatio, "0.92"],
    metric: "lossRatio",
  },
  {
    key: "feeAdequacy",
    name: "Fee adequacy",
    unit: "percent",
    better: "up",
    usual: [usualBounds.feeAdequacy, "0.95"],
    metric: "feeAdequacy",
  },
  { key: "onTimeRelease", name: "On-time release", unit: "percent", better: "up", usual: ["0.95", "0.85"] },
  { key: "pipelineCoverage", name: "Pipeline coverage of the gap", unit: "times", better: "up", usual: ["3.0", "2.0"] },
  { key: "forecastWape", name: "Forecast error at T-90", unit: "percent", better: "down", usual: ["0.04", "0.07"] },
  {
    key: "productsPerAccount",
    name: "Products per account",
    unit: "number",
    better: "up",
    usual: ["5.0", "4.0"],
    metric: "productsPerAccount",
  },
  { key: "crossSellAttach", name: "Cross-sell attach, a year", unit: "percent", better: "up", usual: ["0.12", "0.06"] },
  { key: "contactRecencyDays", name: "Contact with the largest 50", unit: "days", better: "down", usual: ["30", "60"] },
  {
    key: "singleThreadedTop50",
    name: "Single-threaded of the largest 50",
    unit: "count",
    better: "down",
    usual: ["3", "7"],
  },
  { key: "guaranteesMet", name: "Performance guarantees met", unit: "percent", better: "up", usual: ["0.95", "0.85"] },
];

export type Level = "GOOD" | "WATCH" | "AT_RISK";

/** Where a value stands between its two bounds; on a bound it is the better of the two. */
export function levelIn(value: Decimal, [good, bad]: readonly [string, string], better: Band["better"]): Level {
  const beyond = (bound: string) => (better === "up" ? value.gte(decimal(bound)) : value.lte(decimal(bound)));
  if (beyond(good)) return "GOOD";
  return beyond(bad) ? "WATCH" : "AT_RISK";
}

const fieldsOf = ({ key, name, unit, atLeast }: Band): Field[] => [
  { path: `${key}.0`, label: `${name}, good`, unit, atLeast, grouped: true },
  { path: `${key}.1`, label: `${name}, watch to`, unit, atLeast, grouped: true },
];
export const bandFields = bands.flatMap(fieldsOf);
export const usualBands = Object.fromEntries(bands.map(({ key, usual }) => [key, usual]));

/** Bounds that stand the wrong way round: the good one must be the better one. */
export const bandFaults = (figures: Record<string, Decimal>): Fault[] =>
  bands.flatMap(({ key, better }) => {
    const [good, bad] = [figures[`${key}.0`], figures[`${key}.1`]];
    if (!good || !bad || (better === "up" ? good.gt(bad) : good.lt(bad))) return [];
    return [{ path: `${key}.1`, message: `Must be ${better === "up" ? "lower" : "higher"} than what is good.` }];
  });
