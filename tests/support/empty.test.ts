import { expect, inject, test } from "vitest";
import { within } from "@/prisma/scratch";
import { emptyAll } from "@/tests/support/empty";
import { census, seedEverything } from "@/tests/support/everything";
import { asItWas, shapeOf } from "@/tests/support/shape";

const url = process.env.DATABASE_URL ?? "";
const changed = (statement: string) =>
  within(url, async (client) => {
    await client.query("begin");
    await client.query(statement);
    const now = await shapeOf(client);
    await client.query("rollback");
    return !asItWas(now, inject("shape"));
  });

test("of a row in every table, and of what triggers note of their going, none is left", async () => {
  await seedEverything();
  expect([...(await census()).values()].every((rows) => rows.length > 0)).toBe(true);
  await within(url, (client) => client.query(emptyAll));
  expect([...(await census())].filter(([, rows]) => rows.length > 0).map(([table]) => table)).toEqual([]);
});

test("a database in which nothing but rows changed is handed on", async () => {
  await seedEverything();
  await within(url, (client) => client.query(emptyAll));
  expect(await changed("select 1")).toBe(false);
});

test.each([
  ["a function", "create function planted() returns int language sql as 'select 1'"],
  ["a column", "alter table accounts add column planted int"],
  [
    "a policy that goes",
    "do $$ begin execute (select format('drop policy %I on accounts', policyname) from pg_policies where tablename = 'accounts' limit 1); end $$",
  ],
  ["a trigger that sleeps", "alter table enrollment_months disable trigger user"],
  ["row security that is lifted", "alter table accounts no force row level security"],
  ["a schema", "create schema planted"],
])("%s is noticed", async (_, statement) => {
  expect(await changed(statement)).toBe(true);
});
