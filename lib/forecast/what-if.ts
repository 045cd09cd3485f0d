import type { Probabilities } from "@/lib/metrics/forecast";
import { feeMargin, type UnitCost, unitCostOf } from "@/lib/metrics/revenue";
import { type DealLine, yearOfDeal } from "@/lib/opportunities/amount";
import { type Decimal, decimal, sum, zero } from "@/lib/units/decimal";
import { type Amounts, decidedOf, type Outlook, outlookOf, type Weighed } from "./outlook";
import type { OverrideKind } from "./supposed-kinds";

/** One supposition; `value` exact text. */
export type Override = {
  id: string;
  kind: OverrideKind;
  accountId: string | null;
  opportunityId: string | null;
  value: string | null;
};

/** The insured rate of an open decision: dollars a year at the current rate, and the rates that tell its relief. */
export type Rated = { annual: string; current: string; required: string; quoted: string };

/** A renewal with what a supposition asks of it beyond the forecast. */
export type Supposable = Weighed & {
  accountId: string;
  /** Contracts of all its medical, and those under ASC. */
  contracts: number;
  ascContracts: number;
  stopLossPremium: string;
  incurredClaims: string;
  rates: readonly Rated[];
};

/** An opportunity that may be won: its product lines, in people. */
export type Winnable = { id: string; products: readonly DealLine[] };
export type Ground = { deals: readonly Winnable[]; costs: readonly UnitCost[]; membersPerContract: Decimal };

/**
 * The renewals as they would be. Each kind is applied in one fixed order (kept and lost, conversions, the cap, the trend, what
 * is won), so that the order in which somebody wrote them down changes nothing.
 */
export function suppose<R extends Supposable>(rows: readonly R[], overrides: readonly Override[], ground: Ground) {
  const of = (kind: OverrideKind) => overrides.filter((each) => each.kind === kind);
  const ids = (kind: OverrideKind) => new Set(of(kind).map(({ accountId }) => accountId));
  const [lost, kept] = [ids("LOSE"), ids("KEEP")];
  const converted = new Map(of("CONVERT").map(({ accountId, value }) => [accountId, decimal(value ?? 0)]));
  const cap = of("RELIEF_CAP").reduce<Decimal | undefined>(
    (least, { value }) => lower(least, decimal(value ?? 0)),
    undefined,
  );
  const trend = sum(of("TREND").map(({ value }) => decimal(value ?? 0)));
  const changed = rows.map((row): Weighed => {
    const fee = converted.get(row.accountId);
    const amounts = fee ? asConverted(row, fee, ground.costs) : trended(row, capped(row, cap), trend);
    return { ...row, state: stateOf(row, { lost, kept }), amounts };
  });
  return [...changed, ...wonIn(ground.deals, overrides).map((deal) => asWon(deal, ground))];
}

/** The sales that are supposed to be won. */
export function wonIn<D extends Pick<Winnable, "id">>(deals: readonly D[], overrides: readonly Override[]): D[] {
  const won = new Set(overrides.filter(({ kind }) => kind === "WIN").map(({ opportunityId }) => opportunityId));
  return deals.filter(({ id }) => won.has(id));
}

/** What a season comes to under some suppositions. */
export const supposed = <R extends Supposable>(
  rows: readonly R[],
  overrides: readonly Override[],
  ground: Ground,
  probabilities: Probabilities,
): Outlook => outlookOf(suppose(rows, overrides, ground), probabilities);

const lower = (least: Decimal | undefined, next: Decimal) => (least?.lt(next) ? least : next);

/** What is signed or lost already stays so: only what is open can be supposed otherwise. */
function stateOf(
  { accountId, state }: Supposable,
  { lost, kept }: Record<"lost" | "kept", ReadonlySet<string | null>>,
) {
  if (decidedOf(state) !== "OPEN") return state;
  if (lost.has(accountId)) return "LOST" as const;
  return kept.has(accountId) ? ("RETAINED" as const) : state;
}

/** Under ASC its contracts pay a fee and carry no premium or claims of ours; stop-loss we write stays. */
function asConverted(row: Supposable, fee: Decimal, costs: readonly UnitCost[]): Amounts {
  const moved = Math.max(0, row.contracts - row.ascContracts);
  const fees = row.amounts.fees.plus(fee.times(moved).times(12));
  return {
    members: row.amounts.members,
    premium: decimal(row.stopLossPremium),
    fees,
    insuredMargin: zero,
    feeMargin: feeMargin(fees, row.contracts, unitCostOf(row.contracts, costs)),
  };
}

/** Relief beyond the cap is not given: the rate is that much higher, and so are premium and margin. */
function capped({ amounts, rates }: Supposable, cap: Decimal | undefined): Amounts {
  if (!cap) return amounts;
  const back = sum(
    rates.map(({ annual, current, required, quoted }) => {
      if (decimal(current).lte(0)) return zero;
      const over = decimal(required).minus(quoted).div(current).minus(cap);
      return over.gt(0) ? decimal(annual).times(over) : zero;
    }),
  );
  return { ...amounts, premium: amounts.premium.plus(back), insuredMargin: amounts.insuredMargin.plus(back) };
}

/** Claims of the last twelve months that much higher; no rate follows within the season. */
const trended = ({ incurredClaims }: Supposable, amounts: Amounts, trend: Decimal): Amounts => ({
  ...amounts,
  insuredMargin: amounts.insuredMargin.minus(decimal(incurredClaims).times(trend)),
});

/** Counted as signed: medical in members, dollars a year; what it leaves over nobody knows yet. */
export function asWon(
  { products }: Pick<Winnable, "products">,
  { membersPerContract }: Pick<Ground, "membersPerContract">,
) {
  const year = yearOfDeal(products);
  const members = sum(
    products.map(({ code, exposure }) => {
      if (code === "MED-FI") return decimal(exposure);
      return code === "MED-ASC" ? decimal(exposure).times(membersPerContract) : zero;
    }),
  ).toDecimalPlaces(0);
  return wonOf({ members, premium: year.PREMIUM, fees: year.FEE });
}

/** A sale that is won, of its members and dollars. */
export const wonOf = (year: Pick<Amounts, "members" | "premium" | "fees">): Weighed => ({
  ...{ state: "RETAINED", call: null, system: "SAFE" },
  amounts: { ...year, insuredMargin: zero, feeMargin: zero },
});
