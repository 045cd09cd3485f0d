import { beforeEach, expect, test } from "vitest";
import { type Db, reading, writing } from "@/lib/server/door";
import { prisma } from "@/lib/server/prisma";
import { id, seedCast, viewer } from "@/tests/support/book";
import { renderPage } from "@/tests/support/request";

beforeEach(seedCast);

const nameOf = (db: Db) => db.account.findUniqueOrThrow({ where: { id: id("acme") } }).then(({ name }) => name);
const rename = (name: string) =>
  writing(viewer("ann"), (db) => db.account.update({ where: { id: id("acme") }, data: { name } }));
const transactionOf = (db: Db) =>
  db.$queryRaw<[{ began: Date }]>`select now() as began`.then(([{ began }]) => began.toISOString());
/** Transactions of this database that are open and doing nothing. */
const idle = async () => {
  const [row] = await prisma.$queryRaw<[{ n: number }]>`
    select count(*)::int as n from pg_stat_activity where datname = current_database() and state like 'idle in transaction%'`;
  return row.n;
};
const ended = async () => {
  for (let i = 0; i < 400 && (await idle()) > 0; i++) await new Promise((resolve) => setTimeout(resolve, 25));
  return idle();
};

test("every number of a page is of one moment: a write in between is not seen", async () => {
  const [first, second] = await renderPage(async () => {
    const first = await reading(viewer("ann"), nameOf);
    await rename("Acme Holdings");
    return [first, await reading(viewer("ann"), nameOf)];
  });
  expect([first, second]).toEqual(["acme", "acme"]);
  expect(await reading(viewer("ann"), nameOf)).toBe("Acme Holdings");
});

test("outside of a page each read is of its own moment", async () => {
  expect(await reading(viewer("ann"), nameOf)).toBe("acme");
  await rename("Acme Holdings");
  expect(await reading(viewer("ann"), nameOf)).toBe("Acme Holdings");
});

test("reads that a page starts together share the transaction, and it is over with the page", async () => {
  const began = await renderPage(() => Promise.all([1, 2, 3, 4, 5].map(() => reading(viewer("ann"), transactionOf))));
  expect(new Set(began).size).toBe(1);
  expect(await ended()).toBe(0);
  const next = await renderPage(() => reading(viewer("ann"), transactionOf));
  expect(began).not.toContain(next);
});

test("reads that a page starts together take turns on its connection", async () => {
  const story: string[] = [];
  const read = (name: string) =>
    reading(viewer("ann"), async (db) => {
      story.push(`${name} begins`);
      await db.$executeRaw`select pg_sleep(0.02)`;
      story.push(`${name} ends`);
    });
  await renderPage(() => Promise.all([read("one"), read("two")]));
  expect(story).toEqual(["one begins", "one ends", "two begins", "two ends"]);
});

test("a page whose read fails, or which is left in the middle, keeps nothing open", async () => {
  await expect(renderPage(() => reading(viewer("ann"), (db) => db.$queryRaw`select 1 / 0`))).rejects.toThrow(
    /division/,
  );
  await expect(
    renderPage(async () => {
      await reading(viewer("ann"), nameOf);
      throw new Error("The page broke.");
    }),
  ).rejects.toThrow("The page broke.");
  expect(await ended()).toBe(0);
});

test("a page of a moment that cannot begin fails for each of its reads, and the next page is well", async () => {
  const broken = { ...viewer("ann"), role: "NOBODY" } as never;
  const failures = await renderPage(() =>
    Promise.all([1, 2].map(() => reading(broken, nameOf).catch((error) => String(error)))),
  );
  for (const failure of failures) expect(failure).toMatch(/truebook_undefined/);
  expect(await renderPage(() => reading(viewer("ann"), nameOf))).toBe("acme");
});

test("a page is one viewer's: another's read on it stands alone, and sees its own book", async () => {
  const seen = await renderPage(async () => [
    await reading(viewer("dana"), (db) => db.account.count()),
    await reading(viewer("ann"), (db) => db.account.count()),
    await reading(viewer("dana"), (db) => db.account.count()),
  ]);
  expect(seen).toEqual([2, 1, 2]);
});

test("a page only reads", async () => {
  const write = renderPage(() => reading(viewer("ann"), (db) => db.account.updateMany({ data: { version: 2 } })));
  await expect(write).rejects.toThrow(/read-only/);
});
