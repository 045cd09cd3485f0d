import { z } from "zod";
import { asJson, dayField, orNothing, ticked } from "@/lib/units/form-field";
import { releaseTo } from "./release";

const version = z.coerce.number().int().nonnegative();
const day = dayField;

export const recordLetter = z
  .object({
    accountId: z.uuid(),
    firmId: z.uuid("Choose the firm."),
    role: z.enum(["BROKER", "CONSULTANT"], "Choose broker or consultant."),
    /** The lines it names; absent where it names the whole account. */
    lineIds: orNothing(asJson(z.array(z.uuid()).min(1, "Choose at least one line.").max(60))),
    signedOn: day,
    receivedOn: day,
    fromOn: day,
    commissionFromOn: orNothing(day),
    quoteOnly: ticked,
    contested: ticked,
    releaseTo: orNothing(z.enum(releaseTo, "Choose who is sent the renewal.")),
  })
  .refine(({ signedOn, receivedOn }) => receivedOn >= signedOn, {
    path: ["receivedOn"],
    error: "It came before it was signed. Check both days.",
  })
  .refine(({ fromOn, signedOn }) => fromOn >= signedOn, {
    path: ["fromOn"],
    error: "A letter takes effect on the day it is signed, or later.",
  })
  .refine(({ fromOn, commissionFromOn }) => !commissionFromOn || commissionFromOn >= fromOn, {
    path: ["commissionFromOn"],
    error: "Commission cannot begin before the letter does.",
  });

export const contestLetter = z.object({ letterId: z.uuid(), version });
/** `stands`: the new firm's letter holds; otherwise it falls, and what was goes on. */
export const settleLetter = z.object({ letterId: z.uuid(), version, stands: ticked });
export const rescindLetter = z.object({ letterId: z.uuid(), version, on: day });
