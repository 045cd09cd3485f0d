import { type Decimal, decimal, sum, toCents, zero } from "@/lib/units/decimal";

/**
 * One price of a signed decision and what became of it: dollars per contract or member a month, and how many of them. Sold is
 * what was signed; the rest is null until somebody wrote it down.
 */
export type Audited = {
  sold: string;
  loaded: string | null;
  billed: string | null;
  enrolled: number | null;
  billedUnits: number | null;
};

export const checks = ["LOADED", "BILLED", "COUNTED"] as const;
export type Check = (typeof checks)[number];
export type Verdict = "equal" | "off" | "open";
export type Audit = {
  /** Loaded as sold, billed at the rate sold, as many billed as are enrolled. */
  verdicts: Record<Check, Verdict>;
  /** Dollars a contract or member: loaded less sold, billed less sold. Null while unknown. */
  loadedBy: Decimal | null;
  billedBy: Decimal | null;
  /** Billed less enrolled. */
  countedBy: number | null;
  /** Dollars a month of the first bill: what the rate and what the count make wrong; they add up to billed less due. */
  rateDollars: Decimal | null;
  countDollars: Decimal | null;
  dollars: Decimal | null;
};

/** Sold = loaded = enrolled = billed for one price. Money is billed in cents: that is where rates are held against each other. */
export function auditOf({ sold, loaded, billed, enrolled, billedUnits }: Audited): Audit {
  const due = toCents(decimal(sold));
  const loadedBy = loaded === null ? null : decimal(loaded).minus(due);
  const billedBy = billed === null ? null : decimal(billed).minus(due);
  const countedBy = billedUnits === null || enrolled === null ? null : billedUnits - enrolled;
  const rateDollars = billedBy === null || billedUnits === null ? null : billedBy.times(billedUnits);
  const countDollars = countedBy === null ? null : due.times(countedBy);
  const of = (by: Decimal | null): Verdict => (by === null ? "open" : by.isZero() ? "equal" : "off");
  return {
    verdicts: {
      LOADED: of(loadedBy),
      BILLED: of(billedBy),
      COUNTED: of(countedBy === null ? null : decimal(countedBy)),
    },
    loadedBy,
    billedBy,
    countedBy,
    rateDollars,
    countDollars,
    dollars: rateDollars && countDollars && rateDollars.plus(countDollars),
  };
}

/** What a whole decision or account comes to: off where any price is, equal once all are, dollars of what is known. */
export function auditTotal(audits: readonly Audit[]): { verdict: Verdict; dollars: Decimal } {
  const verdicts = audits.flatMap(({ verdicts }) => Object.values(verdicts));
  const known = audits.map(({ dollars, rateDollars, countDollars }) => dollars ?? rateDollars ?? countDollars ?? zero);
  const verdict = verdicts.includes("off")
    ? "off"
    : verdicts.length > 0 && !verdicts.includes("open")
      ? "equal"
      : "open";
  return { verdict, dollars: sum(known) };
}
