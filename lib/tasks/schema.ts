import { z } from "zod";
import { freeText } from "@/lib/accounts/free-text";
import { isDay } from "@/lib/units/day";
import { plainText } from "@/lib/units/plain-text";

const day = z.string().refine(isDay, "Choose a day.");
/** Longer than the 200 characters of a promise by what says whose it is. */
const longest = 220;
const title = freeText(1, longest, "Say what is to be done.");
const assigneeId = z.uuid("Choose who does it.");
const orNone = <S extends z.ZodType>(schema: S) => z.preprocess((value) => value || undefined, schema.optional());

export const addTask = z.object({ title, accountId: orNone(z.uuid()), assigneeId, dueOn: orNone(day) });

const yes = z.union([z.boolean(), z.enum(["yes", "no"]).transform((answer) => answer === "yes")]);
export const finishTask = z.object({ taskId: z.uuid(), done: yes });

/** One field of a task: `was` is what the person saw, so that nobody's change is passed over. */
const field = <F extends string, S extends z.ZodType>(name: F, value: S) =>
  z.object({ taskId: z.uuid(), field: z.literal(name), was: z.string().max(longest), value });
export const editTask = z.discriminatedUnion("field", [
  field("title", title),
  field("dueOn", z.union([z.literal(""), day])),
]);
export const handOnTask = z.object({ taskId: z.uuid(), was: z.uuid(), assigneeId });
export const removeTask = z.object({ taskId: z.uuid() });

const taskIds = z.array(z.uuid()).min(1, "Choose a task.").max(500, "Choose 500 tasks at most.");
export const finishTasks = z.object({ taskIds });
export const moveTasks = z.object({ taskIds, dueOn: z.union([z.literal(""), day]) });

/** A task for each account of a Book address, or only of those whose `ids` are given, for its owner. */
export const addTasks = z.object({
  filter: z.string().max(4_000).overwrite(plainText).default(""),
  ids: z.array(z.uuid()).min(1, "Choose an account.").max(10_000).optional(),
  title,
  dueOn: orNone(day),
});
