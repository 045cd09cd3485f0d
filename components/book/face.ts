import { families } from "@/lib/accounts/coverage";
import { letterNames } from "@/lib/accounts/health";
import { seasonStateNames } from "@/lib/accounts/season";
import { segmentNames } from "@/lib/accounts/segment";
import { type Care, needsCare } from "@/lib/book/care";
import { type ColumnKey, isWritten, type WrittenColumn } from "@/lib/book/columns";
import { shownRevenue } from "@/lib/book/revenue";
import type { BookLine, BookRow, Rates } from "@/lib/book/row";
import { decidedOf, retainedOf } from "@/lib/book/standing";
import {
  count,
  countChange,
  money,
  notApplicable,
  rateAction,
  rateActionBare,
  ratio,
  renewalDayShort,
} from "@/lib/format";
import type { RenewalStatus } from "@/lib/renewals/stages";
import { addDays } from "@/lib/units/day";

type Told = { text: string; unit?: "LR" | "fee"; care?: boolean };
type RatesFace = { required: string; quoted: string } | "by line" | undefined;
type Level = "good" | "watch" | "at-risk";

export type LineFace = {
  id: string;
  label: string;
  funding: string;
  contracts: string;
  members: string;
  revenue: string;
  ratio?: Told;
  rates: RatesFace;
  term: string;
};

/** An account as a row shows it: every figure is text already, so that the list ships no arithmetic. */
export type RowFace = {
  id: string;
  group: string;
  name: string;
  funding: string;
  broker: string;
  ae: string;
  aeName: string;
  contracts: string;
  members: string;
  spark: number[];
  revenue: Told;
  ratio: Told;
  rates: RatesFace;
  term: string;
  status: RenewalStatus;
  /** A letter a family, in the order of the families. */
  pips: string;
  health: { level: Level; letter?: string; letterName?: string; reason: string; tip: string };
  /** What the columns beyond the usual ones show, where they are shown. */
  more: Partial<Record<ColumnKey, string>>;
  /** What people write, where such columns are shown; `versions` are there for those who may. */
  written?: { fields: Partial<Record<WrittenColumn, string>>; versions?: { account: number; headline: number | null } };
  /** For the sums of a selection: counts, and dollars as exact text. */
  sums: { contracts: number; members: number; premium: string; fees: string };
  lines: LineFace[];
};

const levels = { GOOD: "good", WATCH: "watch", AT_RISK: "at-risk" } as const;
const levelNames = { GOOD: "Good", WATCH: "Watch", AT_RISK: "At risk" };
type Dollars = (amount: string) => string;
const extras = {
  segment: (row: BookRow) => segmentNames[row.segment as keyof typeof segmentNames] ?? row.segment,
  change: (row: BookRow) => countChange(row.members - row.membersYearAgo),
  held: (row: BookRow) => count(row.productsHeld),
  eligible: (row: BookRow) => count(row.productsEligible),
  ascMembers: (row: BookRow) => count(row.ascMembers),
  insuredMembers: (row: BookRow) => count(row.insuredMembers),
  opening: (row: BookRow) => count(row.membersOpening),
  grown: (row: BookRow) => countChange(row.members - row.membersOpening),
  state: (row: BookRow) => seasonStateNames[row.seasonState as keyof typeof seasonStateNames] ?? row.seasonState,
  retained: (row: BookRow) => count(retainedOf(row)),
  decided: (row: BookRow) => count(decidedOf(row)),
  yearAgo: (row: BookRow) => count(row.membersYearAgo),
  premium: (row: BookRow, dollars: Dollars) => dollars(row.insuredPremium),
  stopLoss: (row: BookRow, dollars: Dollars) => dollars(row.stopLossPremium),
  fees: (row: BookRow, dollars: Dollars) => dollars(row.ascFees),
  targetFees: (row: BookRow, dollars: Dollars) => dollars(row.targetFees),
  other: (row: BookRow, dollars: Dollars) => dollars(row.otherRevenue),
  earned: (row: BookRow, dollars: Dollars) => dollars(row.earnedPremium),
  incurred: (row: BookRow, dollars: Dollars) => dollars(row.incurredClaims),
  stopLossEarned: (row: BookRow, dollars: Dollars) => dollars(row.stopLossEarned),
  stopLossClaims: (row: BookRow, dollars: Dollars) => dollars(row.stopLossClaims),
};
type Extra = keyof typeof extras;

