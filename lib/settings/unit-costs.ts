import { feeMargin, unitCostOf } from "@/lib/metrics/revenue";
import { type Decimal, decimal, sum } from "@/lib/units/decimal";
import type { Fault } from "./definition";
import type { Field } from "./field";

/** Setting `asc_unit_cost`: dollars PEPM of an account with so many contracts or more, largest first. */
export const usualCosts = [
  { contracts: "20000", pepm: "29.50" },
  { contracts: "5000", pepm: "33.00" },
  { contracts: "1000", pepm: "37.50" },
  { contracts: "0", pepm: "41.50" },
];

const names = ["Largest accounts", "Large accounts", "Middle accounts", "Smallest accounts"];
const last = usualCosts.length - 1;

export const costFields: readonly Field[] = usualCosts.flatMap((_, at): Field[] => [
  ...(at === last
    ? []
    : [
        {
          path: `${at}.contracts`,
          label: `${names[at]}, from contracts`,
          unit: "count" as const,
          atLeast: 1,
          grouped: true as const,
        },
      ]),
  { path: `${at}.pepm`, label: `${names[at]}, cost PEPM`, unit: "pepm", grouped: true },
]);

/** Bands run from the largest accounts down; a size in the wrong place would never be reached. */
export const costFaults = (figures: Record<string, Decimal>): Fault[] =>
  usualCosts.flatMap((_, at) => {
    const [above, size] = [figures[`${at - 1}.contracts`], figures[`${at}.contracts`]];
    return above && size?.gte(above)
      ? [{ path: `${at}.contracts`, message: "Must be smaller than the size above it." }]
      : [];
  });

/** One band: from and below how many contracts, and its cost PEPM in dollars. */
export type CostBand = { from: number; below: number | null; pepm: Decimal };

/** The bands of the leaves of the setting, largest first. */
export const bandsOf = (leaves: Record<string, string>): CostBand[] =>
  usualCosts.map((usual, at) => ({
    from: Number(leaves[`${at}.contracts`] ?? usual.contracts),
    below: at === 0 ? null : Number(leaves[`${at - 1}.contracts`] ?? usualCosts[at - 1]?.contracts),
    pepm: decimal(leaves[`${at}.pepm`] ?? usual.pepm),
  }));

/** An account's ASC: contracts now, and dollars of fees a year. */
export type AscAccount = { contracts: number; fees: string };
export type BandMargin = CostBand & { accounts: number; contracts: number; fees: Decimal; margin: Decimal };

/** What the accounts of each band bring in fees a year, and what is left of it after the cost of serving them. */
export function marginsBy(accounts: readonly AscAccount[], costs: readonly CostBand[]): BandMargin[] {
  const bySize = costs.map(({ from, pepm }) => ({ fromContracts: from, pepm }));
  return costs.map((band) => {
    const own = accounts.filter(({ contracts }) => contracts >= band.from && (!band.below || contracts < band.below));
    const margins = own.map(({ contracts, fees }) =>
      feeMargin(decimal(fees), contracts, unitCostOf(contracts, bySize)),
    );
    return {
      ...band,
      accounts: own.length,
      contracts: own.reduce((total, { contracts }) => total + contracts, 0),
      fees: sum(own.map(({ fees }) => decimal(fees))),
      margin: sum(margins),
    };
  });
}
