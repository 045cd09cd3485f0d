import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { z } from "zod";
import { prisma } from "@/lib/server/prisma";
import { stream } from "@/lib/server/stream";
import { id, seedCast, unscoped } from "@/tests/support/book";
import { signInAs } from "@/tests/support/request";

const get = stream("book.export", {
  input: z.object({ q: z.string().max(5).optional() }),
  count: ({ db }) => db.account.count(),
  file: ({ db }) => ({
    name: "Book of Ann & co.csv",
    mediaType: "text/csv",
    chunks: (async function* () {
      for (const { name } of await db.account.findMany({ orderBy: { name: "asc" }, select: { name: true } }))
        yield `${name}\n`;
    })(),
  }),
});
const ask = (search = "") => get(new Request(`http://localhost/api/book${search}`));
const trail = () => unscoped((db) => db.auditEvent.findMany({ select: { ability: true, receipt: true } }));

beforeEach(seedCast);
afterEach(() => vi.restoreAllMocks());

test.each([
  ["ann", "acme\n", 1],
  ["dana", "acme\nbolt\n", 2],
  ["vera", "acme\nbolt\ncargo\n", 3],
])("%s is sent their own rows, and the export is logged", async (name, text, rows) => {
  signInAs(name);
  const answer = await ask("?q=a");
  expect(await answer.text()).toBe(text);
  expect(answer.headers.get("content-disposition")).toBe('attachment; filename="Book-of-Ann-co.csv"');
  expect(await trail()).toEqual([{ ability: "book.export", receipt: { q: "a", format: "csv", rows } }]);
});

test("a stranger, someone without a book and a wrong question get an answer and no file", async () => {
  signInAs(undefined);
  expect((await ask()).status).toBe(401);
  signInAs("ada");
  expect((await ask()).status).toBe(404);
  signInAs("ann");
  const answer = await ask("?q=far-too-long");
  expect(answer.status).toBe(400);
  expect(await answer.text()).toBe("This address asks for no file there is. Export from the list itself.\n");
  expect((await ask("?format=exe")).status).toBe(400);
  expect(await trail()).toEqual([]);
});

test("a reader who leaves in the middle gives the connection back", async () => {
  const endless = stream("book.export", {
    input: z.object({}),
    file: () => ({
      name: "all.csv",
      mediaType: "text/csv",
      chunks: (async function* () {
        for (;;) yield "x".repeat(65_536);
      })(),
    }),
  });
  signInAs("ann");
  for (let reader = 0; reader < 25; reader++) {
    const answer = await endless(new Request("http://localhost/api/book"));
    await answer.body?.cancel();
  }
  expect(await (await ask()).text()).toBe("acme\n");
});

test("a reader who has read nothing yet holds no connection once the rows are read", async () => {
  signInAs("ann");
  const waiting = [];
  for (let reader = 0; reader < 25; reader++) waiting.push(await ask());
  for (const answer of waiting) expect(await answer.text()).toBe("acme\n");
});

test("a file is of one moment, and whoever fetches it has ten minutes", async () => {
  const opened = vi.spyOn(prisma, "$transaction");
  const twice = stream("book.export", {
    input: z.object({}),
    file: ({ db }) => ({
      name: "all.csv",
      mediaType: "text/csv",
      chunks: (async function* () {
        yield `${await db.account.count()}\n`;
        await unscoped((all) => all.$executeRaw`update accounts set name = 'renamed' where id = ${id("acme")}::uuid`);
        yield (await db.account.findFirstOrThrow({ where: { id: id("acme") } })).name;
      })(),
    }),
  });
  signInAs("ann");
  expect(await (await twice(new Request("http://localhost/api/book"))).text()).toBe("1\nacme");
  expect(opened.mock.calls.map(([, terms]) => (terms as { timeout?: number })?.timeout)).toContain(600_000);
});

test("four who read nothing keep a fifth waiting, and are cut off after ten minutes", async () => {
  const timers = vi.spyOn(globalThis, "setTimeout");
  const endless = stream("book.export", {
    input: z.object({}),
    file: () => ({
      name: "all.csv",
      mediaType: "text/csv",
      chunks: (async function* () {
        for (;;) yield "x".repeat(1_048_576);
      })(),
    }),
  });
  signInAs("ann");
  const idle = [];
  for (let reader = 0; reader < 4; reader++) idle.push(await endless(new Request("http://localhost/api/book")));
  expect((await ask()).status).toBe(503);
  for (const [run, wait] of timers.mock.calls) if (wait === 600_000) run();
  for (const answer of idle) await expect(answer.text()).rejects.toThrow();
  expect(await (await ask()).text()).toBe("acme\n");
});

test("a file that fails on its way is cut off, not ended", async () => {
  const failing = (after: string[]) =>
    stream("book.export", {
      input: z.object({}),
      file: () => ({
        name: "all.csv",
        mediaType: "text/csv",
        chunks: (async function* () {
          yield* after;
          throw new Error("lost");
        })(),
      }),
    })(new Request("http://localhost/api/book"));
  signInAs("ann");
  const answer = await failing(["acme\n"]);
  await expect(answer.text()).rejects.toThrow();
});
