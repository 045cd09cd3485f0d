import { z } from "zod";
import { coverages } from "@/lib/accounts/coverage";
import { freeText } from "@/lib/accounts/free-text";
import { moneyField, shareField } from "@/lib/units/amount-field";
import { dayField, orNothing, versionField } from "@/lib/units/form-field";
import { bases, knownBy, parities } from "./kinds";

/** What a rival asked for one of an account's lines; figures typed as people type, kept as exact numerals. */
export const saveQuote = z
  .object({
    accountId: z.uuid(),
    quoteId: orNothing(z.uuid()),
    version: versionField,
    competitor: freeText(2, 120, "Say who quoted."),
    coverage: z.enum(coverages, "Choose the line."),
    action: shareField(-0.9, 5).default(""),
    rate: moneyField.default(""),
    priceBasis: z.enum(bases).default("PMPM"),
    knownBy: z.enum(knownBy, "Say how we know."),
    source: freeText(2, 200, "Say who told us, or what we saw."),
    firmId: orNothing(z.uuid()),
    heardOn: dayField,
    parity: z.enum(parities).default("UNKNOWN"),
    effectiveOn: orNothing(dayField),
    note: z.union([z.literal(""), freeText(1, 500, "")]).default(""),
  })
  .refine(({ quoteId, version }) => !quoteId || version !== undefined, {
    path: ["version"],
    error: "A quote is changed as it was read.",
  });

export const removeQuote = z.object({ quoteId: z.uuid(), version: z.coerce.number().int() });
