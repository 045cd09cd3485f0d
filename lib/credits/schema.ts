import { z } from "zod";
import { coverages } from "@/lib/accounts/coverage";
import { freeText } from "@/lib/accounts/free-text";
import { packages } from "@/lib/products/packages";
import { moneyField } from "@/lib/units/amount-field";
import { dayField, orNothing, ticked } from "@/lib/units/form-field";
import { isComplianceCode } from "./compliance";
import { bases, creditKinds, sources } from "./kinds";

const codes = packages.map(({ code }) => code) as [string, ...string[]];
const code = z.string().trim().max(40, "Use 40 letters at most.");

export const giveCredit = z
  .object({
    accountId: z.uuid(),
    opportunityId: orNothing(z.uuid()),
    kind: z.enum(creditKinds, "Choose what it is for."),
    package: orNothing(z.enum(codes, "Choose a package.")),
    coverage: z.enum(coverages, "Choose the line it hangs on."),
    source: z.enum(sources, "Choose what it comes out of."),
    amount: moneyField
      .refine((text) => text !== "" && Number(text) > 0, "Enter an amount, such as 25,000.")
      .refine((text) => !/\.\d{3}/.test(text), "Use cents at most."),
    basis: z.enum(bases, "Choose what the code stands for."),
    code: code.refine(isComplianceCode, "Give the compliance code, such as FIL-2026-014."),
    fromOn: dayField,
    toOn: dayField,
    clawback: ticked,
    words: z.union([z.literal(""), freeText(2, 300, "Say it in two letters or more.")]).default(""),
  })
  .refine(({ kind, package: pack }) => (kind === "PACKAGE") === Boolean(pack), {
    path: ["package"],
    error: "A package credit, and no other, names its package.",
  })
  .refine(({ fromOn, toOn }) => fromOn <= toOn, { path: ["toOn"], error: "It ends after it begins." })
  .refine(({ fromOn, toOn }) => toOn < `${Number(fromOn.slice(0, 4)) + 5}${fromOn.slice(4)}`, {
    path: ["toOn"],
    error: "A credit runs for five years at most.",
  });
export type CreditGiven = z.output<typeof giveCredit>;

/** `version` is the one the person saw. */
const seen = { creditId: z.uuid(), version: z.coerce.number().int() };
export const withdrawCredit = z.object(seen);
/** The day what was clawed back came in. */
export const recoverCredit = z.object({ ...seen, recoveredOn: dayField });
