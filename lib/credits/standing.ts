import type { Stage } from "@/lib/opportunities/stages";
import { addMonths, type Day, firstOfMonth, monthsBetween } from "@/lib/units/day";
import { type Decimal, decimal, toCents, zero } from "@/lib/units/decimal";
import { monthsOf } from "./ceiling";
import type { Credit } from "./kinds";

/** Where a credit stands. */
export const standings = ["OFFERED", "AHEAD", "RUNS", "OVER", "LAPSED", "FELL", "WITHDRAWN"] as const;
export type Standing = (typeof standings)[number];
export const standingNames: Record<Standing, string> = {
  OFFERED: "Offered",
  AHEAD: "Agreed",
  RUNS: "In force",
  OVER: "Over",
  LAPSED: "Lapsed",
  FELL: "Not sold",
  WITHDRAWN: "Withdrawn",
};

type Told = Pick<Credit, "amount" | "fromOn" | "toOn" | "clawback" | "withdrawnOn" | "recoveredOn">;
type Beside = {
  /** Where the sale stands it was offered with; none where it was given without one. */
  stage: Stage | null;
  /** The last day of the line it hangs on; none while one is in force. */
  endedOn: Day | null;
  today: Day;
};

/** Ends with its line, falls with its sale: what somebody withdrew stands so whatever else came. */
export function standingOf({ fromOn, toOn, withdrawnOn }: Told, { stage, endedOn, today }: Beside): Standing {
  if (withdrawnOn) return "WITHDRAWN";
  if (stage === "LOST") return "FELL";
  if (stage && stage !== "SOLD") return "OFFERED";
  if (endedOn && endedOn < today && endedOn < toOn) return "LAPSED";
  if (toOn < today) return "OVER";
  return fromOn > today ? "AHEAD" : "RUNS";
}

/** Whether what it comes out of is spent by it. */
export const isLive = (standing: Standing) => standing === "OFFERED" || standing === "AHEAD" || standing === "RUNS";

/** Of a credit that lapsed, the months that were left after its line ended; all of them where it had not begun. */
export function monthsLeft(credit: Pick<Credit, "fromOn" | "toOn">, endedOn: Day): number {
  const months = monthsOf(credit);
  const next = addMonths(firstOfMonth(endedOn), 1);
  return Math.max(0, Math.min(months, monthsBetween(next, addMonths(firstOfMonth(credit.toOn), 1))));
}

/** What is to come back: its share of the months that were left, in cents; nothing without a clawback or where it came. */
export function clawbackOf(credit: Told, beside: Beside): Decimal {
  if (!credit.clawback || credit.recoveredOn || standingOf(credit, beside) !== "LAPSED") return zero;
  return toCents(decimal(credit.amount).times(monthsLeft(credit, beside.endedOn!)).div(monthsOf(credit)));
}
