import { z } from "zod";
import { freeText } from "@/lib/accounts/free-text";
import { type Stage, stageNames } from "@/lib/renewals/stages";
import { dayField, orNothing } from "@/lib/units/form-field";
import { desks, isStaffed, outsiders } from "./desks";

const stages = Object.keys(stageNames) as [Stage, ...Stage[]];
const subject = freeText(3, 120, "Say what is asked, in a few words.");
const details = freeText(0, 1_000, "").default("");
const blocks = orNothing(z.enum(stages));
const requestId = z.uuid();

/** `assigneeId` is one person of the desk, else it is the whole desk’s; `contact` answers where nobody signs in. */
export const askRequest = z
  .object({
    trackId: z.uuid(),
    desk: z.enum(desks, "Choose a desk."),
    assigneeId: orNothing(z.uuid()),
    contact: freeText(0, 80, "").default(""),
    subject,
    details,
    blocks,
    dueOn: dayField,
  })
  .refine(({ desk, contact }) => isStaffed(desk) || contact !== "", {
    path: ["contact"],
    message: "Name who answers there.",
  });

/** What is asked now, beside what the person saw of it: only what they changed is written. */
const asked = z.object({ subject, details, dueOn: dayField, blocks: z.union([z.literal(""), z.enum(stages)]) });
const seen = z.object({
  subject: z.string().max(120),
  details: z.string().max(1_000),
  dueOn: z.string().max(10),
  blocks: asked.shape.blocks,
});
export const editRequest = asked.extend({ requestId, was: seen });

/** `was` is whose it was when it was given on; empty is the whole desk. */
export const giveRequest = z.object({ requestId, was: orNothing(z.uuid()), assigneeId: orNothing(z.uuid()) });
export const pauseRequest = z.object({
  requestId,
  owedBy: z.enum(outsiders, "Choose who owes it."),
  owes: freeText(2, 80, "Say what they owe."),
});
export const resumeRequest = z.object({ requestId });
export const answerRequest = z.object({ requestId, answer: freeText(3, 1_000, "Write the answer.") });
export const withdrawRequest = z.object({ requestId, reason: freeText(3, 200, "Say why, in a few words.") });
