import { type Field, field } from "@/lib/files/field";
import type { Day } from "@/lib/units/day";

type Task = {
  id: string;
  title: string;
  dueOn: Day | null;
  doneOn: Day | null;
  account: string | null;
  accountId: string | null;
  assignee: string;
  createdBy: string;
};

/** The columns of the tasks as a file has them. */
export const taskFields: readonly Field<Task>[] = [
  field("Task", "TEXT", ({ title }) => title),
  field("Account", "TEXT", ({ account }) => account),
  field("Who does it", "TEXT", ({ assignee }) => assignee),
  field("Asked by", "TEXT", ({ createdBy }) => createdBy),
  field("Due", "DAY", ({ dueOn }) => dueOn),
  field("Done", "DAY", ({ doneOn }) => doneOn),
  field("Truebook id", "TEXT", ({ accountId }) => accountId),
  field("Task id", "TEXT", ({ id }) => id),
];
