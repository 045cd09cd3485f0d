import { decimal, inFull } from "@/lib/units/decimal";

/** A numeral without the zeros that say nothing, so that "612.340" and "612.34" compare; other text as it is. */
export const sameNumeral = (text: string) => (/^-?\d+(\.\d+)?$/.test(text) ? inFull(decimal(text)) : text);
