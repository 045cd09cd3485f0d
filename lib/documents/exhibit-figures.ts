import { tierRates } from "@/lib/rating/tiers";
import { type Decimal, decimal, one, sum, toCents } from "@/lib/units/decimal";
import type { RateExhibit } from "./exhibit";

/** One row of an exhibit, dollars a month but for `annual`; what is of today is null where the line begins with this rate. */
export type ExhibitRow = {
  name: string;
  units: number;
  ratio: string | null;
  current: Decimal | null;
  rate: Decimal;
  change: Decimal | null;
  currentMonthly: Decimal | null;
  monthly: Decimal;
  monthlyChange: Decimal | null;
  annual: Decimal;
};
export type ExhibitTotal = Pick<
  ExhibitRow,
  "units" | "change" | "currentMonthly" | "monthly" | "monthlyChange" | "annual"
>;
/** A composite over the tiers, per contract or member; null where nobody is enrolled. */
export type Composite = { unit: "PEPM" | "PMPM"; current: Decimal | null; rate: Decimal };
export type ExhibitFigures = {
  /** Of the rate itself. */
  change: Decimal | null;
  /** Dollars a month the rate raises before tiers are rounded. */
  need: Decimal;
  weighted: Decimal | null;
  base: Decimal | null;
  rows: ExhibitRow[];
  total: ExhibitTotal;
  composites: Composite[];
};

const changeOf = (rate: Decimal, current: Decimal | null) => (current?.gt(0) ? rate.div(current).minus(one) : null);
const added = (amounts: (Decimal | null)[]) =>
  amounts.every((amount) => amount !== null) ? sum(amounts as Decimal[]) : null;

/** What an exhibit’s figures come to, exactly; the workbook’s formulas come to the same cents. */
export function exhibitFigures(exhibit: RateExhibit): ExhibitFigures {
  const { unit, members, contracts } = exhibit;
  const rate = decimal(exhibit.rate);
  const current = exhibit.current === null ? null : decimal(exhibit.current);
  const units = unit === "PMPM" ? members : contracts;
  const need = rate.times(units);
  const byTier = tiersAt(exhibit, need);
  const rows = byTier
    ? byTier.rows
    : [rowOf({ name: unit === "PMPM" ? "All members" : "All contracts", units, ratio: null, current, rate })];
  const currentMonthly = added(rows.map((row) => row.currentMonthly));
  const monthly = sum(rows.map((row) => row.monthly));
  const total = {
    units: rows.reduce((all, row) => all + row.units, 0),
    currentMonthly,
    monthly,
    monthlyChange: currentMonthly && monthly.minus(currentMonthly),
    change: changeOf(monthly, currentMonthly),
    annual: monthly.times(12),
  };
  const per = (of: number, per: Composite["unit"]): Composite[] =>
    of > 0
      ? [{ unit: per, current: currentMonthly && toCents(currentMonthly.div(of)), rate: toCents(monthly.div(of)) }]
      : [];
  return {
    change: changeOf(rate, current),
    need,
    weighted: byTier?.weighted ?? null,
    base: byTier?.base ?? null,
    rows,
    total,
    composites: [...per(contracts, "PEPM"), ...(unit === "PMPM" || byTier ? per(members, "PMPM") : [])],
  };
}

function tiersAt({ tiers }: RateExhibit, need: Decimal) {
  if (tiers.length === 0) return;
  const counted = tiers.map(({ name, contracts, ratio }) => ({
    name,
    contracts: decimal(contracts),
    ratio: decimal(ratio),
  }));
  const { weightedContracts, base, rates } = tierRates(need, counted);
  const rows = tiers.map(({ name, contracts, ratio, current }, at) =>
    rowOf({ name, units: contracts, ratio, current: decimal(current), rate: rates[at]!.rate }),
  );
  return { weighted: weightedContracts, base, rows };
}

type Priced = Pick<ExhibitRow, "name" | "units" | "ratio" | "current" | "rate">;

function rowOf(priced: Priced): ExhibitRow {
  const { units, current, rate } = priced;
  const monthly = rate.times(units);
  const currentMonthly = current?.times(units) ?? null;
  return {
    ...priced,
    change: changeOf(rate, current),
    currentMonthly,
    monthly,
    monthlyChange: currentMonthly && monthly.minus(currentMonthly),
    annual: monthly.times(12),
  };
}
