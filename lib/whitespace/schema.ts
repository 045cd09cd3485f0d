import { z } from "zod";
import { type Family, families } from "@/lib/accounts/coverage";
import { freeText } from "@/lib/accounts/free-text";
import { dayField } from "@/lib/units/form-field";
import { dismissalReasons } from "./dismissal";

export const dismissSpace = z.object({
  accountId: z.uuid(),
  family: z.enum(families as [Family, ...Family[]]),
  reason: z.enum(dismissalReasons, "Choose why."),
  note: z.union([z.literal(""), freeText(3, 300, "Say it in 3 characters or more.")]).default(""),
  untilOn: dayField,
});

export const reopenSpace = z.object({ dismissalId: z.uuid() });
