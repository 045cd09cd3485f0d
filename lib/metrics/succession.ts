import type { Day } from "@/lib/units/day";
import { decimal } from "@/lib/units/decimal";
import { type Figure, shareOf, sideOf as side } from "./figure";

type Known = {
  members: number;
  theirs: number;
  ours: number;
  people: number;
  twice: number;
  backup: string | null;
  trainedOn: Day | null;
};

/** As many of the largest accounts are reviewed each quarter (domain 6.1): the key accounts. */
export const keyAccounts = 50;

/** Single-threaded accounts, succession readiness of the key ones and stakeholders known twice (domain 5.8). */
export function successionMetrics(rows: readonly Known[]): Record<"single" | "ready" | "twice", Figure> {
  const single = rows.filter(({ theirs, ours }) => Math.min(theirs, ours) < 2).length;
  const key = [...rows].sort((a, b) => b.members - a.members).slice(0, keyAccounts);
  const ready = key.filter(({ backup, trainedOn }) => backup !== null && trainedOn !== null).length;
  const people = rows.reduce((sum, row) => sum + row.people, 0);
  const twice = rows.reduce((sum, row) => sum + row.twice, 0);
  return {
    single: {
      name: "Single-threaded",
      tells: "Accounts that one person leaving, theirs or ours, would cut off",
      formula: "Accounts where fewer than two of theirs know two of ours",
      value: decimal(single),
      format: "count",
      numerator: side("Accounts with fewer than two pairs", single),
      denominator: null,
    },
    ready: {
      name: "Succession readiness",
      tells: `Of the ${keyAccounts} largest accounts those that somebody named and trained could take over`,
      formula: "Key accounts with a named, trained backup ÷ key accounts",
      value: shareOf(ready, key.length),
      format: "percent",
      numerator: side("Key accounts with a trained backup", ready),
      denominator: side("Key accounts", key.length),
    },
    twice: {
      name: "Stakeholders known twice",
      tells: "People at customers whom two of ours know",
      formula: "People with a counterpart and a backup ÷ people",
      value: shareOf(twice, people),
      format: "percent",
      numerator: side("People with two of ours", twice),
      denominator: side("People at customers", people),
    },
  };
}
