import type { Coverage } from "@/lib/accounts/coverage";
import { addDays, addMonths, type Day } from "@/lib/units/day";
import type { Decimal } from "@/lib/units/decimal";
import type { LineColumn } from "./columns";
import { coverageIn, dayIn, einIn, fundingIn, moneyIn, percentIn, priceBasisIn, type Read, textIn } from "./values";

export type LineFault = { column: LineColumn; reason: string };
export type PriceBasis = "PMPM" | "PEPM" | "TIER" | "INCLUDED";

/** A term of a line as a file tells it; what is missing was blank. Rates in dollars, the commission a fraction. */
export type LineRow = {
  externalId?: string;
  ein?: string;
  name?: string;
  coverage: Coverage;
  plan?: string;
  funding?: "INSURED" | "ASC";
  basis?: PriceBasis;
  rate?: Decimal;
  tiers?: Record<string, { rate: string }>;
  commission?: Decimal;
  from?: Day;
  to?: Day;
  target?: Decimal;
  pooling?: Decimal;
  guaranteedUntil?: Day;
};

const tierColumns = { tier_ee: "EMPLOYEE", tier_sp: "SPOUSE", tier_ch: "CHILDREN", tier_fam: "FAMILY" } as const;

/** Reads the cells of a row, and says everything that is wrong with it rather than the first. */
export function readLineRow(cell: (column: LineColumn) => string): { row: LineRow; faults: LineFault[] } {
  const faults: LineFault[] = [];
  const read = <T>(column: LineColumn, reader: (cell: string) => Read<T>) => {
    const { value, reason } = reader(cell(column));
    if (reason) faults.push({ column, reason });
    return value;
  };
  const from = read("from", dayIn);
  const row: LineRow = {
    externalId: read("id", textIn),
    ein: read("ein", einIn),
    name: read("account", textIn),
    coverage: read("coverage", coverageIn) ?? "MEDICAL",
    plan: read("plan", textIn),
    funding: read("funding", fundingIn),
    basis: read("basis", priceBasisIn),
    rate: read("rate", moneyIn),
    tiers: tiersOf((column) => read(column, moneyIn)),
    commission: read("commission", percentIn),
    from,
    to: read("to", dayIn) ?? (from && addDays(addMonths(from, 12), -1)),
    target: read("target", moneyIn),
    pooling: read("pooling", moneyIn),
    guaranteedUntil: read("guarantee", dayIn),
  };
  return { row, faults: [...faults, ...contradictions(row)] };
}

function tiersOf(read: (column: keyof typeof tierColumns) => Decimal | undefined): LineRow["tiers"] {
  const found = (Object.keys(tierColumns) as (keyof typeof tierColumns)[]).flatMap((column) => {
    const rate = read(column);
    return rate ? [[tierColumns[column], { rate: rate.toFixed(2) }] as const] : [];
  });
  return found.length > 0 ? Object.fromEntries(found) : undefined;
}

function contradictions({ name, from, to, target, rate, ...row }: LineRow): LineFault[] {
  const faults: LineFault[] = [];
  const say = (column: LineColumn, reason: string) => faults.push({ column, reason });
  if (!row.externalId && !row.ein && !name) say("account", "No account is named.");
  if (!from) say("from", "No day to begin on.");
  if (from && !from.endsWith("-01")) say("from", "A term begins on the first day of a month.");
  if (to && !addDays(to, 1).endsWith("-01")) say("to", "A term ends on the last day of a month.");
  if (from && to && to < from) say("to", "It ends before it begins.");
  if (target?.eq(0)) say("target", "A target of zero.");
  if (rate?.eq(0) && row.basis !== "INCLUDED") say("rate", "A rate of zero.");
  return faults;
}
