import { z } from "zod";
import { freeText } from "@/lib/accounts/free-text";
import { readField } from "@/lib/settings/field";
import { decimal } from "@/lib/units/decimal";
import { dayField, orNothing } from "@/lib/units/form-field";
import { type Figure, figureFields } from "./figures";
import { type ReliefReason, reliefReasons } from "./reasons";

const figure = (name: Figure) =>
  orNothing(
    z
      .string()
      .max(40)
      .transform((text, context) => {
        const read = readField(figureFields[name], text);
        if ("value" in read) return decimal(read.value);
        context.addIssue({ code: "custom", message: read.fault });
        return z.NEVER;
      }),
  );

export const askRelief = z
  .object({
    trackId: z.uuid(),
    action: figure("action"),
    fee: figure("fee"),
    years: figure("years"),
    cap: figure("cap"),
    guarantees: figure("guarantees"),
    credits: figure("credits"),
    reason: z.enum(Object.keys(reliefReasons) as [ReliefReason, ...ReliefReason[]], "Choose a reason."),
    why: freeText(20, 2000, "Say why, in a sentence or two: it is what they sign on."),
    quoteThrough: dayField,
  })
  .refine(({ action, fee }) => action !== undefined || fee !== undefined, {
    path: ["action"],
    message: "Enter what you want to quote.",
  });

const note = freeText(10, 1000, "Say why, in ten characters or more.");

/** `step` is the one it was read at. `action` or `fee` agree at another number than was asked. */
export const signRelief = z
  .object({
    approvalId: z.uuid(),
    step: z.coerce.number().int().nonnegative(),
    verdict: z.enum(["AGREE", "DECLINE", "RETURN"]),
    action: figure("action"),
    fee: figure("fee"),
    note: orNothing(note),
  })
  .refine(({ verdict, note: said }) => verdict === "AGREE" || said !== undefined, {
    path: ["note"],
    message: "Say why, in ten characters or more.",
  });

export const withdrawRelief = z.object({ approvalId: z.uuid() });
export const lendPen = z
  .object({ toUserId: z.uuid("Choose who signs for you."), fromOn: dayField, toOn: dayField })
  .refine(({ fromOn, toOn }) => fromOn <= toOn, { path: ["toOn"], message: "Ends before it begins." });
export const takePenBack = z.object({ delegationId: z.uuid() });
