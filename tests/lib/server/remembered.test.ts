import { beforeEach, describe, expect, test } from "vitest";
import { type Db, writing } from "@/lib/server/door";
import { prisma } from "@/lib/server/prisma";
import { query } from "@/lib/server/query";
import { id, seedCast, unscoped, viewer } from "@/tests/support/book";
import { models, seedEverything } from "@/tests/support/everything";
import { renderPage } from "@/tests/support/request";

let reads = 0;
beforeEach(async () => {
  await seedCast();
  reads = 0;
});

const listNames = query(
  "book.view",
  async ({ db }, _about: { letters: string[] }) => {
    reads += 1;
    const accounts = await db.$queryRaw<{ name: string }[]>`select name from accounts order by name`;
    return { names: accounts.map(({ name }) => name) };
  },
  "remembered",
);
const all: { letters: string[] } = { letters: [] };
const page = (name: Parameters<typeof viewer>[0], about = all) => renderPage(() => listNames(viewer(name), about));
const rename = (name: string) => (db: Db) => db.account.update({ where: { id: id("acme") }, data: { name } });

describe("of the cast", () => {
  test("a second page is given what the first was, and asks nothing", async () => {
    expect(await twiceAlike("dana")).toEqual({ names: ["acme", "bolt"] });
  });

  test("each viewer has their own, and each question", async () => {
    expect((await page("vera")).names).toEqual(["acme", "bolt", "cargo"]);
    expect((await page("ann")).names).toEqual(["acme"]);
    expect((await page("dana")).names).toEqual(["acme", "bolt"]);
    await page("dana", { letters: ["a"] });
    expect(reads).toBeGreaterThanOrEqual(4);
    const raised = { ...viewer("ann"), role: "VP" } as ReturnType<typeof viewer>;
    expect((await renderPage(() => listNames(raised, all))).names).toEqual([]);
  });

  test("outside of a page nothing is remembered", async () => {
    await listNames(viewer("dana"), all);
    await listNames(viewer("dana"), all);
    expect(reads).toBe(2);
  });

  test("a write that is not committed is not seen, and once it is nothing older is", async () => {
    let commit = () => {};
    const asked = new Promise<void>((resolve) => {
      commit = resolve;
    });
    let begun = () => {};
    const written = new Promise<void>((resolve) => {
      begun = resolve;
    });
    const write = writing(viewer("ann"), async (db) => {
      await rename("amber")(db);
      begun();
      await asked;
    });
    await written;
    expect((await page("dana")).names).toEqual(["acme", "bolt"]);
    commit();
    await write;
    expect((await page("dana")).names).toEqual(["amber", "bolt"]);
    await writing(viewer("ann"), rename("acme"));
    expect((await page("dana")).names).toEqual(["acme", "bolt"]);
    expect(reads).toBeGreaterThanOrEqual(3);
  });

  test("a page that began before a write and reads after it leaves nothing to those that begin later", async () => {
    const old = await renderPage(async () => {
      await listNames(viewer("dana"), { letters: ["z"] });
      await writing(viewer("ann"), rename("amber"));
      return listNames(viewer("dana"), all);
    });
    expect(old.names).toEqual(["acme", "bolt"]);
    expect((await page("dana")).names).toEqual(["amber", "bolt"]);
    await writing(viewer("ann"), rename("acme"));
  });

  test("one that is taken off an account sees it no more", async () => {
    expect((await page("bob")).names).toEqual(["bolt"]);
    await unscoped(
      (db) => db.$executeRaw`
      update account_access set to_on = from_on where account_id = ${id("bolt")}::uuid and user_id = ${id("bob")}::uuid`,
    );
    expect((await page("bob")).names).toEqual([]);
  });

  test("what is remembered cannot be changed by whoever is given it", async () => {
    const { names } = await page("dana");
    expect(() => names.push("mine")).toThrow(TypeError);
  });

  test("a read that fails, or whose statements ask the clock, is not remembered", async () => {
    let asked = 0;
    const failing = query("book.view", async () => Promise.reject(new Error(`Failed ${++asked}.`)), "remembered");
    const timely = query(
      "book.view",
      async ({ db }) => {
        asked += 1;
        return db.$queryRaw`select count(*)::int as n from accounts where created_at < now()`;
      },
      "remembered",
    );
    for (const read of [failing, timely]) {
      asked = 0;
      for (let turn = 0; turn < 2; turn++) await renderPage(() => read(viewer("ann"))).catch(() => {});
      expect(asked).toBe(2);
    }
  });
});

test("a write to any table makes everybody's page read again, and a page alone does not", async () => {
  await seedEverything();
  const still: string[] = [];
  for (const table of models.keys()) {
    await page("dana");
    const before = reads;
    await touch(table);
    await page("dana");
    if (reads === before) still.push(table);
  }
  expect(still).toEqual([]);
  expect(models.size).toBeGreaterThan(90);
  await twiceAlike("dana");
});

/** Two pages in a row that are given the very same; other tests write to this server, so it may take a few turns. */
async function twiceAlike(name: Parameters<typeof viewer>[0]) {
  for (let turn = 0; turn < 200; turn++) {
    const first = await page(name);
    const before = reads;
    if ((await page(name)) === first && reads === before) return first;
  }
  throw new Error("Nothing was remembered.");
}

/** Writes one row as it stands. */
async function touch(table: string) {
  const [column] = await prisma.$queryRaw<{ name: string }[]>`
    select attname as name from pg_attribute where attrelid = ${table}::text::regclass and attnum > 0
      and not attisdropped and attgenerated = '' order by attnum limit 1`;
  const name = column?.name;
  const touched = await unscoped((db) =>
    db.$executeRawUnsafe(`update ${table} set ${name} = ${name} where ctid = (select min(ctid) from ${table})`),
  );
  expect(touched, table).toBe(1);
}
