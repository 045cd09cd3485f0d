import { beforeAll, expect, test } from "vitest";
import { bulkEdit } from "@/lib/accounts/actions";
import { reassign } from "@/lib/ownership/actions";
import { prisma } from "@/lib/server/prisma";
import { undoOperation } from "@/lib/undo/actions";
import { id, seedCast, unscoped } from "@/tests/support/book";
import { today } from "@/tests/support/calendar";
import { signInAs } from "@/tests/support/request";

const idle = { status: "idle" as const };
const many = 5_000;

/** Ann's account as often as that, with its standing and an open task each. */
beforeAll(async () => {
  await seedCast();
  await unscoped(async (db) => {
    await db.$executeRaw`create temporary table made on commit drop as select gen_random_uuid() as id, n from generate_series(1, ${many}::int) n`;
    await db.$executeRaw`
      insert into account_access (id, account_id, user_id, kind, from_on)
      select gen_random_uuid(), id, ${id("ann")}::uuid, 'OWNER', '2020-01-01' from made`;
    await db.$executeRaw`
      insert into accounts (id, employer_id, name) select id, ${id("acme employer")}::uuid, 'Account ' || n from made`;
    await db.$executeRaw`
      insert into account_standings select (jsonb_populate_record(s, jsonb_build_object('account_id', m.id, 'name', 'Account ' || m.n))).*
      from account_standings s, made m where s.account_id = ${id("acme")}::uuid`;
    await db.$executeRaw`
      insert into tasks (id, account_id, assignee_id, created_by_id, title)
      select gen_random_uuid(), id, ${id("ann")}::uuid, ${id("ann")}::uuid, 'Call' from made`;
  });
  // As autovacuum would: unseen tables are planned for as if they were empty.
  await prisma.$executeRaw`analyze`;
  signInAs("dana");
});

const receiptOf = <T>(outcome: { status: string; receipt?: T; operationId?: string }) => {
  expect(outcome, JSON.stringify(outcome).slice(0, 300)).toMatchObject({ status: "done" });
  return { ...(outcome.receipt as T), operationId: outcome.operationId ?? "" };
};

test("five thousand accounts in one go: edited, moved, and taken back", async () => {
  const preview = receiptOf(await bulkEdit(idle, { filter: "", field: "priority", value: "A", preview: true }));
  expect(preview.change).toBe(many + 2);
  const edited = receiptOf(await bulkEdit(idle, { filter: "", field: "priority", value: "A", seen: preview.seen }));
  expect(edited.change).toBe(many + 2);
  const moved = receiptOf(await reassign(idle, { filter: "", toUserId: id("bob"), from: today }));
  expect(moved.change).toBe(many + 1);
  const back = receiptOf(await undoOperation(idle, { operationId: moved.operationId }));
  expect(back).toMatchObject({ undone: many + 1, stayed: [] });
  const undone = receiptOf(await undoOperation(idle, { operationId: edited.operationId }));
  expect(undone).toMatchObject({ undone: many + 2, stayed: [] });
  expect(await unscoped((db) => db.account.count({ where: { priority: { not: null } } }))).toBe(0);
  expect(await unscoped((db) => db.task.count({ where: { assigneeId: id("ann") } }))).toBe(many);
}, 240_000);
