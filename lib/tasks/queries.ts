import "server-only";
import { query } from "@/lib/server/query";
import { dayOrNone } from "@/lib/units/day";

const select = {
  id: true,
  title: true,
  dueOn: true,
  doneAt: true,
  assignee: { select: { id: true, name: true } },
} as const;

/** What is to be done on one account, as far as it is the viewer's to see: open first, by due day, then lately done. */
export const listAccountTasks = query("task.view", async ({ db }, accountId: string) => {
  const tasks = await db.task.findMany({
    where: { accountId },
    orderBy: [{ doneAt: { sort: "desc", nulls: "first" } }, { dueOn: { sort: "asc", nulls: "last" } }, { id: "asc" }],
    take: 12,
    select,
  });
  return tasks.map(({ dueOn, ...task }) => ({ ...task, dueOn: dayOrNone(dueOn) }));
});

export type AccountTask = Awaited<ReturnType<typeof listAccountTasks>>[number];
