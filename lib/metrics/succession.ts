import { decimal } from "@/lib/units/decimal";
import { type Figure, shareOf, sideOf as side } from "./figure";

type Known = { theirs: number; ours: number; people: number; twice: number; backup: string | null };

/** Single-threaded accounts, succession readiness and stakeholders known twice, over accounts (domain 5.8). */
export function successionMetrics(rows: readonly Known[]): Record<"single" | "ready" | "twice", Figure> {
  const single = rows.filter(({ theirs, ours }) => Math.min(theirs, ours) < 2).length;
  const ready = rows.filter(({ backup }) => backup !== null).length;
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
      tells: "Accounts with somebody named who could take them over",
      formula: "Accounts with a named backup ÷ accounts",
      value: shareOf(ready, rows.length),
      format: "percent",
      numerator: side("Accounts with a named backup", ready),
      denominator: side("Accounts", rows.length),
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
