import { count, countChange, exactMoney, ratio, renewalDay } from "@/lib/format";
import type { MetricId } from "@/lib/metrics/registry";
import { type Day, isDay } from "@/lib/units/day";
import { decimal, inFull } from "@/lib/units/decimal";

/** What may be asked of a person or a team for a year, as targets.kind spells it. */
export const targetKinds = [
  "MEMBERS",
  "NET_GROWTH",
  "INSURED_PREMIUM",
  "INSURED_MARGIN",
  "LOSS_RATIO",
  "ASC_FEES",
  "FEE_MARGIN",
  "FEE_ADEQUACY",
  "CROSS_SELL",
  "RELIEF_BUDGET",
] as const;
export type TargetKind = (typeof targetKinds)[number];

/** Of them what may be asked of one season too: what a forecast counts, each bucket on its own. */
export const seasonTargetKinds = [
  "MEMBERS",
  "INSURED_PREMIUM",
  "INSURED_MARGIN",
  "ASC_FEES",
  "FEE_MARGIN",
] as const satisfies TargetKind[];

/** What a target is of: a year, or the season of a day in it. */
export type TargetPeriod = { year: number; season?: Day };
export const periodText = ({ year, season }: TargetPeriod) => (season ? renewalDay(season) : String(year));
export const kindsOf = ({ season }: TargetPeriod): readonly TargetKind[] => (season ? seasonTargetKinds : targetKinds);

type Told = {
  name: string;
  unit: "count" | "change" | "dollars" | "percent";
  hint: string;
  metric?: MetricId;
  adds: boolean;
};

/** `adds` says that the people's targets should come to the team's; a ratio never adds. */
export const targetOf: Record<TargetKind, Told> = {
  MEMBERS: { name: "Members", unit: "count", hint: "At the close of the year", metric: "members", adds: true },
  NET_GROWTH: {
    name: "Net growth",
    unit: "change",
    hint: "Members since last December",
    metric: "netMemberGrowth",
    adds: true,
  },
  INSURED_PREMIUM: {
    name: "Insured premium",
    unit: "dollars",
    hint: "A year, with stop-loss",
    metric: "insuredPremium",
    adds: true,
  },
  INSURED_MARGIN: {
    name: "Insured margin",
    unit: "dollars",
    hint: "Premium less claims, 12 months",
    metric: "insuredMargin",
    adds: true,
  },
  LOSS_RATIO: { name: "LR", unit: "percent", hint: "Rolling 12 months, at most", metric: "lossRatio", adds: false },
  ASC_FEES: { name: "ASC fees", unit: "dollars", hint: "A year", metric: "ascFees", adds: true },
  FEE_MARGIN: { name: "ASC fee margin", unit: "dollars", hint: "A year’s fees less the cost of service", adds: true },
  FEE_ADEQUACY: {
    name: "Fee adequacy",
    unit: "percent",
    hint: "Sold ÷ target PEPM",
    metric: "feeAdequacy",
    adds: false,
  },
  CROSS_SELL: { name: "Cross-sell", unit: "count", hint: "Families sold in the year", adds: true },
  RELIEF_BUDGET: { name: "Relief budget", unit: "dollars", hint: "A calendar year of decisions", adds: true },
};

const times: Record<string, string> = { k: "1000", m: "1000000", b: "1000000000" };
const written = /^([+-]?)\$?(\d+(?:\.\d+)?)([kmb]?)%?$/i;
const limit = "1000000000000";

/** A typed target as it is stored, "" where there is to be none, or what is wrong: "1.2m", "91,000,000", "89 %", "−400". */
export function readTarget(kind: TargetKind, text: string): { value: string } | { fault: string } {
  const plain = text.replace(/[\s,]/g, "").replace("−", "-");
  if (!plain) return { value: "" };
  const { unit } = targetOf[kind];
  const [, sign, digits, suffix] = written.exec(plain.replace(/^\$([+-])/, "$1")) ?? [];
  if (digits === undefined) return { fault: "Enter a number." };
  if (sign === "-" && unit !== "change" && !kind.endsWith("_MARGIN")) return { fault: "Enter a number of 0 or more." };
  const figure = decimal(`${sign === "-" ? "-" : ""}${digits}`).times(times[(suffix ?? "").toLowerCase()] ?? "1");
  if (unit === "percent") {
    if (figure.gt(200)) return { fault: "Enter a percent of at most 200." };
    return figure.decimalPlaces() > 2 ? { fault: "Use at most 2 decimals." } : { value: inFull(figure.div(100)) };
  }
  if (figure.abs().gte(limit)) return { fault: "Enter a smaller number." };
  return figure.isInteger() ? { value: inFull(figure) } : { fault: "Enter a whole number." };
}

/** A stored target as it reads; exact, because people are held to it. */
export function targetText(kind: TargetKind, value: string) {
  const { unit } = targetOf[kind];
  if (unit === "percent") return ratio(value);
  if (unit === "dollars") return exactMoney(value);
  return unit === "change" ? countChange(value) : count(value);
}

/** The same as it is typed again. */
export const typedTarget = (kind: TargetKind, value: string) =>
  inFull(targetOf[kind].unit === "percent" ? decimal(value).times(100) : decimal(value));

/** The year an address asks for; none where it asks for no year there could be targets of. */
export function targetYear(given: unknown) {
  const year = Number(given);
  return Number.isInteger(year) && year >= 2000 && year <= 2100 ? year : undefined;
}

/** The season an address asks for, of that year; none where it is no first of a month of it. */
export const targetSeason = (given: unknown, year: number): Day | undefined =>
  typeof given === "string" && isDay(given) && given.startsWith(`${year}-`) && given.endsWith("-01")
    ? given
    : undefined;
