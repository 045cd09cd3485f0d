import { z } from "zod";
import { freeText } from "@/lib/accounts/free-text";
import { dayField, orNothing, ticked, versionField } from "@/lib/units/form-field";
import { termKinds } from "./kinds";

/** What is agreed with an account for a time; an RFP has only the day it is expected. */
export const saveAgreement = z
  .object({
    accountId: z.uuid(),
    agreementId: orNothing(z.uuid()),
    version: versionField,
    kind: z.enum(termKinds, "Choose what is agreed."),
    signed: ticked,
    fromOn: orNothing(dayField),
    toOn: dayField,
    source: freeText(2, 200, "Say where this is from."),
    note: z.union([z.literal(""), freeText(1, 300, "")]).default(""),
  })
  .refine(({ kind, fromOn }) => kind === "NEXT_RFP" || fromOn, { path: ["fromOn"], error: "Say from when." })
  .refine(({ kind, fromOn, toOn }) => kind === "NEXT_RFP" || !fromOn || fromOn <= toOn, {
    path: ["toOn"],
    error: "It ends after it begins.",
  });

export const endAgreement = z.object({ agreementId: z.uuid(), version: versionField, endsOn: dayField });
export const removeAgreement = z.object({ agreementId: z.uuid(), version: versionField });
