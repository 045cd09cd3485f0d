import { type Coverage, coverageNames } from "@/lib/accounts/coverage";
import type { Approval } from "@/lib/approvals/queries";
import { concessionText } from "@/lib/approvals/words";
import { moneyChange, rateAction, rateIn } from "@/lib/format";
import { actionOf } from "@/lib/renewals/rate-action";
import { type Decimal, decimal } from "@/lib/units/decimal";

type Numbers = Pick<
  Approval,
  "kind" | "currentRate" | "requiredRate" | "askedRate" | "approvedRate" | "units" | "asked"
>;

/** What is asked, or what was approved instead, in points, dollars PEPM and dollars a year. */
export function concessionOf({ kind, currentRate, requiredRate, askedRate, approvedRate, units }: Numbers) {
  const rate = decimal(approvedRate ?? askedRate);
  const pepm = decimal(requiredRate).minus(rate);
  const points = decimal(currentRate).isZero() ? null : pepm.div(currentRate);
  return { rate, pepm, points, dollars: pepm.times(units), isFee: kind === "FEE" };
}

/** "4.6 pts relief", or what a fee gives up. */
export function askedText(approval: Numbers) {
  const { points, pepm } = concessionOf(approval);
  return concessionText({ kind: approval.kind, points: points?.toFixed() ?? null, pepm: pepm.toFixed() });
}

/** Dollars a year given up, with what they are. */
export const dollarsText = (dollars: Decimal, isFee: boolean) =>
  `${moneyChange(dollars.negated())}${isFee ? " fees" : ""}`;

/** A rate as it is quoted: an action, or a fee. */
export const quotedText = (approval: Pick<Numbers, "kind" | "currentRate">, rate: string | Decimal) =>
  approval.kind === "FEE" ? rateIn(decimal(rate.toString()), "PEPM") : rateAction(actionOf(rate, approval.currentRate));

export const lineText = ({ coverage, planOption }: Pick<Approval, "coverage" | "planOption">) =>
  [coverageNames[coverage as Coverage], planOption].filter(Boolean).join(", ");
