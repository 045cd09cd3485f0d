"use server";

import { missing, refuse } from "@/lib/errors";
import { action } from "@/lib/server/action";
import type { Db } from "@/lib/server/door";
import { dateOf } from "@/lib/units/day";
import * as schema from "./schema";

export const addTask = action("task.add", {
  input: schema.addTask,
  async run({ viewer, db, input, audit }) {
    const { dueOn, ...task } = input;
    if (!(await canDo(db, input))) refuse("Choose yourself, one of your people, or someone of the account team.");
    const { id } = await db.task.create({
      data: { ...task, dueOn: dueOn ? dateOf(dueOn) : null, createdById: viewer.id },
      select: { id: true },
    });
    audit({
      subjectType: "task",
      subjectId: id,
      accountId: input.accountId,
      changes: { task: [null, input.title], due: [null, dueOn ?? null] },
    });
    return { id };
  },
});

export const finishTask = action("task.finish", {
  input: schema.finishTask,
  async on({ db, input }) {
    const [task] = await db.$queryRaw<Found[]>`
      select id, title, account_id as "accountId", assignee_id as "assigneeId", created_by_id as "createdById",
             done_at is not null as done, assignee_id in (select my_people()) as led
      from tasks where id = ${input.taskId}::uuid for update`;
    return task ?? missing();
  },
  async run({ db, input, on: task, audit }) {
    await db.task.update({
      where: { id: task.id },
      data: { doneAt: input.done ? new Date() : null, version: { increment: 1 } },
    });
    audit({
      subjectType: "task",
      subjectId: task.id,
      accountId: task.accountId ?? undefined,
      changes: { done: [task.done, input.done] },
    });
    return { title: task.title, done: input.done };
  },
});

/** Whoever is to do it can also see it: oneself, one's people, or the team of the account it is about. */
async function canDo(db: Db, { assigneeId, accountId = null }: { assigneeId: string; accountId?: string | null }) {
  const [answer] = await db.$queryRaw<{ can: boolean }[]>`
    select ${assigneeId}::uuid in (select my_people()) or exists (
      select from account_access where account_id = ${accountId}::uuid and user_id = ${assigneeId}::uuid
        and business_day() between from_on and coalesce(to_on, 'infinity')) as can`;
  return answer?.can ?? false;
}

type Found = {
  id: string;
  title: string;
  accountId: string | null;
  assigneeId: string;
  createdById: string;
  done: boolean;
  led: boolean;
};
