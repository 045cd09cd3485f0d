/** What is kept of accounts by month and of their standings, after many changes, is what counting everything anew gives. */
import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { asJob } from "@/lib/server/door";
import { restateStandings } from "@/lib/server/standing";
import { addMonths } from "@/lib/units/day";
import { bookOf } from "@/prisma/demo/book";
import { insertBook } from "@/prisma/demo/insert";
import { recountMonths } from "@/prisma/recount";
import { within } from "@/prisma/scratch";
import { unscoped } from "@/tests/support/book";
import { today } from "@/tests/support/calendar";
import { insertMonth, kindOf, kinds, type Line, latest, numbers, withoutOpened } from "@/tests/support/month-changes";

const url = process.env.DATABASE_URL ?? "";
const changes = 10_000;
const atOnce = 500;

let lines: Line[];
beforeAll(async () => {
  await within(url, async (client) => {
    await client.query("begin");
    await insertBook(client, bookOf(today, { pictures: false }));
    await client.query("commit");
    await client.query("set role unscoped");
    lines = (await client.query<Line>("select id, account_id, coverage from lines order by id")).rows;
  });
}, 600_000);

const counted = async () => {
  const cells = new Map<string, number>();
  const medical = new Set(lines.filter(({ coverage }) => coverage === "MEDICAL").map(({ id }) => id));
  const months = await unscoped((db) => db.enrollmentMonth.findMany({ where: { supersededAt: null } }));
  for (const { accountId, lineId, month, members } of months) {
    if (!medical.has(lineId)) continue;
    const key = `${accountId} ${month.toISOString().slice(0, 7)}`;
    cells.set(key, (cells.get(key) ?? 0) + members);
  }
  return sorted(cells);
};
const kept = async () =>
  sorted(
    new Map(
      (await unscoped((db) => db.accountMonth.findMany())).map(({ accountId, month, members }) => [
        `${accountId} ${month.toISOString().slice(0, 7)}`,
        members,
      ]),
    ),
  );
const sorted = (cells: Map<string, number>) => [...cells].filter(([, members]) => members !== 0).sort();

const standings = () =>
  unscoped((db) => db.accountStanding.findMany({ omit: { computedAt: true }, orderBy: { accountId: "asc" } }));
const recount = () => recountMonths(url);

test("the demo’s months are those of its rows", async () => {
  const cells = await kept();
  expect(cells.length).toBeGreaterThan(1000);
  expect(cells).toEqual(await counted());
});

test(`after ${changes} changes of any kind what is kept is what a full recount gives, to the member and the cent`, async () => {
  const before = await kept();
  const any = numbers(20261130);
  const done = new Map<string, number>();
  let gone = 0;
  for (let from = 0; from < changes; from += atOnce) {
    const touched = new Set<string>();
    await within(url, async (client) => {
      await client.query("begin; set local role unscoped");
      gone += await withoutOpened(client);
      for (let n = 0; n < atOnce; n++) {
        const kind = kindOf(any(100));
        for (const account of await kind({ client, lines, any })) touched.add(account);
        done.set(kind.name, (done.get(kind.name) ?? 0) + 1);
      }
      // One in ten never happened.
      await client.query((from / atOnce) % 10 === 9 ? "rollback" : "commit");
    });
    await asJob("", (db) => restateStandings(db, [...touched]));
  }
  await within(url, async (client) => {
    await client.query("set role unscoped");
    await withoutOpened(client);
  });
  expect(done.size).toBe(kinds.length);
  expect(gone).toBeGreaterThan(50);
  const cells = await kept();
  expect(cells).not.toEqual(before);
  expect(cells).toEqual(await counted());
  const told = await standings();
  await asJob("", (db) => restateStandings(db));
  expect(await standings()).toEqual(told);
  expect(await recount()).toBe(0);
}, 600_000);

test("a wrong sum is put right by one command, which says how many there were", async () => {
  const right = await kept();
  await unscoped(async (db) => {
    await db.$executeRaw`update account_months set members = members + 7 where month = ${latest}::date`;
    await db.$executeRaw`delete from account_months where month = ${addMonths(latest, -1)}::date`;
    await db.$executeRaw`insert into account_months select id, date '2001-01-01', 3 from accounts`;
  });
  expect(await recount()).toBeGreaterThan(100);
  expect(await kept()).toEqual(right);
  expect(await recount()).toBe(0);
});

describe("a merged account", () => {
  test("is counted for nobody while it leads to another, and is whole again afterwards", async () => {
    const [one, other] = [...new Set(lines.map(({ account_id }) => account_id))];
    const before = await kept();
    const seen = () =>
      asJob("", async (db) => {
        const [row] = await db.$queryRaw<{ months: number }[]>`
          select count(*)::int as months from account_months where account_id = ${one}::uuid`;
        return row?.months;
      });
    const months = await seen();
    expect(months).toBeGreaterThan(0);
    const lead = (to: string | null) =>
      unscoped((db) => db.$executeRaw`update accounts set merged_into_id = ${to}::uuid where id = ${one}::uuid`);
    await lead(other!);
    expect(await seen()).toBe(0);
    expect(await recount()).toBe(0);
    await lead(null);
    expect(await seen()).toBe(months);
    expect(await kept()).toEqual(before);
  });
});

test("two who record months of one account at a time both count", async () => {
  const medical = lines.find(({ coverage }) => coverage === "MEDICAL")!;
  const second = { ...medical, id: randomUUID() };
  await unscoped((db) =>
    db.line.create({
      data: {
        id: second.id,
        accountId: medical.account_id,
        coverage: "MEDICAL",
        planOption: "Second",
        startedOn: new Date(latest),
      },
    }),
  );
  const month = addMonths(latest, 9);
  await Promise.all(
    [medical, second].map((line) =>
      within(url, async (client) => {
        await client.query("begin; set local role unscoped");
        await insertMonth(client, "enrollment_months", line, month, { contracts: 1, members: 5 });
        await client.query("select pg_sleep(0.2)");
        await client.query("commit");
      }),
    ),
  );
  const key = `${medical.account_id} ${month.slice(0, 7)}`;
  expect((await kept()).find(([cell]) => cell === key)?.[1]).toBe(10);
});

test("what a line covers stays", async () => {
  const medical = lines.find(({ coverage }) => coverage === "MEDICAL")!;
  const change = unscoped((db) => db.line.update({ where: { id: medical.id }, data: { coverage: "VISION" } }));
  await expect(change).rejects.toThrow(/keeps what it covers/);
});
