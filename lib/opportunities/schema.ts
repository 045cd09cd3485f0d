import { z } from "zod";
import { freeText } from "@/lib/accounts/free-text";
import { moneyField, shareField } from "@/lib/units/amount-field";
import { asJson, dayField, orNothing, ticked, versionField } from "@/lib/units/form-field";
import { categories } from "./category";
import { lostReasons, stages } from "./stages";

const opportunityId = z.uuid();
const words = (limit: number) => z.union([z.literal(""), freeText(2, limit, "Say it in two letters or more.")]);
const dayOrNone = z.union([z.literal(""), dayField]);
const step = freeText(3, 200, "Say what comes next.");
const code = z.string("Choose a product.").min(1, "Choose a product.").max(20);
const people = z
  .string()
  .trim()
  .transform((text) => text.replaceAll(",", ""))
  .refine((text) => /^\d{1,7}(\.\d{1,2})?$/.test(text), "Give a number of people.");
const share = shareField(0, 1, "Give a percentage up to 100.").refine((given) => given !== "", "Give a share.");
const price = moneyField.transform((amount) => amount || null);

/** Of one account or one pursuit; people and price where nothing is said are the catalogue's. */
export const openOpportunity = z
  .object({
    accountId: orNothing(z.uuid()),
    pursuitId: orNothing(z.uuid()),
    code,
    exposure: orNothing(people),
    price: orNothing(price),
    effectiveOn: orNothing(dayField),
    need: words(500).default(""),
    nextStep: step,
    nextStepOn: dayField,
  })
  .refine(({ accountId, pursuitId }) => Boolean(accountId) !== Boolean(pursuitId), {
    path: ["accountId"],
    error: "An opportunity is of one account or one pursuit.",
  });

const details = {
  category: z.enum(categories),
  effectiveOn: dayOrNone,
  nextStep: step,
  nextStepOn: dayField,
  need: words(500),
  process: words(500),
  decideOn: dayOrNone,
};
const text = z.string().max(600);
const day = z.string().max(10);
const seen = z.object({
  category: details.category,
  effectiveOn: day,
  nextStep: text,
  nextStepOn: day,
  need: text,
  process: text,
  decideOn: day,
});
/** What is to be said now, beside what the person saw of it: only what they changed is written. */
export const editOpportunity = z.object({ opportunityId, was: asJson(seen), ...details });
export type Details = Record<keyof typeof details, string>;

export const setProducts = z.object({
  opportunityId,
  version: versionField,
  products: asJson(
    z
      .array(
        z
          .object({ code, exposure: people, price, net: ticked })
          .transform(({ net, ...line }) => (net ? { ...line, net } : line)),
      )
      .min(1, "Keep one product line at least.")
      .max(12),
  ),
});

export const setSplits = z.object({
  opportunityId,
  version: versionField,
  splits: asJson(
    z
      .array(z.object({ userId: z.uuid("Choose a person."), share }))
      .min(1)
      .max(8),
  ),
});

/** Where it goes from where it was seen, and what is said with the move; what is left out stays as it stands. */
export const moveOpportunity = z.object({
  opportunityId,
  from: z.enum(stages),
  to: z.enum(stages),
  need: orNothing(freeText(2, 500, "Say what they need.")),
  process: orNothing(freeText(2, 500, "Say how they decide.")),
  decideOn: orNothing(dayField),
  quotedOn: orNothing(dayField),
  invitedOn: orNothing(dayField),
  agreedBy: orNothing(freeText(2, 120, "Say who said yes.")),
  signedOn: orNothing(dayField),
  lostReason: orNothing(z.enum(lostReasons)),
  lostTo: orNothing(freeText(2, 120, "Say who has it.")),
});
