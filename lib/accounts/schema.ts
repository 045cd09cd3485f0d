import { z } from "zod";
import { isDay } from "@/lib/units/day";
import { freeText } from "./free-text";
import { healthLevels } from "./health/level";

const day = z.string().refine(isDay, "Choose a day.");
/** An empty field of a form says nothing. */
const optional = <T extends z.ZodType>(schema: T) => z.preprocess((value) => value || undefined, schema.optional());
const ticked = z
  .preprocess((value) => ["on", "yes", "true", true].includes(value as string), z.boolean())
  .default(false);
const number = z.coerce.number("Enter a number.");
const accountId = z.uuid();

/** The fields of an account that are edited one at a time, and what each may hold. */
export const editableFields = {
  name: z
    .string()
    .trim()
    .min(2, "Enter the account’s name.")
    .max(200, "Keep it under 200 characters.")
    .regex(/^\P{Cc}*$/u, "Keep it on one line."),
  externalId: z.string().trim().max(40, "Keep it under 40 characters."),
  customerSinceOn: z.union([z.literal(""), day]),
};
export type EditableField = keyof typeof editableFields;

/** One field, the version of the record it was read at, and what the field said then. */
const edit = <F extends EditableField>(field: F) =>
  z.object({
    accountId,
    field: z.literal(field),
    version: z.coerce.number().int().positive(),
    was: z.string(),
    value: editableFields[field],
  });
export const editAccount = z.discriminatedUnion("field", [edit("name"), edit("externalId"), edit("customerSinceOn")]);

export const overrideHealth = z.object({
  accountId,
  level: z.enum(healthLevels, "Choose good, watch or at risk."),
  reason: freeText(10, 200, "Say why in 10 characters or more."),
  expiresOn: day,
});
export const endHealthOverride = z.object({ accountId });

export const openIssue = z
  .object({
    accountId,
    what: freeText(3, 200, "Say what is wrong."),
    severity: z.enum(["LOW", "MEDIUM", "HIGH"], "Choose a severity."),
    openedOn: day,
    dueOn: optional(day),
  })
  .refine(({ openedOn, dueOn }) => !dueOn || dueOn >= openedOn, { path: ["dueOn"], error: "Due after it was opened." });
export const escalateIssue = z.object({ issueId: z.uuid(), escalatedOn: day });
export const closeIssue = z.object({
  issueId: z.uuid(),
  closedOn: day,
  resolution: freeText(3, 500, "Say how it was solved."),
});

export const recordRfp = z.object({
  accountId,
  rfpId: optional(z.uuid()),
  receivedOn: day,
  effectiveOn: day,
  source: freeText(2, 120, "Say who told us."),
  dissatisfied: ticked,
  status: z.enum(["OPEN", "FINALIST", "WON", "LOST", "WITHDRAWN"]).default("OPEN"),
  nextStep: optional(freeText(2, 120, "Say what comes next.")),
  nextOn: optional(day),
});

export const recordGuarantee = z.object({
  accountId,
  metric: freeText(2, 120, "Name the guarantee."),
  quarter: day.refine((on) => /-(01|04|07|10)-01$/.test(on), "Choose the first day of a quarter."),
  target: number,
  actual: number,
  met: ticked,
  feeAtRisk: optional(number.nonnegative("Enter dollars, zero or more.")),
});
