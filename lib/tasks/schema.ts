import { z } from "zod";
import { freeText } from "@/lib/accounts/free-text";
import { isDay } from "@/lib/units/day";

const day = z.string().refine(isDay, "Choose a day.");

export const addTask = z.object({
  title: freeText(1, 200, "Say what is to be done."),
  accountId: z.uuid().optional(),
  assigneeId: z.uuid("Choose who does it."),
  dueOn: z.preprocess((value) => value || undefined, day.optional()),
});

export const finishTask = z.object({
  taskId: z.uuid(),
  done: z.union([z.boolean(), z.enum(["yes", "no"]).transform((answer) => answer === "yes")]),
});
