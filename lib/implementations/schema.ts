import { z } from "zod";
import { freeText } from "@/lib/accounts/free-text";
import { moneyField } from "@/lib/units/amount-field";
import { asJson, dayField, orNothing } from "@/lib/units/form-field";
import { disclosures } from "./closing";
import { paperKinds } from "./papers";

/** What the person saw of the fields they send, as text, so that nobody's change is passed over. */
const was = asJson(z.record(z.string(), z.string().max(2_000)));
const day = z.union([z.literal(""), dayField]).default("");
const units = z
  .string()
  .trim()
  .transform((text) => text.replaceAll(",", ""))
  .refine((text) => /^\d{0,7}$/.test(text), "Enter a whole number.")
  .default("");

export const begin = z.object({ renewalId: z.uuid() });

export const finishStep = z.object({ stepId: z.uuid(), done: z.boolean() });
export const editStep = z.object({
  stepId: z.uuid(),
  was,
  ownerId: z.union([z.literal(""), z.uuid()]).default(""),
  dueOn: dayField,
});

/** Both days or neither. */
export const saveEnrollment = z
  .object({
    renewalId: z.uuid(),
    was,
    fromOn: day,
    toOn: day,
    presenterId: z.union([z.literal(""), z.uuid()]).default(""),
  })
  .refine(({ fromOn, toOn }) => (fromOn === "") === (toOn === ""), {
    path: ["toOn"],
    error: "Give the first and the last day, or neither.",
  });

/** A paper that stands, or one more of a decision. */
export const savePaper = z
  .object({
    trackId: z.uuid(),
    paperId: orNothing(z.uuid()),
    kind: z.enum(paperKinds, "Choose what is to be signed."),
    was,
    sentOn: day,
    signedOn: day,
  })
  .refine(({ sentOn, signedOn }) => !sentOn || !signedOn || sentOn <= signedOn, {
    path: ["signedOn"],
    error: "It is signed once it was sent.",
  });

/** What became of one price; what is not known yet stays empty. */
export const saveAudit = z.object({
  trackId: z.uuid(),
  tier: z.string().max(120),
  was,
  loadedRate: moneyField.default(""),
  billedRate: moneyField.default(""),
  enrolled: units,
  billedUnits: units,
});

export const saveDisclosure = z
  .object({
    renewalId: z.uuid(),
    was,
    disclosure: z.union([z.literal(""), z.enum(disclosures)]).default(""),
    disclosedOn: day,
  })
  .refine(({ disclosure, disclosedOn }) => disclosure !== "GIVEN" || disclosedOn !== "", {
    path: ["disclosedOn"],
    error: "Say on which day it was given.",
  })
  .transform((given) => ({ ...given, disclosedOn: given.disclosure === "GIVEN" ? given.disclosedOn : "" }));

export const saveLessons = z.object({
  renewalId: z.uuid(),
  was,
  lessons: z.union([z.literal(""), freeText(10, 2_000, "Write what was learned, in a sentence or more.")]).default(""),
});
