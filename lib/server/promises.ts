import { isAccount } from "./accounts-followed";
import "server-only";
import { missing, refuse } from "@/lib/errors";
import type { Viewer } from "@/lib/policy";
import type { PromiseInput } from "@/lib/promises/schema";
import { type Side, taskTitle, theirsMark } from "@/lib/promises/sides";
import { notYours } from "@/lib/tasks/giving";
import { type Day, dateOf } from "@/lib/units/day";
import { type Db, lent } from "./door";
import { isFirm } from "./firms/followed";
import { writableRow } from "./promise-list";
import { sql } from "./sql";
import { tellOfTask } from "./task-giving";
import { mayAsk } from "./tasks";

export type FoundPromise = {
  id: string;
  accountId: string | null;
  side: Side;
  words: string;
  ownerId: string;
  dueOn: Day | null;
  keptOn: Day | null;
  droppedOn: Day | null;
  taskId: string | null;
  version: number;
  writable: boolean;
};

/** A promise about to be changed, its task held first: whoever finishes that holds them in the same order. */
export async function lockPromise(db: Db, id: string): Promise<FoundPromise> {
  await lent(
    db,
    (job) => job.$queryRaw`
      select from tasks where id = (select task_id from commitments where id = ${id}::uuid) for update`,
  );
  const [found] = await db.$queryRaw<FoundPromise[]>`
    select c.id, c.account_id as "accountId", c.side, c.words, c.owner_id as "ownerId", c.due_on::text as "dueOn",
      c.kept_on::text as "keptOn", c.dropped_on::text as "droppedOn", c.task_id as "taskId", c.version,
      ${writableRow(sql`c`)} as writable
    from commitments c where c.id = ${id}::uuid`;
  if (!found) return missing();
  if (found.writable) await db.$queryRaw`select from commitments where id = ${id}::uuid for update`;
  return found;
}

type Made = PromiseInput & { firmId?: string; interactionId?: string; madeOn: Day };

/** Writes a promise. Whoever of us owes it, or waits for it, is given a task, and told. Answers its id. */
export async function makePromise(db: Db, viewer: Viewer, given: Made, operationId: string): Promise<string> {
  const { side, words, accountId, firmId, interactionId, dueOn, madeOn } = given;
  const ownerId = given.ownerId ?? viewer.id;
  if (!(await mayAsk(db, ownerId, accountId))) refuse(notYours);
  const about = { accountId: accountId ?? null, dueOn: dueOn ? dateOf(dueOn) : null };
  const title = taskTitle(side, words);
  const task = await db.task.create({
    data: { ...about, title, assigneeId: ownerId, createdById: viewer.id },
    select: { id: true },
  });
  const { id } = await db.commitment.create({
    data: {
      ...about,
      ...(await partner(db, given)),
      interactionId: interactionId ?? null,
      firmId: firmId ?? null,
      side,
      words,
      ownerId,
      madeOn: dateOf(madeOn),
      taskId: task.id,
      authorId: viewer.id,
    },
    select: { id: true },
  });
  await tellOfTask(db, viewer, { id: task.id, title, assigneeId: ownerId, accountId }, operationId);
  return id;
}

/** With whom it was made; someone of another firm or account is nobody here. */
async function partner(db: Db, { with: key, accountId, firmId }: Made) {
  if (!key) return {};
  const [kind, id = ""] = key.split(":");
  const [found] =
    kind === "CARD"
      ? await db.$queryRaw<{ id: string }[]>`
          select id from firm_people where id = ${id}::uuid and ${isFirm(sql`firm_id`, firmId ?? null)}`
      : await db.$queryRaw<{ id: string }[]>`
          select id from account_people where id = ${id}::uuid and ${isAccount(sql`account_id`, accountId ?? null)}`;
  if (!found) return refuse("Choose somebody of this account or firm.");
  return kind === "CARD" ? { firmPersonId: id } : { accountPersonId: id };
}

// The same as `taskTitle`, and back, of a commitment `c` and its task `t`.
const titleOf = sql`case c.side when 'THEIRS' then ${theirsMark}::text || c.words else c.words end`;
const wordsOf = sql`case when c.side = 'THEIRS' and starts_with(t.title, ${theirsMark}::text)
  then substr(t.title, length(${theirsMark}::text) + 1) else t.title end`;

/** Brings the task of a promise to what the promise now says: it may be somebody else's. */
export const taskFollows = (db: Db, promiseId: string) =>
  lent(
    db,
    (job) => job.$executeRaw`
      update tasks t set title = ${titleOf}, due_on = c.due_on, assignee_id = c.owner_id, version = t.version + 1,
        done_at = case when c.kept_on is not null then coalesce(t.done_at, now()) end
      from commitments c
      where c.id = ${promiseId}::uuid and t.id = c.task_id and (t.title, t.due_on, t.assignee_id, t.done_at is not null)
        is distinct from (${titleOf}, c.due_on, c.owner_id, c.kept_on is not null)`,
  );

/** Brings promises to what their tasks now say: whoever finishes a task may not see what it was promised to. */
export const promisesFollow = (db: Db, taskIds: string[]) =>
  lent(
    db,
    (job) => job.$executeRaw`
      update commitments c set words = ${wordsOf}, due_on = t.due_on, owner_id = t.assignee_id, version = c.version + 1,
        kept_on = case when t.done_at is not null then coalesce(c.kept_on, greatest(c.made_on, business_day())) end
      from tasks t
      where t.id = any (${taskIds}::uuid[]) and c.task_id = t.id and c.dropped_on is null
        and (c.words, c.due_on, c.owner_id, c.kept_on is not null)
          is distinct from (${wordsOf}, t.due_on, t.assignee_id, t.done_at is not null)`,
  );

/** Whether a task is what somebody promised. */
export const isPromised = (db: Db, taskId: string) =>
  lent(db, async (job) => {
    const [found] = await job.$queryRaw<{ id: string }[]>`select id from commitments where task_id = ${taskId}::uuid`;
    return Boolean(found);
  });

/** Drops the task of a promise that is dropped: nobody owes it any more. */
export const dropTask = (db: Db, taskId: string) =>
  lent(db, (job) => job.$executeRaw`delete from tasks where id = ${taskId}::uuid`);
