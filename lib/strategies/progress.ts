import type { Family } from "@/lib/accounts/coverage";
import { coverageNames } from "@/lib/accounts/coverage";
import { isAtRisk, type SeasonState } from "@/lib/accounts/season";
import { type Figure, shareOf, sideOf } from "@/lib/metrics/figure";
import type { Day } from "@/lib/units/day";
import type { Touchable } from "./rule";

/** Something to be done, and the day it was. */
export type Step = { id: string; words: string; dueOn: Day | null; doneOn: Day | null };

export type Touched = Touchable & { accountId: string; members: number; seasonState: SeasonState };

export type Progress = {
  steps: { done: number; of: number; late: number; next: Step | null };
  accounts: number;
  members: number;
  atRisk: number;
  /** Of the accounts that may have the goal’s family, those that have it. */
  goal: Figure | null;
};

/** Sold is held, or agreed for a later day. */
export const isReached = (account: Pick<Touchable, "products">, goal: Family) =>
  account.products[goal] === "HELD" || account.products[goal] === "OPEN";

export const isWithin = (account: Pick<Touchable, "products">, goal: Family) =>
  account.products[goal] !== "NOT_ELIGIBLE";

/** How far a strategy has come: of its steps, and of the accounts it touches that one sees. */
export function progressOf(
  { steps, goal }: { steps: readonly Step[]; goal: Family | null },
  touched: readonly Touched[],
  today: Day,
): Progress {
  const open = steps.filter(({ doneOn }) => doneOn === null);
  return {
    steps: {
      done: steps.length - open.length,
      of: steps.length,
      late: open.filter(({ dueOn }) => dueOn !== null && dueOn < today).length,
      next: [...open].sort(byDay)[0] ?? null,
    },
    accounts: touched.length,
    members: touched.reduce((total, { members }) => total + members, 0),
    atRisk: touched.filter(isAtRisk).length,
    goal: goal && goalOf(goal, touched),
  };
}

const byDay = (a: Step, b: Step) => (a.dueOn ?? "9999").localeCompare(b.dueOn ?? "9999");

function goalOf(goal: Family, touched: readonly Touched[]): Figure {
  const within = touched.filter((account) => isWithin(account, goal));
  const reached = within.filter((account) => isReached(account, goal));
  const name = coverageNames[goal];
  return {
    name: `${name} held`,
    tells: `Of the accounts it touches that may have ${name.toLowerCase()}, those that have it or agreed to it`,
    formula: "Accounts that hold it, or agreed to it for a later day ÷ accounts eligible by rule",
    value: shareOf(reached.length, within.length),
    format: "percent",
    numerator: sideOf("Accounts that have it", reached.length),
    denominator: sideOf("Accounts that may have it", within.length),
  };
}
