import { type Decimal, decimal } from "@/lib/units/decimal";

/** What a concession is weighed by; shares but for dollars and years. */
export const columns = [
  "points",
  "dollars",
  "lossRatio",
  "years",
  "cap",
  "feeShare",
  "feePepm",
  "guarantees",
  "credits",
] as const;
export type Column = (typeof columns)[number];

/** Two ladders, lowest first; above both stands the committee. */
export const salesLadder = ["AE", "SENIOR_AE", "DIRECTOR", "VP"] as const;
export const underwritingLadder = ["UNDERWRITER", "UW_MANAGER"] as const;
export type SalesLevel = (typeof salesLadder)[number];
export type UnderwritingLevel = (typeof underwritingLadder)[number];
export type Level = SalesLevel | UnderwritingLevel;
export type Limits = Partial<Record<Column, Decimal>>;
export type Matrix = Record<Level, Limits>;

const row = (...limits: string[]) =>
  Object.fromEntries(limits.map((limit, at) => [columns[at], limit])) as Partial<Record<Column, string>>;

/** Setting `authority_matrix` as delivered. Underwriting does not weigh one-time credits. */
export const usualMatrix: Record<Level, Partial<Record<Column, string>>> = {
  AE: row("0", "0", "0.875", "1", "0", "0", "0", "0.1", "0"),
  SENIOR_AE: row("0.005", "50000", "0.875", "1", "0", "0.01", "0.33", "0.1", "10000"),
  DIRECTOR: row("0.02", "250000", "0.89", "2", "0.02", "0.03", "1", "0.12", "50000"),
  VP: row("0.04", "1000000", "0.92", "3", "0.04", "0.06", "2", "0.18", "150000"),
  UNDERWRITER: row("0.02", "250000", "0.89", "2", "0.02", "0.03", "1", "0.12"),
  UW_MANAGER: row("0.03", "500000", "0.9", "3", "0.03", "0.04", "1.33", "0.15"),
};

/** The matrix of the leaves of the setting: limits by level and column. */
export const matrixOf = (leaves: Record<string, string>) =>
  Object.fromEntries(
    Object.entries(usualMatrix).map(([level, limits]) => [
      level,
      Object.fromEntries(
        Object.entries(limits).map(([column, usual]) => [column, decimal(leaves[`${level}.${column}`] ?? usual)]),
      ),
    ]),
  ) as Matrix;

/** Setting `authority_rules` as delivered. */
export const usualRules = { scaling: "PREMIUM", approvalDays: "45" };

/**
 * The limits of an account with `premium` dollars a year at its current rate. Where dollars scale, they are the larger
 * of the amount and the points on that premium, so that a large account is not stopped by an amount made for a small one.
 */
export function limitsFor(limits: Limits, premium: Decimal | undefined, scaling: string): Limits {
  const { points, dollars } = limits;
  if (scaling !== "PREMIUM" || !premium || !points || !dollars) return limits;
  const scaled = points.times(premium);
  return { ...limits, dollars: scaled.gt(dollars) ? scaled : dollars };
}
