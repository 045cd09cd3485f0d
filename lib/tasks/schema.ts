import { z } from "zod";
import { isDay } from "@/lib/units/day";

const day = z.string().refine(isDay, "Enter a day as YYYY-MM-DD.");

export const addTask = z.object({
  title: z.string().trim().min(1, "Say what is to be done.").max(200, "Keep it under 200 characters."),
  accountId: z.uuid().optional(),
  assigneeId: z.uuid("Choose who does it."),
  dueOn: z.preprocess((value) => value || undefined, day.optional()),
});

export const finishTask = z.object({
  taskId: z.uuid(),
  done: z.union([z.boolean(), z.enum(["yes", "no"]).transform((answer) => answer === "yes")]),
});
