import { z } from "zod";
import type { Viewer } from "@/lib/policy";
import { searchField } from "@/lib/units/search-field";

const shows = ["mine", "given", "team", "done"] as const;
export type TasksShow = (typeof shows)[number];
export const dues = { overdue: "Overdue", week: "Within 7 days", later: "Later", none: "No day" } as const;
export type TasksDue = keyof typeof dues;

export const pageOfTasks = 100;
export const mostTasks = 3200;

/** What the address says of the tasks; anything it cannot mean is left out. */
export const tasksState = z.object({
  show: z.enum(shows).catch("mine").default("mine"),
  /** Words, each in the task’s title or in the name of its account. */
  q: searchField,
  person: z.uuid().optional().catch(undefined),
  account: z.uuid().optional().catch(undefined),
  due: z.enum(["overdue", "week", "later", "none"]).optional().catch(undefined),
  rows: z.coerce.number().int().min(pageOfTasks).max(mostTasks).catch(pageOfTasks).default(pageOfTasks),
});
export type TasksState = z.output<typeof tasksState>;

/** The address that shows the tasks in this state, changed as given; what is usual is left out. */
export function tasksHref(state: Partial<TasksState>, change: Partial<TasksState> = {}) {
  const usual: Record<string, unknown> = { show: "mine", rows: pageOfTasks };
  const entries = Object.entries({ ...state, ...change }).filter(([key, value]) => value && value !== usual[key]);
  const search = new URLSearchParams(entries.map(([key, value]) => [key, String(value)])).toString();
  return search ? `/tasks?${search}` : "/tasks";
}

/** What the tab of others' tasks is called: a Director's team, all a VP reads, nobody's but one's own for the rest. */
export const teamTab = ({ role }: Pick<Viewer, "role">) =>
  role === "DIRECTOR" ? "My team’s" : role === "VP" ? "Everyone’s" : undefined;
