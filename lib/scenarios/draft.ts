import { amountIn, percentIn } from "@/lib/units/amount";
import { type Decimal, decimal, inFull, zero } from "@/lib/units/decimal";
import type { Levers } from "./levers";
import type { Terms } from "./self-funded";

/** A scenario as it stands in a form, every figure as typed. */
export type Draft = Record<(typeof draftFields)[number], string>;
const insuredFields = ["name", "action", "plan", "network", "commission", "months", "years", "cap", "odds"] as const;
const dollarFields = ["fee", "feeCost", "deductible", "specific", "aggregate"] as const;
const draftFields = [...insuredFields, ...dollarFields, "corridor", "ownStopLoss"] as const;
export const blankDraft: Draft = {
  ...(Object.fromEntries(draftFields.map((field) => [field, ""])) as Draft),
  years: "1",
};

/** Figures as they are kept: shares of one, null where left alone. */
type Kept = Record<
  "action" | "plan" | "network" | "commission" | "cap" | "odds" | "corridor" | (typeof dollarFields)[number],
  string | null
> & {
  name: string;
  months: number | null;
  years: number;
  ownStopLoss: boolean;
};

/** Figures a draft comes to; what is empty, unreadable or beyond what may be kept moves nothing. */
export type Read = {
  action: Decimal | null;
  levers: Levers;
  years: Decimal;
  cap: Decimal | null;
  odds: Decimal | null;
  /** Nothing where no fee is named. */
  terms: Terms | null;
};

const dollars = (amount: string | null) => (amount === null ? "" : inFull(decimal(amount)));
const percent = (share: string | null) => (share === null ? "" : inFull(decimal(share).times(100)));

/** A kept scenario as it is typed again. */
export const draftOf = ({
  name,
  action,
  plan,
  network,
  commission,
  months,
  years,
  cap,
  odds,
  ...kept
}: Kept): Draft => ({
  name,
  action: percent(action),
  plan: percent(plan),
  network: percent(network),
  commission: percent(commission),
  months: months === null ? "" : String(months),
  years: String(years),
  cap: percent(cap),
  odds: percent(odds),
  fee: dollars(kept.fee),
  feeCost: dollars(kept.feeCost),
  deductible: dollars(kept.deductible),
  specific: dollars(kept.specific),
  aggregate: dollars(kept.aggregate),
  corridor: percent(kept.corridor),
  ownStopLoss: kept.ownStopLoss ? "on" : "",
});

/** What a form holds at this moment; fields it does not have are empty. */
export const draftIn = (form: FormData): Draft =>
  Object.fromEntries(draftFields.map((field) => [field, String(form.get(field) ?? "")])) as Draft;

/** A draft as figures, within the bounds by which one is saved. */
export function readDraft(draft: Draft): Read {
  return {
    action: shareIn(draft.action, "-0.5", "2"),
    levers: {
      plan: shareIn(draft.plan, "-0.5", "0.5") ?? zero,
      network: shareIn(draft.network, "-0.5", "0.5") ?? zero,
      commission: shareIn(draft.commission, "0", "0.2"),
      months: wholeIn(draft.months, 6, 36),
    },
    years: decimal(wholeIn(draft.years, 1, 10) ?? 1),
    cap: shareIn(draft.cap, "0", "1"),
    odds: shareIn(draft.odds, "0", "1"),
    terms: termsIn(draft),
  };
}

function termsIn({ fee, feeCost, specific, aggregate, corridor, ownStopLoss }: Draft): Terms | null {
  const asked = dollarsIn(fee);
  if (!asked?.gt(0)) return null;
  return {
    fee: asked,
    cost: dollarsIn(feeCost),
    specific: dollarsIn(specific),
    aggregate: dollarsIn(aggregate),
    corridor: shareIn(corridor, "0", "1"),
    ours: ownStopLoss !== "",
  };
}

function dollarsIn(text: string) {
  const amount = amountIn(text);
  return amount?.gte(0) ? amount : null;
}

function shareIn(text: string, low: string, high: string) {
  const share = percentIn(text);
  return share?.gte(low) && share.lte(high) ? share : null;
}

function wholeIn(text: string, low: number, high: number) {
  const whole = /^\s*\d{1,3}\s*$/.test(text) ? Number(text) : Number.NaN;
  return whole >= low && whole <= high ? whole : null;
}
