import { z } from "zod";

const day = z.iso.date();
/** Digits of a rate or ratio, never a float. */
const numeral = z.string().regex(/^\d+(\.\d+)?$/);
const whole = z.number().int().nonnegative();

/**
 * What a self-funded customer’s budget exhibit says: what their plan is expected to cost, and the rates by tier that raise it.
 * As closed as a rate exhibit; only `budgetExhibitOf` builds one.
 */
export const budgetExhibit = z
  .strictObject({
    kind: z.literal("BUDGET_EXHIBIT"),
    preparedFor: z.string(),
    preparedOn: day,
    effectiveOn: day,
    title: z.string(),
    members: whole,
    /** Dollars a year. */
    claims: numeral,
    /** Dollars a contract a month; rebates are taken off. */
    fee: numeral,
    specific: numeral,
    aggregate: numeral,
    rebates: numeral,
    /** Dollars a member a year. */
    pcori: numeral,
    tiers: z.array(z.strictObject({ name: z.string(), contracts: whole, ratio: numeral })).min(1),
  })
  .brand<"For a customer">();
export type BudgetExhibit = z.output<typeof budgetExhibit>;
