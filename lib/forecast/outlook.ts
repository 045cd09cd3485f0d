import type { SeasonState } from "@/lib/accounts/season";
import { type Call, isNamed } from "@/lib/metrics/calls";
import { named, type Probabilities, type Staked, weighted } from "@/lib/metrics/forecast";
import { type Decimal, one, sum, zero } from "@/lib/units/decimal";

/** What is forecast, each on its own: members, and dollars of buckets that are never added. */
export const measures = ["members", "premium", "fees", "insuredMargin", "feeMargin"] as const;
export type Measure = (typeof measures)[number];
export type Amounts = Record<Measure, Decimal>;

/** A renewal as a forecast counts it: where it stands, what one voice says of it, and the system’s word beside that. */
export type Weighed = { state: SeasonState; call: Call | null; system: Call; amounts: Amounts };

export type Decided = "SIGNED" | "LOST" | "OPEN";
export const decidedOf = (state: SeasonState): Decided =>
  state === "RETAINED" ? "SIGNED" : state === "LOST" ? "LOST" : "OPEN";

/** One measure’s figures. What nobody called is in no named figure; expected weighs it by the system’s call. */
export type Figures = {
  total: Decimal;
  signed: Decimal;
  lost: Decimal;
  verbal: Decimal;
  worst: Decimal;
  commit: Decimal;
  expected: Decimal;
  best: Decimal;
  uncalled: Decimal;
};
export type FigureKey = keyof Figures;
export type Outlook = Record<Measure, Figures>;

/** The figures of these renewals by one voice: signed counts in each but lost, lost in none. */
export const outlookOf = (rows: readonly Weighed[], probabilities: Probabilities): Outlook =>
  Object.fromEntries(measures.map((measure) => [measure, figuresOf(rows, measure, probabilities)])) as Outlook;

function figuresOf(rows: readonly Weighed[], measure: Measure, probabilities: Probabilities): Figures {
  const of = (some: readonly Weighed[]) => sum(some.map(({ amounts }) => amounts[measure]));
  const decided = (how: Decided) => rows.filter(({ state }) => decidedOf(state) === how);
  const open = decided("OPEN");
  const staked = open.flatMap<Staked>(({ call, amounts }) => (call ? [{ call, amount: amounts[measure] }] : []));
  const leaning = open.map(({ call, system, amounts }): Staked => ({ call: call ?? system, amount: amounts[measure] }));
  const signed = of(decided("SIGNED"));
  return {
    total: of(rows),
    signed,
    lost: of(decided("LOST")),
    verbal: of(open.filter(({ state }) => state === "VERBAL")),
    worst: signed.plus(named("worst", staked)),
    commit: signed.plus(named("commit", staked)),
    expected: signed.plus(weighted(leaning, probabilities)),
    best: signed.plus(named("best", staked)),
    uncalled: of(open.filter(({ call }) => !call)),
  };
}

/** How likely a renewal is kept by that voice: signed is, lost is not. */
export function oddsOf({ state, call, system }: Weighed, probabilities: Probabilities): Decimal {
  const decided = decidedOf(state);
  if (decided === "LOST") return zero;
  return decided === "SIGNED" ? one : probabilities[call ?? system];
}

/** How much of a renewal a figure counts: all of it, none, or by the odds. */
export function shareIn(key: FigureKey, weighed: Weighed, probabilities: Probabilities): Decimal {
  const { state, call } = weighed;
  const decided = decidedOf(state);
  const whole = (is: boolean) => (is ? one : zero);
  if (key === "expected") return oddsOf(weighed, probabilities);
  if (key === "worst" || key === "commit" || key === "best")
    return whole(decided === "SIGNED" || (decided === "OPEN" && call !== null && isNamed(key, call)));
  const counted: Record<typeof key, boolean> = {
    total: true,
    signed: decided === "SIGNED",
    lost: decided === "LOST",
    verbal: state === "VERBAL",
    uncalled: decided === "OPEN" && call === null,
  };
  return whole(counted[key]);
}
