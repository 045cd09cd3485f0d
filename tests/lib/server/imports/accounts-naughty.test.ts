import { beforeAll, expect, test } from "vitest";
import { GET } from "@/app/(crm)/accounts/export/route";
import { readTable } from "@/lib/files/rows";
import { sourceOf } from "@/lib/files/source";
import { searchInput } from "@/lib/search/schema";
import { seedCast, unscoped, viewer } from "@/tests/support/book";
import { naughty as every } from "@/tests/support/naughty";
import { signInAs } from "@/tests/support/request";
import { searchAll } from "@/tests/support/search";
import { bring } from "./bring";

/** "NULL" is how some systems write that a cell is blank. */
const naughty = every.filter((name) => name !== "NULL");
const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;
const heading = "id,account,funding,members,contracts,renewal,ae,rate";
const rows = naughty.map((name, n) => `N${n},${quoted(name)},FI,1000,480,01-01,ann,700.00`);

beforeAll(async () => {
  await seedCast();
  const made = await bring([heading, ...rows].join("\r\n"), { kind: "ACCOUNTS" });
  expect(made.counts).toMatchObject({ create: naughty.length, reject: 0 });
});

test("one that reads as a blank is told of with its row and value", async () => {
  const tried = await bring(`${heading}\r\nN99,NULL,FI,1000,480,01-01,ann,700.00`, { kind: "ACCOUNTS", dryRun: true });
  expect(tried).toMatchObject({
    counts: { create: 0, reject: 1 },
    rejects: [{ column: "account", value: "NULL", reason: "Blank, and the account is new." }],
  });
});

test("each is kept letter by letter, as an account’s and its employer’s name", async () => {
  const kept = await unscoped(
    (db) => db.$queryRaw<{ account: string; employer: string }[]>`
      select a.name as account, e.name as employer from accounts a join employers e on e.id = a.employer_id
      where a.external_id like 'N%' order by substr(a.external_id, 2)::int`,
  );
  expect(kept).toEqual(naughty.map((name) => ({ account: name, employer: name })));
});

test("brought again, each means the account it made", async () => {
  const again = await bring([heading, ...rows].join("\r\n"), { kind: "ACCOUNTS", dryRun: true });
  expect(again.counts).toMatchObject({ create: 0, update: 0, unchanged: naughty.length, reject: 0 });
});

test("each is found while it is typed, by whoever has it and by nobody else", async () => {
  for (const name of naughty) {
    const { accounts } = await searchAll(viewer("ann"), searchInput.parse({ q: name }));
    if (name.length <= 80) expect(accounts.map((found) => found.name)).toContain(name);
    expect((await searchAll(viewer("cy"), searchInput.parse({ q: name }))).accounts).toEqual([]);
  }
});

test.each(["csv", "xlsx"])("each is in the file as text, as %s", async (format) => {
  signInAs("ann");
  const answer = await GET(new Request(`http://localhost/accounts/export?format=${format}`));
  const bytes = new Uint8Array(await answer.arrayBuffer());
  const cells = new Set<string>();
  for await (const row of readTable(sourceOf(bytes), { known: ["Account", "Members"] }))
    for (const cell of row.cells) cells.add(cell.replace(/^'/, ""));
  expect(naughty.filter((name) => !cells.has(name.replace(/^'/, "")))).toEqual([]);
});
