import { z } from "zod";
import { freeText } from "@/lib/accounts/free-text";
import { moneyField as money, shareField as within } from "@/lib/units/amount-field";
import { dayField as day, orNothing, ticked } from "@/lib/units/form-field";

/** The fields of a term that are edited one at a time, typed as people type and kept as exact numerals; shares of one. */
export const termFields = {
  rate: money.refine((rate) => rate !== "", "Enter the rate."),
  targetRate: money.refine((rate) => rate === "" || /[1-9]/.test(rate), "A target is more than zero."),
  commission: within(0, 1, "Enter a percentage from 0 to 100."),
  poolingPoint: money,
  rateCap: within(-1, 1),
  guaranteedUntil: z.union([z.literal(""), day]),
};
export type TermField = keyof typeof termFields;
export const termFieldNames = Object.keys(termFields) as TermField[];

const edit = <F extends TermField>(field: F) =>
  z.object({
    termId: z.uuid(),
    field: z.literal(field),
    version: z.coerce.number().int().nonnegative(),
    /** As the field's numeral was read, a share as a fraction of one. */
    was: z.string(),
    value: termFields[field],
  });
export const editTerm = z.discriminatedUnion("field", [
  edit("rate"),
  edit("targetRate"),
  edit("commission"),
  edit("poolingPoint"),
  edit("rateCap"),
  edit("guaranteedUntil"),
]);

export const addTerm = z
  .object({
    lineId: z.uuid(),
    funding: z.enum(["INSURED", "ASC"], "Choose insured or ASC."),
    priceBasis: z.enum(["PMPM", "PEPM", "TIER", "INCLUDED"], "Choose what the rate is per."),
    rate: termFields.rate,
    targetRate: termFields.targetRate.default(""),
    commission: termFields.commission.default(""),
    poolingPoint: termFields.poolingPoint.default(""),
    rateCap: termFields.rateCap.default(""),
    guaranteedUntil: termFields.guaranteedUntil.default(""),
    fromOn: day.refine((on) => on.endsWith("-01"), "A term begins on the first of a month."),
    toOn: day,
    /** Ends the term in force on the day before, where it would run on. */
    shorten: ticked,
    /** Why the line was without contract in between, where it was. */
    gap: orNothing(freeText(3, 200, "Say why there is a gap.")),
  })
  .refine(({ fromOn, toOn }) => toOn > fromOn, { path: ["toOn"], error: "A term ends after it begins." });
