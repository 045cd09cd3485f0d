import { z } from "zod";
import { amountIn, percentIn } from "./amount";
import { type Decimal, inFull } from "./decimal";

const dollars = "Enter an amount, such as 612.34 or 1.2m.";

/** Text people type, as the exact numeral it means ("1.2m" is "1200000"); "" stays "". */
const numeral = (read: (text: string) => Decimal | undefined, says: string, fits: (value: Decimal) => boolean) =>
  z
    .string()
    .trim()
    .max(40, says)
    .transform((text, context) => {
      if (text === "") return "";
      const value = read(text);
      if (value && fits(value)) return inFull(value);
      context.addIssue({ code: "custom", message: says });
      return z.NEVER;
    });

/** Dollars, not below zero. */
export const moneyField = numeral(amountIn, dollars, (value) => value.gte(0));

/** A percentage between two shares of one, as such a share. */
export const shareField = (low: number, high: number, says = "Enter a percentage, such as 7.5.") =>
  numeral(percentIn, says, (value) => value.gte(low) && value.lte(high));
