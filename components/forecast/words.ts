import type { Measure } from "@/lib/forecast/outlook";
import { count, countChange, money, moneyChange } from "@/lib/format";
import type { Decimal } from "@/lib/units/decimal";

/** An amount as a table has it; members are counted, dollars rounded. */
export const amountText = (measure: Measure, amount: Decimal | null) =>
  measure === "members" ? count(amount?.toDecimalPlaces(0)) : money(amount);

export const changeText = (measure: Measure, amount: Decimal | null) =>
  measure === "members" ? countChange(amount?.toDecimalPlaces(0)) : moneyChange(amount);
