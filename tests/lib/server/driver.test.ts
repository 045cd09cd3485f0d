import { beforeAll, expect, test } from "vitest";
import { reading, writing } from "@/lib/server/door";
import { kept, sql } from "@/lib/server/sql";
import { id, seedCast, viewer } from "@/tests/support/book";

beforeAll(seedCast);

type Plan = { name: string; statement: string };
const plans = (db: Parameters<Parameters<typeof reading>[1]>[0]) =>
  db.$queryRaw<Plan[]>`select name, statement from pg_prepared_statements where name <> ''`;

test("a statement that is kept is planned under the role that asks, any other is not", async () => {
  const named = sql`select name from accounts where id = ${id("acme")}::uuid`;
  const asked = async (name: "ann" | "vera") =>
    reading(viewer(name), async (db) => {
      const rows = await db.$queryRaw<{ name: string }[]>`${kept}${named}`;
      await db.$queryRaw`${named} limit 1`;
      return { rows, plans: (await plans(db)).filter(({ statement }) => statement.includes("from accounts where id")) };
    });
  const ann = await asked("ann");
  expect(ann.rows).toEqual([{ name: "acme" }]);
  expect(ann.plans).toHaveLength(1);
  expect(ann.plans[0]?.name).toMatch(/^truebook_book /);
  const vera = await asked("vera");
  expect(vera.rows).toEqual([{ name: "acme" }]);
  expect(vera.plans.map(({ name }) => name.split(" ")[0])).toContain("truebook_all");
});

test("a kept plan answers each viewer of a role with their own rows", async () => {
  const names = (name: "ann" | "dana" | "cy") =>
    reading(viewer(name), (db) => db.$queryRaw<{ name: string }[]>`${kept} select name from accounts order by name`);
  for (let turn = 0; turn < 8; turn++) {
    expect(await names("ann")).toEqual([{ name: "acme" }]);
    expect(await names("dana")).toEqual([{ name: "acme" }, { name: "bolt" }]);
    expect(await names("cy")).toEqual([{ name: "cargo" }]);
  }
});

test("a transaction is as asked for, though it begins with its first statement", async () => {
  const told = (db: Parameters<Parameters<typeof reading>[1]>[0]) =>
    db.$queryRaw<
      object[]
    >`select current_setting('role') as role, current_setting('transaction_read_only') as "readOnly",
      current_setting('app.viewer_id') as viewer`;
  expect(await reading(viewer("ann"), told)).toEqual([
    { role: "truebook_book", readOnly: "on", viewer: viewer("ann").id },
  ]);
  expect(await writing(viewer("vera"), told)).toEqual([
    { role: "truebook_all", readOnly: "off", viewer: viewer("vera").id },
  ]);
});

test("what goes wrong in a transaction is told as before, and takes it back", async () => {
  const name = `x${String.fromCharCode(0)}`;
  await expect(writing({ ...viewer("ann"), id: "it's \\ nobody's id" }, (db) => db.account.count())).rejects.toThrow();
  await expect(
    writing(viewer("ann"), async (db) => {
      await db.account.updateMany({ data: { name: "Undone" } });
      await db.account.updateMany({ data: { name } });
    }),
  ).rejects.toThrow();
  expect(await reading(viewer("ann"), (db) => db.account.findMany({ select: { name: true } }))).toEqual([
    { name: "acme" },
  ]);
});
