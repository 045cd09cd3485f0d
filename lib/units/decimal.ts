import { Decimal as Arbitrary } from "decimal.js";

/** Exact decimals of 40 significant digits, halves away from zero: no rate or dollar ever passes through binary float. */
export const Decimal = Arbitrary.clone({ precision: 40, rounding: Arbitrary.ROUND_HALF_UP });
export type Decimal = Arbitrary;

export const zero = new Decimal(0);
export const one = new Decimal(1);

/** The exact decimal of a numeral such as "0.985" or 12. */
export const decimal = (numeral: Arbitrary.Value) => new Decimal(numeral);

/** Sum of amounts of one unit; zero of none. */
export const sum = (amounts: readonly Decimal[]) => amounts.reduce((total, amount) => total.plus(amount), zero);

/** Product of factors; one of none. */
export const product = (factors: readonly Decimal[]) => factors.reduce((total, factor) => total.times(factor), one);

/** A contractual value: dollars rounded half up to the cent, the only rounding a rate ever gets. */
export const toCents = (dollars: Decimal) => dollars.toDecimalPlaces(2);

/** Every digit in plain notation, "844.456735…", never an exponent and never a minus before zero. */
export const inFull = (value: Decimal) => (value.isZero() ? "0" : value.toFixed());
