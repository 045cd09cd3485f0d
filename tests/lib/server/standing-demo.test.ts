import { beforeAll, expect, test } from "vitest";
import { asJob } from "@/lib/server/door";
import { openRenewals } from "@/lib/server/renewals/open";
import { restateStale, restateStandings } from "@/lib/server/standing";
import { closeMonths } from "@/lib/server/totals";
import { bookOf } from "@/prisma/demo/book";
import { insertBook } from "@/prisma/demo/insert";
import { within } from "@/prisma/scratch";
import { unscoped } from "@/tests/support/book";
import { today } from "@/tests/support/calendar";

const standings = () =>
  unscoped((db) => db.accountStanding.findMany({ omit: { computedAt: true }, orderBy: { accountId: "asc" } }));
const totals = () =>
  unscoped((db) =>
    db.teamMonth.findMany({ omit: { computedAt: true }, orderBy: [{ teamId: "asc" }, { month: "asc" }] }),
  );
const persons = () =>
  unscoped((db) =>
    db.personMonth.findMany({ omit: { computedAt: true }, orderBy: [{ userId: "asc" }, { month: "asc" }] }),
  );

beforeAll(async () => {
  await within(process.env.DATABASE_URL ?? "", async (client) => {
    await client.query("begin");
    await insertBook(client, bookOf(today));
    await client.query("commit");
  });
});

test("the demo book, restated from its rows, stands where it was told to stand", async () => {
  const told = await standings();
  expect(told.length).toBeGreaterThan(62);
  expect(await asJob("", (db) => restateStandings(db))).toBe(told.length);
  expect(await standings()).toEqual(told);
});

test("nothing of it is stale, and its watch on required action is the one measured", async () => {
  expect(await asJob("", restateStale)).toBe(0);
  expect(await unscoped((db) => db.setting.count({ where: { key: "required_action_watch" } }))).toBe(1);
});

test("its months, closed again from its rows, are the totals it was told with", async () => {
  const told = await Promise.all([totals(), persons()]);
  await unscoped(async (db) => {
    await db.teamMonth.deleteMany();
    await db.personMonth.deleteMany();
  });
  await asJob("", closeMonths);
  const closed = await Promise.all([totals(), persons()]);
  expect(closed[0]).toEqual(told[0]);
  expect(closed[1]).toEqual(told[1]);
});

test("every renewal whose clock has begun is open already", async () => {
  const before = await unscoped((db) => db.renewal.findMany({ select: { id: true } }));
  await asJob("", openRenewals);
  const opened = await unscoped((db) =>
    db.renewal.findMany({
      where: { id: { notIn: before.map(({ id }) => id) } },
      select: {
        effectiveOn: true,
        account: { select: { name: true } },
        tracks: { select: { kind: true, guaranteed: true } },
      },
    }),
  );
  expect(opened).toEqual([]);
});
