import { z } from "zod";
import { freeText } from "@/lib/accounts/free-text";
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
    reason: orNothing(freeText(3, 200, "Say why, in a few words.")),
    lostTo: orNothing(freeText(2, 80, "Name who it went to.")),
    recipient: orNothing(recipientField),
  })
  .refine(({ to, recipient }) => !needsRecipient(to) || recipient !== undefined, {
    path: ["recipient"],
    message: "Choose who it is sent to.",
  })
  .refine(({ to, reason }) => !needsReason(to) || reason !== undefined, {
    path: ["reason"],
    message: "Say why, in a few words.",
  });
