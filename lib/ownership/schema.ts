import { z } from "zod";
import { chosen, isChosen, notChosen } from "@/lib/accounts/chosen";
import { dayField, ticked } from "@/lib/units/form-field";

/** Who owns these accounts from a day on. */
export const reassign = z
  .object({ ...chosen, toUserId: z.uuid("Choose who gets them."), from: dayField })
  .refine(isChosen, notChosen);

/** Lends accounts to someone for some days, both included; without `mayWrite`, to read. */
export const cover = z
  .object({ ...chosen, userId: z.uuid("Choose who covers."), from: dayField, to: dayField, mayWrite: ticked })
  .refine(isChosen, notChosen)
  .refine(({ from, to }) => to >= from, { path: ["to"], error: "Cover ends on or after the day it begins." });

export const endCover = z.object({ accessId: z.uuid() });
