import { beforeEach, expect, test } from "vitest";
import { asJob } from "@/lib/server/door";
import { chaseFiles } from "@/lib/server/imports/late";
import { id, seedCast, unscoped } from "@/tests/support/book";
import { monthsAway } from "@/tests/support/calendar";
import { facts } from "@/tests/support/facts";

beforeEach(async () => {
  await seedCast();
  await unscoped(async (db) => {
    await db.$executeRaw`update line_terms set from_on = '2020-01-01'`;
    // Of the usual twenty, the month before last has not had its last in the first days of some months.
    const key = { key: "actuals_due_days", version: 1, family: "CATALOGUE" };
    await db.setting.create({ data: { ...key, value: 15, fromOn: monthsAway(-12) } });
  });
});

const chase = () => asJob("", chaseFiles);
const late = monthsAway(-2);
const comes = () =>
  unscoped((db) => db.enrollmentMonth.create({ data: { ...facts.enrollmentMonth("acme", 1), id: id("came") } }));
const tasks = () =>
  unscoped((db) =>
    db.task.findMany({
      where: { source: { startsWith: "late" } },
      select: { assigneeId: true, title: true, doneAt: true },
    }),
  );

test("nothing is asked while every line has its figures", async () => {
  await chase();
  expect(await tasks()).toEqual([]);
});

test("Operations are asked once for a late month, told once, and the task closes itself", async () => {
  await unscoped((db) => db.enrollmentMonth.deleteMany({ where: { month: late, accountId: id("acme") } }));
  await chase();
  await chase();
  expect(await tasks()).toEqual([
    {
      assigneeId: id("otto"),
      title: expect.stringMatching(/^Actuals of .* are late: 1 line not received$/),
      doneAt: null,
    },
  ]);
  expect(await unscoped((db) => db.notification.count({ where: { userId: id("otto"), kind: "FILE" } }))).toBe(1);
  await comes();
  await chase();
  expect(await tasks()).toMatchObject([{ doneAt: expect.any(Date) }]);
});

test("figures that came and were taken back are asked for again; a task finished by hand stays finished", async () => {
  const gone = { month: late, accountId: id("acme") };
  await unscoped((db) => db.enrollmentMonth.deleteMany({ where: gone }));
  await chase();
  await comes();
  await chase();
  expect(await tasks()).toMatchObject([{ title: expect.stringMatching(/are all here$/), doneAt: expect.any(Date) }]);
  await unscoped((db) => db.enrollmentMonth.deleteMany({ where: gone }));
  await chase();
  expect(await tasks()).toMatchObject([{ title: expect.stringMatching(/1 line not received$/), doneAt: null }]);
  await unscoped((db) =>
    db.task.updateMany({ where: { source: { startsWith: "late" } }, data: { doneAt: new Date() } }),
  );
  await chase();
  expect(await tasks()).toMatchObject([{ doneAt: expect.any(Date) }]);
});

test("a line that had ended is not waited for", async () => {
  await unscoped(async (db) => {
    await db.enrollmentMonth.deleteMany({ where: { month: late, accountId: id("acme") } });
    await db.line.update({ where: { id: id("acme line 0") }, data: { terminatedOn: monthsAway(-4) } });
  });
  await chase();
  expect(await tasks()).toEqual([]);
});

test("a line is not late for the months before its first; one that never had any is", async () => {
  const before = { month: { lt: monthsAway(-1) }, accountId: id("acme") };
  await unscoped((db) => db.enrollmentMonth.deleteMany({ where: before }));
  await chase();
  expect(await tasks()).toEqual([]);
  await unscoped((db) => db.enrollmentMonth.deleteMany({ where: { accountId: id("acme") } }));
  await chase();
  expect((await tasks()).length).toBeGreaterThan(0);
});
