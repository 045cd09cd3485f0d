"use server";

import { readBook } from "@/lib/book/state";
import { refuse } from "@/lib/errors";
import { can } from "@/lib/policy";
import { action } from "@/lib/server/action";
import { notify } from "@/lib/server/notify";
import { isPromised, promisesFollow } from "@/lib/server/promises";
import { addTasksFor, tellOfTask } from "@/lib/server/task-giving";
import { type FoundTask, lockTask, lockTasks, mayAsk } from "@/lib/server/tasks";
import { dateOf } from "@/lib/units/day";
import { notYours } from "./giving";
import * as schema from "./schema";

export const addTask = action("task.add", {
  input: schema.addTask,
  async run({ viewer, db, input, operationId, audit }) {
    const { dueOn, ...task } = input;
    if (!(await mayAsk(db, input.assigneeId, input.accountId))) refuse(notYours);
    const { id } = await db.task.create({
      data: { ...task, dueOn: dueOn ? dateOf(dueOn) : null, createdById: viewer.id },
      select: { id: true },
    });
    await tellOfTask(db, viewer, { ...input, id }, operationId);
    audit({
      subjectType: "task",
      subjectId: id,
      accountId: input.accountId,
      changes: { task: [null, input.title], due: [null, dueOn ?? null], assigneeId: [null, input.assigneeId] },
    });
    return { id };
  },
});

/** One task for each account of a list, for its owner. */
export const addTasks = action("tasks.add", {
  input: schema.addTasks,
  async run({ viewer, db, input: { filter, ids, title, dueOn }, operationId, audit }) {
    const given = Object.fromEntries(new URLSearchParams(filter));
    const [view] = await db.$queryRaw<{ state: string }[]>`
      select state from saved_views where list = 'book' and id::text = ${given.view ?? ""}`;
    const state = readBook(given, can(viewer, "book.required"), view?.state ?? "");
    const task = { title, dueOn: dueOn ?? null };
    const { added, unowned } = await addTasksFor(db, viewer, { state, ids, task, operationId });
    if (added.length === 0) refuse(unowned ? "Nobody owns these accounts today." : "No account is left in this list.");
    for (const { id, accountId, assigneeId } of added) {
      const changes = { task: [null, title], due: [null, dueOn ?? null], assigneeId: [null, assigneeId] } as Changes;
      audit({ subjectType: "task", subjectId: id, accountId, changes });
    }
    return { added: added.length, unowned };
  },
});

export const finishTask = action("task.finish", {
  input: schema.finishTask,
  on: ({ db, input }) => lockTask(db, input.taskId),
  async run({ viewer, db, input: { done }, on: task, audit }) {
    await db.task.update({
      where: { id: task.id },
      data: { doneAt: done ? new Date() : null, version: { increment: 1 } },
      select: { id: true },
    });
    await promisesFollow(db, [task.id]);
    if (done) await notify(db, [finishedNote(viewer.name, task)]);
    audit({ ...about(task), changes: { done: [task.done, done] } });
    return { title: task.title, done };
  },
});

/** One field of a task. Another field changed meanwhile stays; of the same field both versions are shown. */
export const editTask = action("task.change", {
  input: schema.editTask,
  on: ({ db, input }) => lockTask(db, input.taskId),
  async run({ db, input: { field, was, value }, on: task, audit }) {
    const theirs = task[field] ?? "";
    if (theirs !== was && theirs !== value)
      refuse("Somebody changed this since you opened it.", { theirs, version: theirs });
    if (theirs === value) return { field, value };
    await db.task.update({
      where: { id: task.id },
      data: { [field]: field === "dueOn" ? (value ? dateOf(value) : null) : value, version: { increment: 1 } },
      select: { id: true },
    });
    await promisesFollow(db, [task.id]);
    audit({ ...about(task), changes: { [field]: [theirs || null, value || null] } });
    return { field, value };
  },
});

export const handOnTask = action("task.handOn", {
  input: schema.handOnTask,
  on: ({ db, input }) => lockTask(db, input.taskId),
  async run({ viewer, db, input: { was, assigneeId }, on: task, operationId, audit }) {
    if (task.assigneeId !== was && task.assigneeId !== assigneeId) refuse("Somebody gave this task away meanwhile.");
    if (!(await mayAsk(db, assigneeId, task.accountId))) refuse(notYours);
    await db.task.updateMany({ where: { id: task.id }, data: { assigneeId, version: { increment: 1 } } });
    await promisesFollow(db, [task.id]);
    await tellOfTask(db, viewer, { ...task, assigneeId }, operationId);
    audit({ ...about(task), changes: { assigneeId: [task.assigneeId, assigneeId] } });
    return { id: task.id };
  },
});

export const removeTask = action("task.remove", {
  input: schema.removeTask,
  on: ({ db, input }) => lockTask(db, input.taskId),
  async run({ db, on: task, audit }) {
    if (await isPromised(db, task.id)) refuse("This was promised. Drop the promise instead, with its reason.");
    await db.task.delete({ where: { id: task.id }, select: { id: true } });
    audit({ ...about(task), changes: { task: [task.title, null] } });
    return { title: task.title };
  },
});

/** Those that are open and the viewer's to finish; the others stay, and are counted. */
export const finishTasks = action("tasks.change", {
  input: schema.finishTasks,
  async run({ viewer, db, input: { taskIds }, audit }) {
    const tasks = await lockTasks(db, taskIds);
    const open = tasks.filter((task) => !task.done && can(viewer, "task.finish", task));
    const ids = open.map(({ id }) => id);
    await db.$executeRaw`update tasks set done_at = now(), version = version + 1 where id = any(${ids}::uuid[])`;
    await promisesFollow(db, ids);
    await notify(
      db,
      open.map((task) => finishedNote(viewer.name, task)),
    );
    for (const task of open) audit({ ...about(task), changes: { done: [false, true] } });
    return { changed: open.length, stayed: taskIds.length - open.length };
  },
});

export const moveTasks = action("tasks.change", {
  input: schema.moveTasks,
  async run({ viewer, db, input: { taskIds, dueOn }, audit }) {
    const tasks = await lockTasks(db, taskIds);
    const moved = tasks.filter((task) => !task.done && can(viewer, "task.change", task));
    const ids = moved.map(({ id }) => id);
    await db.$executeRaw`
      update tasks set due_on = ${dueOn || null}::date, version = version + 1 where id = any(${ids}::uuid[])`;
    await promisesFollow(db, ids);
    for (const task of moved) audit({ ...about(task), changes: { dueOn: [task.dueOn, dueOn || null] } });
    return { changed: moved.length, stayed: taskIds.length - moved.length };
  },
});

type Changes = Record<string, [unknown, unknown]>;

const about = (task: FoundTask) => ({
  subjectType: "task",
  subjectId: task.id,
  accountId: task.accountId ?? undefined,
});

/** To whoever asked for it. */
const finishedNote = (by: string, task: FoundTask) => ({
  userId: task.createdById,
  accountId: task.accountId,
  kind: "TASK" as const,
  title: `${by} finished: ${task.title}`,
  href: "/tasks?show=done",
  source: `task ${task.id} done`,
});
