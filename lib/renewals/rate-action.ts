import { Decimal, one } from "@/lib/units/decimal";

/** A rate action as a share: asked ÷ current − 1, both on one basis. Empty where there is no current rate to act on. */
export function actionOf(asked: string | Decimal, current: string | Decimal): Decimal | null {
  const base = new Decimal(current);
  return base.isZero() ? null : new Decimal(asked).div(base).minus(1);
}

/** A rate action as a rate in cents: never below the action, so that rounding concedes nothing more. */
export const rateAt = (current: string | Decimal, action: Decimal) =>
  new Decimal(current).times(one.plus(action)).toDecimalPlaces(2, Decimal.ROUND_UP);
