import { z } from "zod";
import { freeText } from "@/lib/accounts/free-text";
import { dayField, orNothing } from "@/lib/units/form-field";
import { sides } from "./sides";

const words = freeText(1, 200, "Say what is promised.");
const ownerId = z.uuid("Choose a person.");

/** A promise as a form holds it: `with` is "CARD:" and the id of a firm's person, or "ACCOUNT:" and that of a customer's. */
export const promise = z.object({
  side: z.enum(sides),
  words,
  ownerId: orNothing(ownerId),
  with: orNothing(z.string().regex(/^(CARD|ACCOUNT):[0-9a-f-]{36}$/, "Choose a person.")),
  dueOn: orNothing(dayField),
  accountId: orNothing(z.uuid()),
});
export type PromiseInput = z.output<typeof promise>;

export const addPromise = promise
  .extend({ firmId: orNothing(z.uuid()) })
  .refine(({ accountId, firmId }) => accountId || firmId, {
    path: ["accountId"],
    error: "Choose an account or a firm.",
  });

const promiseId = z.uuid();
/** What a person saw of a promise: `was` says so, so that nobody’s change is passed over. */
const seen = z.object({ words: z.string().max(200), dueOn: z.string().max(10), ownerId: z.uuid() });

/** Kept is what was promised, whoever owes it and by when: of what was seen only the words bind. */
export const keepPromise = z.object({ promiseId, kept: z.boolean(), words: seen.shape.words });
/** A promise is dropped as it was seen, or not at all. */
export const dropPromise = z.object({ promiseId, was: seen, reason: freeText(1, 200, "Say why it is dropped.") });

/** What is to be said now, beside what the person saw of it: only what they changed is written. */
const fields = z.object({ words, dueOn: z.union([z.literal(""), dayField]), ownerId });
export const editPromise = fields.extend({ promiseId, was: seen });
