import { beforeAll, expect, test } from "vitest";
import { Refusal } from "@/lib/errors";
import { type Db, writing } from "@/lib/server/door";
import { explain } from "@/lib/server/explain";
import { id, seedCast, viewer } from "@/tests/support/book";
import { daysAway } from "@/tests/support/calendar";

beforeAll(seedCast);

const explained = (work: (db: Db) => Promise<unknown>) =>
  writing(viewer("ann"), work).then(
    () => "done",
    (error) => explain(error).kind,
  );

test.each<[string, (db: Db) => Promise<unknown>]>([
  ["a row that is not visible", (db) => db.account.update({ where: { id: id("bolt") }, data: { version: 2 } })],
  ["a row that is not there", (db) => db.account.update({ where: { id: id("x") }, data: { version: 2 } })],
  [
    "a policy",
    (db) =>
      db.exposure.create({
        data: { accountId: id("bolt"), kind: "EXPATRIATES", value: 1, asOf: daysAway(0), source: "x" },
      }),
  ],
  [
    "a policy, of SQL",
    (db) => db.$executeRaw`insert into line_events (id, account_id, line_id, kind, happened_on)
    values (gen_random_uuid(), ${id("bolt")}::uuid, ${id("bolt line 0")}::uuid, 'LAYOFF', now())`,
  ],
  ["a right never given", (db) => db.credential.findMany()],
])("%s reads as missing", async (_, work) => {
  expect(await explained(work)).toBe("missing");
});

test("two who save at once are told so", async () => {
  const clash = explained((db) => db.$executeRaw`do $$ begin raise exception 'x' using errcode = '40001'; end $$`);
  expect(await clash).toBe("refused");
  const knot = explained((db) => db.$executeRaw`do $$ begin raise exception 'x' using errcode = '40P01'; end $$`);
  expect(await knot).toBe("refused");
});

test("a refusal stays as it is, and a bug stays a bug", async () => {
  const no = new Refusal("refused", "No.");
  expect(explain(no)).toBe(no);
  await expect(explained((db) => db.$queryRaw`select 1 / 0`)).rejects.toThrow(/division by zero/);
  expect(() => explain(new TypeError("x"))).toThrow("x");
});
