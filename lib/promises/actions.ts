"use server";

import { missing, refuse } from "@/lib/errors";
import { action } from "@/lib/server/action";
import { businessDayOf } from "@/lib/server/ownership-day";
import { dropTask, type FoundPromise, lockPromise, makePromise, taskFollows } from "@/lib/server/promises";
import { tellOfTask } from "@/lib/server/task-giving";
import { mayAsk } from "@/lib/server/tasks";
import { writableAccounts } from "@/lib/server/touches";
import { notYours } from "@/lib/tasks/giving";
import { dateOf } from "@/lib/units/day";
import { becameText } from "./became";
import { changedOf } from "./changed";
import * as schema from "./schema";
import { taskTitle } from "./sides";

export const addPromise = action("promise.add", {
  input: schema.addPromise,
  async run({ viewer, db, input, operationId, audit }) {
    const { accountId, words, dueOn } = input;
    if (accountId && !(await writableAccounts(db, [accountId])).length) missing();
    const madeOn = await businessDayOf(db);
    const id = await makePromise(db, viewer, { ...input, madeOn }, operationId);
    const changes = { promise: [null, words], side: [null, input.side], due: [null, dueOn ?? null] } as Changes;
    audit({ subjectType: "commitment", subjectId: id, accountId, changes });
    return { id };
  },
});

/** Kept, or open again; so is its task. */
export const keepPromise = action("promise.keep", {
  input: schema.keepPromise,
  on: ({ db, input }) => lockPromise(db, input.promiseId),
  async run({ db, input: { kept, words }, on: promise, audit }) {
    if (promise.droppedOn) refuse("This promise was dropped.");
    if (promise.words !== words) refuse(`Somebody changed this since you opened it: it says “${promise.words}”.`);
    const was = promise.keptOn !== null;
    if (was !== kept) {
      const keptOn = kept ? dateOf(await businessDayOf(db)) : null;
      await db.commitment.updateMany({ where: { id: promise.id }, data: { keptOn, version: { increment: 1 } } });
      await taskFollows(db, promise.id);
    }
    audit({ ...about(promise), changes: { kept: [was, kept] } });
    return { words: promise.words, kept };
  },
});

export const dropPromise = action("promise.change", {
  input: schema.dropPromise,
  on: ({ db, input }) => lockPromise(db, input.promiseId),
  async run({ db, input: { reason, was }, on: promise, audit }) {
    if (promise.keptOn || promise.droppedOn) refuse("This promise is over already.");
    const became = becameText(saidOf(promise), was);
    if (became) refuse(`Somebody changed this since you opened it: ${became}. Close it to go on from there.`);
    const droppedOn = dateOf(await businessDayOf(db));
    await db.commitment.updateMany({
      where: { id: promise.id },
      data: { droppedOn, dropReason: reason, taskId: null, version: { increment: 1 } },
    });
    if (promise.taskId) await dropTask(db, promise.taskId);
    audit({ ...about(promise), changes: { promise: [promise.words, null], reason: [null, reason] } });
    return { words: promise.words };
  },
});

/** Its words, its day and who of us it is with. What somebody else changed meanwhile stays; of the same field both are shown. */
export const editPromise = action("promise.change", {
  input: schema.editPromise,
  on: ({ db, input }) => lockPromise(db, input.promiseId),
  async run({ viewer, db, input, on: promise, operationId, audit }) {
    if (promise.keptOn || promise.droppedOn) refuse("This promise is over already.");
    const now = saidOf(promise);
    const { changed, conflict } = changedOf(now, input.was, input);
    if (conflict)
      refuse(`Somebody changed this since you opened it: ${becameText(now, input.was)}. Close it to go on from there.`);
    const { words, dueOn, ownerId } = { ...now, ...changed };
    if (changed.ownerId && !(await mayAsk(db, ownerId, promise.accountId))) refuse(notYours);
    if (Object.keys(changed).length > 0) {
      const data = { words, ownerId, dueOn: dueOn ? dateOf(dueOn) : null, version: { increment: 1 } };
      await db.commitment.updateMany({ where: { id: promise.id }, data });
      await taskFollows(db, promise.id);
    }
    if (changed.ownerId && promise.taskId)
      await tellOfTask(
        db,
        viewer,
        {
          id: promise.taskId,
          title: taskTitle(promise.side, words),
          assigneeId: ownerId,
          accountId: promise.accountId,
        },
        operationId,
      );
    const fields = Object.keys(changed) as (keyof typeof now)[];
    const changes = Object.fromEntries(fields.map((field) => [field, [now[field] || null, changed[field] || null]]));
    audit({ ...about(promise), changes: changes as Changes });
    return { words };
  },
});

type Changes = Record<string, [unknown, unknown]>;

const saidOf = ({ words, dueOn, ownerId }: FoundPromise) => ({ words, dueOn: dueOn ?? "", ownerId });

const about = ({ id, accountId }: { id: string; accountId: string | null }) => ({
  subjectType: "commitment",
  subjectId: id,
  accountId: accountId ?? undefined,
});
