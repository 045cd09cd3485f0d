import type { Measure } from "@/lib/forecast/outlook";
import { count, countChange, money, moneyChange } from "@/lib/format";
import type { Decimal } from "@/lib/units/decimal";

export const measureNames: Record<Measure, string> = {
  members: "Members",
  premium: "Insured premium",
  fees: "ASC fees",
  insuredMargin: "Insured margin",
  feeMargin: "ASC fee margin",
};
export const measureTips: Record<Measure, string> = {
  members: "Medical members, each counted once",
  premium: "A year at today’s rates and counts, with the stop-loss we write",
  fees: "A year at today’s rates and counts",
  insuredMargin: "Premium less claims of the last 12 months",
  feeMargin: "A year’s fees less the cost of service",
};

/** An amount as a table has it; members are counted, dollars rounded. */
export const amountText = (measure: Measure, amount: Decimal | null) =>
  measure === "members" ? count(amount?.toDecimalPlaces(0)) : money(amount);

export const changeText = (measure: Measure, amount: Decimal | null) =>
  measure === "members" ? countChange(amount?.toDecimalPlaces(0)) : moneyChange(amount);
