import { odds as oddsText } from "@/lib/format";
import { callNames } from "@/lib/metrics/calls";
import { type Figure, sideOf } from "@/lib/metrics/figure";
import type { Probabilities } from "@/lib/metrics/forecast";
import { type Decimal, one, sum, zero } from "@/lib/units/decimal";
import { decidedOf, type Measure, oddsOf, type Weighed } from "./outlook";
import { measureNames } from "./told";

type Row = Weighed & { accountId: string };

/** A renewal that is still open, by what its outcome does to the season. */
export type Deciding<R extends Row> = {
  row: R;
  /** What hangs on it. */
  amount: Decimal;
  odds: Decimal;
  /** Against Expected: what keeping it adds, and what losing it takes. */
  kept: Decimal;
  lost: Decimal;
  /** How far its outcome takes the season from Expected on average, one way or the other. */
  moves: Decimal;
  /** Kept, the season is expected to reach what is asked; lost, it is not. */
  decides: boolean;
};

/** What a figure of one renewal’s line is: what keeping or losing it does, and how far its outcome reaches. */
export const decidingKeys = ["kept", "lost", "moves"] as const;
export type DecidingKey = (typeof decidingKeys)[number];
const decidingTold: Record<DecidingKey, { name: string; tells: string; formula: string }> = {
  kept: {
    name: "Kept",
    tells: "What keeping it adds to Expected, which counts only the odds of it",
    formula: "What hangs on it × (1 − odds)",
  },
  lost: {
    name: "Lost",
    tells: "What losing it takes from Expected, which counts the odds of it",
    formula: "− What hangs on it × odds",
  },
  moves: {
    name: "Moves",
    tells: "How far its outcome takes the season from Expected on average, one way or the other",
    formula: "2 × what hangs on it × odds × (1 − odds)",
  },
};

/** One of the three as a figure that says how it is made. */
export function decidingFigure(
  key: DecidingKey,
  measure: Measure,
  deciding: Deciding<Row & { account: string }>,
): Figure {
  const { name, tells, formula } = decidingTold[key];
  const { row, amount, odds } = deciding;
  const unit = measure === "members" ? "count" : "dollars";
  return {
    name: `${name}, ${row.account}`,
    tells,
    formula: `${formula}; odds ${oddsText(odds)}, ${row.call ? `called ${callNames[row.call]}` : "by the system’s call"}`,
    value: deciding[key],
    format: measure === "members" && key !== "moves" ? "change" : unit,
    numerator: sideOf(`${measureNames[measure]} that hang on it`, amount, unit),
    denominator: null,
  };
}

/**
 * The open renewals by what their outcome moves, most first: a large one that is all but certain moves little, a small
 * one in doubt may move more. 2 × amount × odds × (1 − odds) is the mean distance from what Expected counts of it.
 */
export function decidingOf<R extends Row>(
  rows: readonly R[],
  measure: Measure,
  probabilities: Probabilities,
  target: Decimal | null,
): Deciding<R>[] {
  const weigh = (row: R) => row.amounts[measure].times(oddsOf(row, probabilities));
  const expected = sum(rows.map(weigh));
  return rows
    .filter(({ state }) => decidedOf(state) === "OPEN")
    .map((row) => {
      const odds = oddsOf(row, probabilities);
      const amount = row.amounts[measure];
      const [kept, lost] = [amount.times(one.minus(odds)), amount.times(odds).negated()];
      const reaches = (change: Decimal) => target !== null && expected.plus(change).gte(target);
      const moves = amount.times(odds).times(one.minus(odds)).times(2).abs();
      return { row, amount, odds, kept, lost, moves, decides: reaches(kept) !== reaches(lost) };
    })
    .filter(({ moves }) => moves.gt(zero))
    .sort((a, b) => b.moves.cmp(a.moves) || (a.row.accountId < b.row.accountId ? -1 : 1));
}
