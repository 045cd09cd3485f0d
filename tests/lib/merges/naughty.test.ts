import { beforeAll, expect, test } from "vitest";
import { GET as accountsFile } from "@/app/(crm)/accounts/export/route";
import { GET as firmsFile } from "@/app/(crm)/brokers/export/route";
import { getAccount } from "@/lib/accounts/queries";
import { readTable } from "@/lib/files/rows";
import { sourceOf } from "@/lib/files/source";
import { firmsState } from "@/lib/firms/list";
import { getFirm, listFirms } from "@/lib/firms/queries";
import { mergeAccounts, mergeFirms } from "@/lib/merges/actions";
import { listMergedAccounts, listMergedNames } from "@/lib/merges/queries";
import { readRenewals } from "@/lib/renewals/list";
import { listRenewals } from "@/lib/renewals/queries";
import { searchInput } from "@/lib/search/schema";
import { restateStandings } from "@/lib/server/standing";
import { undoOperation } from "@/lib/undo/actions";
import { id, seedCast, unscoped, viewer } from "@/tests/support/book";
import { naughty } from "@/tests/support/naughty";
import { signInAs } from "@/tests/support/request";
import { searchAll } from "@/tests/support/search";

const idle = { status: "idle" } as const;
const [acme, bolt] = [id("acme"), id("bolt")] as const;
const [one, two] = [id("firm"), id("second firm")] as const;
const dana = viewer("dana");
/** As far as the palette takes a text. */
const typed = (name: string) => searchInput.parse({ q: name });

beforeAll(async () => {
  await seedCast();
  await unscoped(async (db) => {
    await db.accountAccess.updateMany({ where: { accountId: bolt, kind: "OWNER" }, data: { userId: id("ann") } });
    await db.firm.create({ data: { id: two, name: "Harbor", kind: "BROKER" } });
    await restateStandings(db);
  });
  signInAs("dana");
});

type Outcome = Awaited<ReturnType<typeof mergeAccounts>> | Awaited<ReturnType<typeof mergeFirms>>;
const undo = (outcome: Outcome) =>
  undoOperation(idle, { operationId: outcome.status === "done" ? (outcome.operationId ?? "") : "" });

async function versionsOf(table: "account" | "firm", first: string, second: string) {
  const where = { where: { id: { in: [first, second] } }, select: { id: true, version: true } };
  const found = await unscoped<{ id: string; version: number }[]>((db) =>
    table === "account" ? db.account.findMany(where) : db.firm.findMany(where),
  );
  const versionOf = (of: string) => found.find((each) => each.id === of)?.version;
  return { firstVersion: versionOf(first), secondId: second, secondVersion: versionOf(second) };
}
const mergeBoth = async (stays: "first" | "second") =>
  mergeAccounts(idle, { accountId: acme, ...(await versionsOf("account", acme, bolt)), stays } as never);
const mergeTwo = async (stays: "first" | "second") =>
  mergeFirms(idle, { firstId: one, ...(await versionsOf("firm", one, two)), stays } as never);

/** The names a list's file has. */
async function namesIn(get: typeof accountsFile, known: [string, string], q = "") {
  const answer = await get(new Request(`http://localhost/export?format=csv&q=${encodeURIComponent(q)}`));
  const names: string[] = [];
  let at: number | undefined;
  for await (const { cells } of readTable(sourceOf(new Uint8Array(await answer.arrayBuffer())), { known })) {
    if (at !== undefined) names.push((cells[at] ?? "").replace(/^'/, ""));
    else if (cells.includes(known[1])) at = cells.indexOf(known[0]);
  }
  return names;
}
const plain = (name: string) => name.replace(/^'/, "");

test.each(naughty)("an account called %j is merged, found and exported, and taken apart again", async (name) => {
  await unscoped((db) => db.account.update({ where: { id: bolt }, data: { name } }));
  const gone = await mergeBoth("first");
  expect(await listMergedAccounts(dana, acme)).toMatchObject([{ id: bolt, name }]);
  expect((await searchAll(dana, typed(name))).accounts).toMatchObject([{ id: acme, name: "acme" }]);
  expect(await namesIn(accountsFile, ["Account", "Members"])).not.toContain(plain(name));
  if (name.length <= 80) {
    expect(await namesIn(accountsFile, ["Account", "Members"], name)).toContain("acme");
    expect((await listRenewals(dana, readRenewals({ q: name }))).rows.map((row) => row.account)).toContain("acme");
  }
  expect(await undo(gone)).toMatchObject({ status: "done", receipt: { stayed: [] } });
  expect((await getAccount(dana, bolt))?.name).toBe(name);
  const stays = await mergeBoth("second");
  expect((await searchAll(dana, typed("acme"))).accounts).toMatchObject([{ id: bolt, name }]);
  expect((await searchAll(dana, typed(name))).accounts.map((found) => found.name)).toContain(name);
  expect(await namesIn(accountsFile, ["Account", "Members"])).toContain(plain(name));
  expect(await undo(stays)).toMatchObject({ status: "done", receipt: { stayed: [] } });
});

test.each(naughty)("a firm called %j is merged, found and exported, and taken apart again", async (name) => {
  await unscoped((db) => db.firm.update({ where: { id: two }, data: { name } }));
  const gone = await mergeTwo("first");
  expect(await listMergedNames(dana, one)).toMatchObject([{ id: two, name }]);
  expect((await searchAll(dana, typed(name))).brokers.map((found) => found.id)).toEqual([one]);
  expect((await listFirms(dana, firmsState.parse({ q: name }))).map((row) => row.id)).toEqual([one]);
  expect(await namesIn(firmsFile, ["Firm", "Kind"])).not.toContain(plain(name));
  expect(await undo(gone)).toMatchObject({ status: "done", receipt: { stayed: [] } });
  expect((await getFirm(dana, two))?.name).toBe(name);
  const stays = await mergeTwo("second");
  expect((await searchAll(dana, typed(name))).brokers.map((found) => found.id)).toEqual([two]);
  expect(await namesIn(firmsFile, ["Firm", "Kind"])).toContain(plain(name));
  expect(await undo(stays)).toMatchObject({ status: "done", receipt: { stayed: [] } });
});
