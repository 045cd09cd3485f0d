import { z } from "zod";
import { freeText } from "@/lib/accounts/free-text";
import { isDay } from "@/lib/units/day";

export const ein = z.string().regex(/^\d{9}$/);
export const onProspect = z.object({ ein });

export const newPursuit = z.object({
  ein,
  effectiveOn: z.string().refine(isDay, "Name a day, such as 2028-01-01."),
  note: freeText(0, 500, "Say it in 500 characters.").default(""),
});

/** `filter` is the query string of the list that is meant. */
const many = { filter: z.string().max(20_000), ownerId: z.uuid("Choose somebody.") };
export const newPursuits = z.object({ ...many, note: freeText(0, 500, "Say it in 500 characters.").default("") });
export const givenPursuits = z.object(many);

export const closedPursuit = z.object({
  pursuitId: z.uuid(),
  version: z.coerce.number().int(),
  reason: freeText(3, 200, "Say why, in a few words."),
});

export const match = z.object({
  ein,
  accountId: z.uuid(),
  same: z.enum(["yes", "no"]).transform((said) => said === "yes"),
});

/** Whom a filed name means: its own party stays, it is joined to the one suggested, or it is nobody of the trade; "unsure" takes an answer back. */
export const nameDecision = z.object({
  kind: z.enum(["BROKER", "CARRIER"]),
  name: z.string().min(1).max(1_000),
  answer: z.enum(["own", "suggested", "nobody", "unsure"]),
});
