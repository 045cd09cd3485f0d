import { z } from "zod";
import { amountIn } from "@/lib/units/amount";
import { isDay } from "@/lib/units/day";
import { toCents } from "@/lib/units/decimal";
import { dayField, orNothing as optional, ticked } from "@/lib/units/form-field";
import { unusualRatio } from "./check";

const count = (says: string) =>
  z
    .union([z.string(), z.number()], says)
    .transform((given) => amountIn(String(given))?.toNumber() ?? Number.NaN)
    .refine((number) => Number.isInteger(number) && number >= 0 && number < 10_000_000, says);

/** Dollars and cents as an exact numeral; a restatement may be negative. */
const dollars = z.union([z.string(), z.number()], "Enter an amount.").transform((given, context) => {
  const value = amountIn(String(given));
  if (value) return toCents(value).toFixed(2);
  context.addIssue({ code: "custom", message: "Enter an amount, such as 1,234.50." });
  return z.NEVER;
});

/** One line's month by hand: premium of an insured term, fees of an ASC one; claims where they are known. */
export const recordMonth = z
  .object({
    lineId: z.uuid(),
    month: z
      .string()
      .transform((month) => (/^\d{4}-\d{2}$/.test(month) ? `${month}-01` : month))
      .refine((month) => isDay(month) && month.endsWith("-01"), "Choose a month."),
    contracts: count("Enter a whole number of contracts."),
    members: count("Enter a whole number of members."),
    revenue: optional(dollars),
    paid: optional(dollars),
    incurred: optional(dollars),
    valuedOn: optional(dayField),
    /** When the figures it restates were recorded, as read; "" where there were none. */
    recordedAt: z.string().max(40).optional(),
    /** Says that an unusual ratio of members to contracts is right. */
    confirm: ticked,
  })
  .refine(({ members, contracts }) => members >= contracts, {
    path: ["members"],
    error: "Members are at least as many as contracts.",
  })
  .superRefine(({ members, contracts, confirm }, context) => {
    const message = confirm || Number.isNaN(members + contracts) ? undefined : unusualRatio(members, contracts);
    if (message && members >= contracts) context.addIssue({ code: "custom", path: ["confirm"], message });
  })
  .refine(({ paid, incurred }) => (paid === undefined) === (incurred === undefined), {
    path: ["incurred"],
    error: "Enter paid and incurred together.",
  });
