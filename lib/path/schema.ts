import { z } from "zod";
import { freeText } from "@/lib/accounts/free-text";
import { type Cause, causes } from "@/lib/renewals/causes";
import { type Stage, stageNames } from "@/lib/renewals/stages";
import { orNothing } from "@/lib/units/form-field";
import { needsReason, needsRecipient } from "./moves";
import { recipientField } from "./recipient";

const stages = Object.keys(stageNames) as [Stage, ...Stage[]];

/** `from` is the stage it was seen in: moved meanwhile, it stays. A release says to whom. */
export const moveTrack = z
  .object({
    trackId: z.uuid(),
    from: z.enum(stages),
    to: z.enum(stages, "Choose where it goes."),
    reason: orNothing(z.enum(Object.keys(causes) as [Cause, ...Cause[]], "Choose why.")),
    note: orNothing(freeText(3, 200, "Say it in a few words.")),
    membersKept: orNothing(
      z.coerce.number("Give a whole number.").int("Give a whole number.").nonnegative("Give a whole number."),
    ),
    lostTo: orNothing(freeText(2, 80, "Name who it went to.")),
    recipient: orNothing(recipientField),
  })
  .refine(({ to, recipient }) => !needsRecipient(to) || recipient !== undefined, {
    path: ["recipient"],
    message: "Choose who it is sent to.",
  })
  .refine(({ to, reason }) => !needsReason(to) || reason !== undefined, {
    path: ["reason"],
    message: "Choose why.",
  })
  .refine(({ reason, note }) => reason !== "OTHER" || note !== undefined, {
    path: ["note"],
    message: "Say why, in a few words.",
  })
  .refine(({ to, membersKept }) => to !== "PARTIAL_LOSS" || membersKept !== undefined, {
    path: ["membersKept"],
    message: "Say how many members stay.",
  });
