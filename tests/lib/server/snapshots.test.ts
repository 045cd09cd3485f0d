import { beforeEach, expect, test } from "vitest";
import { editAccount } from "@/lib/accounts/actions";
import { weekOf } from "@/lib/pictures/due";
import { asJob } from "@/lib/server/door";
import { takePictures } from "@/lib/server/snapshots";
import { id, seedCast, unscoped } from "@/tests/support/book";
import { today } from "@/tests/support/calendar";
import { signInAs } from "@/tests/support/request";

beforeEach(seedCast);

const monday = weekOf(today);
/** Accounts and what hangs on them were there long before; the week before was kept. */
const longAgo = () =>
  unscoped(async (db) => {
    await db.$executeRaw`update accounts set created_at = '2020-01-01'`;
    for (const table of ["enrollment_months", "revenue_months", "claim_months"])
      await db.$executeRawUnsafe(`update ${table} set recorded_at = month + interval '10 days'`);
    await db.$executeRaw`insert into pictures (kind, taken_on, as_at) values ('WEEK', ${monday}::date - 7, ${monday}::date - 7),
      ('MONTH', date_trunc('month', ${today}::date) - interval '1 day', ${monday}::date - 7)`;
  });
const take = (now?: Date) => asJob("", (db) => takePictures(db, now));
const kept = () =>
  unscoped((db) => db.snapshot.findMany({ orderBy: { accountId: "asc" }, omit: { id: true, takenAt: true } }));
const records = () => unscoped((db) => db.accountPicture.findMany({ orderBy: { accountId: "asc" } }));

test("however many instances ask at once, a week has one picture of each account", async () => {
  await longAgo();
  const taken = await Promise.all([take(), take()]);
  expect(taken.sort()).toEqual([0, 3]);
  expect(await take()).toBe(0);
  const all = await kept();
  expect(all.map(({ accountId }) => accountId).sort()).toEqual(["acme", "bolt", "cargo"].map(id).sort());
  expect(all[0]).toMatchObject({
    members: 5200,
    lapsed: false,
    kind: "WEEK",
    ownerName: expect.any(String),
    firmName: "Harbor Consulting",
  });
  expect(all[0]?.takenOn.toISOString()).toContain(monday);
  expect(await records()).toHaveLength(3);
});

test("a new book has no picture of a time before its first account", async () => {
  expect(await take()).toBe(0);
  expect(await kept()).toEqual([]);
});

test("taken late, after edits, months and new records, it is what it would have been on time", async () => {
  await longAgo();
  await take();
  const [onTime, recordsOnTime] = [await kept(), await records()];
  await unscoped(async (db) => {
    await db.$executeRaw`delete from snapshots`;
    await db.$executeRaw`delete from account_pictures`;
    await db.$executeRaw`delete from pictures where kind = 'WEEK' and taken_on = ${monday}::date`;
  });
  signInAs("ann");
  const outcome = await editAccount({ status: "idle" }, {
    accountId: id("acme"),
    field: "name",
    version: 1,
    was: "acme",
    value: "Acme anew",
  } as never);
  expect(outcome).toMatchObject({ status: "done" });
  await unscoped(async (db) => {
    await db.$executeRaw`insert into enrollment_months (id, account_id, line_id, month, contracts, members)
      select gen_random_uuid(), account_id, line_id, month, contracts - 100, members - 100 from enrollment_months`;
    await db.$executeRaw`select set_config('app.operation_id', ${id("later")}, true)`;
    await db.$executeRaw`insert into service_issues (id, account_id, what, severity, opened_on)
      values (gen_random_uuid(), ${id("bolt")}::uuid, 'Later', 'HIGH', '2026-01-01')`;
    await db.$executeRaw`delete from line_terms where account_id = ${id("cargo")}::uuid`;
  });
  expect(await take()).toBe(3);
  expect(await kept()).toEqual(onTime);
  expect(await records()).toEqual(recordsOnTime);
});

test("a record is kept again only when it has changed", async () => {
  await longAgo();
  await take();
  const later = new Date(Date.parse(`${monday}T12:00:00Z`) + 7 * 86_400_000);
  await unscoped((db) => db.$executeRaw`update accounts set next_step = 'Call' where id = ${id("acme")}::uuid`);
  await take(later);
  const all = await records();
  expect(all.filter(({ accountId }) => accountId === id("acme"))).toHaveLength(2);
  expect(all.filter(({ accountId }) => accountId === id("bolt"))).toHaveLength(1);
  expect((await kept()).length).toBeGreaterThanOrEqual(6);
});
