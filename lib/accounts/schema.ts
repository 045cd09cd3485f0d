import { z } from "zod";
import { moneyField } from "@/lib/units/amount-field";
import { einHint, einOf } from "@/lib/units/ein";
import { dayField as day, orNothing as optional, ticked, versionField } from "@/lib/units/form-field";
import { chosen, isChosen, notChosen } from "./chosen";
import { type EditableField, editableFields, tagList } from "./editable";
import { exposureHint, exposureIn, exposureKinds } from "./exposures";
import { freeText } from "./free-text";
import { healthLevels } from "./health/level";

const number = z.coerce.number("Enter a number.");
const accountId = z.uuid();

/** An account that no file brings: whose it is, what it is called, and the medical contract it begins with. */
export const newAccount = z.object({
  name: editableFields.name,
  ein: z
    .string()
    .trim()
    .refine((ein) => ein === "" || einOf(ein), einHint)
    .transform((ein) => einOf(ein) ?? "")
    .default(""),
  externalId: editableFields.externalId.default(""),
  city: freeText(0, 80, "").default(""),
  state: editableFields.situs.default(""),
  industry: freeText(0, 80, "").default(""),
  publicSector: ticked,
  ownerId: z.uuid("Choose whose it is."),
  funding: z.enum(["INSURED", "ASC"], "Choose insured or ASC."),
  rate: moneyField.refine((rate) => /[1-9]/.test(rate), "Enter the rate."),
  startsOn: day.refine((on) => on.endsWith("-01"), "A contract begins on the first of a month."),
  /** It only shares its name with one we have. */
  another: ticked,
});

/** One field, the version of the record it was read at, and what the field said then. */
const edit = <F extends EditableField>(field: F) =>
  z.object({
    accountId,
    field: z.literal(field),
    version: z.coerce.number().int().nonnegative(),
    was: z.string(),
    value: editableFields[field],
    /** Sent where the receipt is all that is drawn of it: the page around it is not drawn again. */
    quiet: ticked,
  });
export const editAccount = z.discriminatedUnion("field", [
  edit("name"),
  edit("externalId"),
  edit("customerSinceOn"),
  edit("situs"),
  edit("priority"),
  edit("nextStep"),
  edit("nextStepOn"),
  edit("note"),
  edit("tags"),
  edit("headline"),
]);

const bulkFields = {
  priority: editableFields.priority,
  situs: editableFields.situs,
  nextStep: editableFields.nextStep,
  nextStepOn: editableFields.nextStepOn,
  headline: editableFields.headline,
  addTags: tagList.refine((tags) => tags !== "", "Name a tag."),
  removeTags: tagList.refine((tags) => tags !== "", "Name a tag."),
};
const sets = <F extends BulkField>(field: F) =>
  z.object({ ...chosen, field: z.literal(field), value: bulkFields[field] });
export type BulkField = keyof typeof bulkFields;
/** One field of many accounts; tags are added to what each has, or taken from it. */
export const bulkEdit = z
  .discriminatedUnion("field", [
    sets("priority"),
    sets("situs"),
    sets("nextStep"),
    sets("nextStepOn"),
    sets("headline"),
    sets("addTags"),
    sets("removeTags"),
  ])
  .refine(isChosen, notChosen);

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
export const escalateIssue = z.object({ issueId: z.uuid(), version: versionField, escalatedOn: day });
export const closeIssue = z.object({
  issueId: z.uuid(),
  version: versionField,
  closedOn: day,
  resolution: freeText(3, 500, "Say how it was solved."),
});

export const recordRfp = z.object({
  accountId,
  rfpId: optional(z.uuid()),
  version: versionField,
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
  /** Of the result it restates; 0 where none stood when it was opened. */
  version: versionField,
  metric: freeText(2, 120, "Name the guarantee."),
  quarter: day.refine((on) => /-(01|04|07|10)-01$/.test(on), "Choose the first day of a quarter."),
  target: number,
  actual: number,
  met: ticked,
  feeAtRisk: optional(number.nonnegative("Enter dollars, zero or more.")),
});

/** A measured fact as of a day; recorded again for the same day, it replaces what stood. */
export const recordExposure = z
  .object({
    accountId,
    kind: z.enum(exposureKinds, "Choose what was counted."),
    value: z.string().trim().min(1, "Enter a value.").max(40, "Enter a value."),
    asOf: day,
    source: freeText(2, 120, "Say where it comes from."),
    version: versionField,
  })
  .transform((given, context) => {
    const value = exposureIn(given.kind, given.value);
    if (value !== undefined) return { ...given, value };
    context.addIssue({ code: "custom", path: ["value"], message: exposureHint(given.kind) });
    return z.NEVER;
  });
