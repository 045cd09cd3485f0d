import { z } from "zod";
import { freeText } from "@/lib/accounts/free-text";
import { isDay } from "@/lib/units/day";
import { orNothing } from "@/lib/units/form-field";
import { packKinds } from "./agenda";

const day = z.string().refine(isDay, "Choose a day.");

/** A review of a customer is of an account; the other meetings are of all one sees. */
export const openPack = z
  .object({ kind: z.enum(packKinds, "Choose the meeting."), accountId: orNothing(z.uuid("Choose an account.")) })
  .superRefine(({ kind, accountId }, context) => {
    if ((kind === "QBR") !== Boolean(accountId))
      context.addIssue({ code: "custom", path: ["accountId"], message: "Choose an account." });
  });

/** `was` is what the person saw, so that nobody’s words are passed over. */
export const sayInPack = z.object({
  packId: z.uuid(),
  part: z.string().max(60),
  was: z.string().max(4_000),
  words: z.union([z.literal(""), freeText(1, 4_000, "Say what was said.")]),
});

/** What somebody will do by when, and about which account, if one. */
export const agreeInPack = z.object({
  packId: z.uuid(),
  title: freeText(1, 220, "Say what is to be done."),
  assigneeId: z.uuid("Choose who does it."),
  dueOn: day,
  accountId: orNothing(z.uuid()),
});

export const closePack = z.object({ packId: z.uuid(), version: z.coerce.number().int() });