export function rowFace(
  row: BookRow,
  rates: Record<string, Rates>,
  shown: readonly ColumnKey[],
  care: Care,
  dollars: Dollars = money,
): RowFace {
  const lines = (row.lines ?? []).filter(({ bucket }) => bucket !== "INCLUDED");
  const split = lines.length > 1;
  return {
    id: row.id,
    group: row.key,
    name: row.name,
    funding: row.funding,
    broker: row.firm ?? "—",
    ae: row.owner?.split(" ").at(-1) ?? "—",
    aeName: row.owner ?? "",
    contracts: count(row.contracts),
    members: count(row.members),
    spark: row.sparkline,
    revenue: split ? { text: `${lines.length} lines` } : { text: money(shownRevenue(row)) },
    ratio: split ? { text: "by line" } : ratioFace(row.lossRatio, row.feeAdequacy, care),
    rates: split ? "by line" : ratesFace(rates[row.id]),
    term: renewalDayShort(row.renewsOn),
    status: row.status as RenewalStatus,
    pips: families.map((family) => pipLetters[row.products[family] ?? "NOT_ELIGIBLE"]).join(""),
    health: healthFace(row),
    more: Object.fromEntries(
      shown.flatMap((column) => (column in extras ? [[column, extras[column as Extra](row, dollars)]] : [])),
    ),
    written: writtenFace(row, shown.filter(isWritten)),
    sums: { contracts: row.contracts, members: row.members, premium: row.insuredPremium, fees: row.ascFees },
    lines: split ? lines.map((line) => lineFace(line, care, rates[line.lineId])) : [],
  };
}

/** Fields as their editor takes them: text, nothing as "". */
function writtenFace(row: BookRow, shown: WrittenColumn[]): RowFace["written"] {
  if (shown.length === 0) return undefined;
  const text = (column: WrittenColumn) => (column === "tags" ? row.tags.join(", ") : (row[column] ?? ""));
  return {
    fields: Object.fromEntries(shown.map((column) => [column, text(column)])),
    versions: row.writable ? { account: row.version, headline: row.headlineVersion } : undefined,
  };
}

const pipLetters = { HELD: "h", OPEN: "o", WHITESPACE: "w", NOT_ELIGIBLE: "n" } as const;

const lineFace = (line: BookLine, care: Care, rates?: Rates): LineFace => ({
  id: line.lineId,
  label: line.label,
  funding: line.funding,
  contracts: line.contracts === null ? notApplicable : count(line.contracts),
  members: line.members === null ? notApplicable : count(line.members),
  revenue: money(line.annual),
  ratio: ratioFace(line.lossRatio, line.feeAdequacy, care),
  rates: ratesFace(rates),
  term: renewalDayShort(addDays(line.termEndsOn, 1)),
});

function ratioFace(lossRatio: string | null, feeAdequacy: string | null, limits: Care): Told {
  if (lossRatio !== null) return { text: ratio(lossRatio), unit: "LR", care: needsCare.lossRatio(lossRatio, limits) };
  if (feeAdequacy !== null)
    return { text: ratio(feeAdequacy), unit: "fee", care: needsCare.feeAdequacy(feeAdequacy, limits) };
  return { text: "—" };
}

const ratesFace = (rates?: Rates): RatesFace =>
  rates && (rates.required ?? rates.quoted)
    ? { required: rateActionBare(rates.required), quoted: rateAction(rates.quoted) }
    : undefined;

type Healthy = Pick<BookRow, "healthLevel" | "healthLetter" | "healthReason" | "health">;
/** Health as its mark shows it, all four letters in the tip. */
export function healthFace({ healthLevel, healthLetter, healthReason, health }: Healthy) {
  const told = (Object.keys(letterNames) as (keyof typeof letterNames)[])
    .filter((letter) => health[letter])
    .map((letter) => `${letterNames[letter]}: ${levelNames[health[letter].level]}, ${health[letter].reason}`);
  const set = health.override ? [`Set by hand: ${health.override.reason}`] : [];
  return {
    level: levels[healthLevel],
    letter: healthLetter ?? undefined,
    letterName: healthLetter ? letterNames[healthLetter] : undefined,
    reason: healthReason,
    tip: [...set, ...told].join("\n"),
  };
}
