import { beforeEach, expect, test } from "vitest";
import { reassign } from "@/lib/ownership/actions";
import { asJob } from "@/lib/server/door";
import { handOver } from "@/lib/server/ownership-handover";
import { undoOperation } from "@/lib/undo/actions";
import { addDays } from "@/lib/units/day";
import { id, seedCast, unscoped } from "@/tests/support/book";
import { daysAway, today } from "@/tests/support/calendar";
import { signInAs } from "@/tests/support/request";

const idle = { status: "idle" } as const;
const move = (from: string) => reassign(idle, { ids: [id("acme")], toUserId: id("bob"), from });
/** Whose an open promise of Ann's is, and its task. */
const whose = () =>
  unscoped(async (db) => {
    const { ownerId, taskId } = await db.commitment.findFirstOrThrow();
    const { assigneeId } = await db.task.findUniqueOrThrow({ where: { id: taskId ?? "" } });
    return [ownerId, assigneeId];
  });

beforeEach(async () => {
  await seedCast();
  signInAs("dana");
  const given = { accountId: id("acme"), createdById: id("ann"), createdAt: daysAway(-3) };
  await unscoped(async (db) => {
    await db.task.create({ data: { ...given, id: id("call"), title: "Call", assigneeId: id("ann") } });
    const promise = { side: "OURS", words: "Call", ownerId: id("ann"), authorId: id("ann"), madeOn: daysAway(-3) };
    await db.commitment.create({ data: { ...promise, accountId: id("acme"), taskId: id("call") } });
  });
});

test("what was promised on an account goes to its new owner with its task, and back when that is undone", async () => {
  const outcome = await move(today);
  expect(await whose()).toEqual([id("bob"), id("bob")]);
  const operationId = outcome.status === "done" ? (outcome.operationId ?? "") : "";
  expect(await undoOperation(idle, { operationId })).toMatchObject({ status: "done", receipt: { stayed: [] } });
  expect(await whose()).toEqual([id("ann"), id("ann")]);
});

test("from a later day it goes on that day", async () => {
  await move(addDays(today, 8));
  expect(await whose()).toEqual([id("ann"), id("ann")]);
  await unscoped(async (db) => {
    const of = (who: string) => ({ userId: id(who), accountId: id("acme") });
    await db.accountAccess.updateMany({ where: of("ann"), data: { toOn: daysAway(-2) } });
    await db.accountAccess.updateMany({ where: of("bob"), data: { fromOn: daysAway(-1) } });
  });
  await asJob("", handOver);
  expect(await whose()).toEqual([id("bob"), id("bob")]);
});
