import { beforeAll, expect, test } from "vitest";
import { GET } from "@/app/(crm)/accounts/export/route";
import { readTable } from "@/lib/files/rows";
import { sourceOf } from "@/lib/files/source";
import { id, seedCast, unscoped } from "@/tests/support/book";
import { signInAs } from "@/tests/support/request";

beforeAll(seedCast);

const ask = (search: string) => GET(new Request(`http://localhost/accounts/export?${search}`));
const read = async (answer: Response) => {
  const rows = [];
  const known = ["Account", "Account id", "Members"];
  for await (const { cells } of readTable(sourceOf(new Uint8Array(await answer.arrayBuffer())), { known }))
    rows.push(cells);
  return rows;
};

test.each(["q=%00acme", "view=%00", "open=%00", "%00=1"])("a file asked for with %s is sent whole", async (search) => {
  signInAs("ann");
  const answer = await ask(search);
  expect(answer.status).toBe(200);
  expect(await answer.text()).toMatch(/\r\nacme,/);
});

test.each(["csv", "xlsx"])("as %s it holds the reader's rows in the list's order, marked internal", async (format) => {
  signInAs("dana");
  const answer = await ask(`format=${format}&group=none&sort=name`);
  expect(answer.headers.get("content-disposition")).toBe(`attachment; filename="book-internal.${format}"`);
  const [head = [], ...rows] = await read(answer);
  expect(head.slice(0, 2)).toEqual(["Account", "Account id"]);
  expect(head).toContain("Required");
  expect(rows.map(([name]) => name).slice(0, 2)).toEqual(["acme", "bolt"]);
  expect(rows[0]?.at(head.indexOf("Truebook id"))).toBe(id("acme"));
});

test.each(["csv", "xlsx"])("Operations get no required rates, asked for or not, as %s", async (format) => {
  signInAs("otto");
  const [head = [], ...rows] = await read(await ask(`format=${format}&cols=rates,members`));
  expect(head).not.toContain("Required");
  expect(rows.length).toBeGreaterThan(2);
});

test("a selection is those accounts and no stranger's", async () => {
  signInAs("ann");
  const [, ...rows] = await read(await ask(`ids=${id("acme")},${id("cargo")}`));
  expect(rows.map(([name]) => name)).toEqual(["acme"]);
});

test("the trail keeps what was asked, as what, and how many rows", async () => {
  signInAs("vera");
  await (await ask("format=xlsx&q=acme")).arrayBuffer();
  const events = await unscoped((db) => db.auditEvent.findMany({ orderBy: { at: "desc" }, take: 1 }));
  expect(events[0]?.receipt).toEqual({ q: "acme", format: "xlsx", rows: 1 });
});

test("of a day it is the picture's before it, by that picture's day; of a day nothing was kept of there is none", async () => {
  await unscoped(
    (db) => db.$executeRaw`
    insert into pictures (kind, taken_on, as_at) values ('WEEK', '2026-11-16', '2026-11-16T12:00:00Z') on conflict do nothing`,
  );
  signInAs("ann");
  const [mark] = (await (await ask("asof=2026-11-19")).text()).split("\r\n");
  expect(mark).toContain("as of Nov 16, 2026");
  const answer = await ask("asof=2019-01-01");
  expect([answer.status, await answer.text()]).toEqual([409, "Nothing was kept of Jan 1, 2019.\n"]);
});
