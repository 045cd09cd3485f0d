import { z } from "zod";
import { isDay } from "./day";

/** A plain day as a form or a caller sends it. */
export const dayField = z.string("Choose a day.").refine(isDay, "Choose a day.");

/** A checkbox, a "yes" or a boolean; absent is no. */
export const ticked = z
  .preprocess((value) => ["on", "yes", "true", true].includes(value as string), z.boolean())
  .default(false);

/** An empty field of a form says nothing. */
export const orNothing = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === "" || value === null ? undefined : value), schema.optional());

/** A business e-mail address, or nothing. */
export const emailField = z.union([z.literal(""), z.email("Give an e-mail address.").max(200)]).default("");

/** A business phone number as people write it, or nothing. */
export const phoneField = z
  .union([z.literal(""), z.string().regex(/^[+\d][\d\s().x/-]{5,30}$/, "Give a phone number.")])
  .default("");

/** A version as read; 0 where nothing stood when it was opened, absent where whatever stands is meant. */
export const versionField = orNothing(z.coerce.number().int().nonnegative());

/** What a form carries as JSON text and a caller as it is. Text that is no JSON stays text, which the schema refuses. */
export const asJson = <T extends z.ZodType>(schema: T) =>
  z.preprocess((given) => {
    if (typeof given !== "string") return given;
    try {
      return given ? JSON.parse(given) : undefined;
    } catch {
      return given;
    }
  }, schema);
