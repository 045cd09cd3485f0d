import { beforeEach, expect, test } from "vitest";
import { closeIssue, editAccount } from "@/lib/accounts/actions";
import { getAccount } from "@/lib/accounts/queries";
import { listContacts } from "@/lib/contacts/queries";
import { mergeAccounts } from "@/lib/merges/actions";
import { getMergedInto, getMergingAccount, listAlikeAccounts, listMergedAccounts } from "@/lib/merges/queries";
import { listAccountPromises } from "@/lib/promises/queries";
import { searchInput } from "@/lib/search/schema";
import { accountsByKey } from "@/lib/server/imports/known";
import { restateStandings } from "@/lib/server/standing";
import { getAccountService } from "@/lib/service/queries";
import { listAccountTasks } from "@/lib/tasks/queries";
import { listAccountTouches } from "@/lib/touches/queries";
import { undoOperation } from "@/lib/undo/actions";
import { id, seedCast, unscoped, viewer } from "@/tests/support/book";
import { daysAway, today } from "@/tests/support/calendar";
import { facts } from "@/tests/support/facts";
import { peopleTables } from "@/tests/support/people-tables";
import { signInAs } from "@/tests/support/request";
import { searchAll } from "@/tests/support/search";

const idle = { status: "idle" } as const;
const [one, two] = [id("acme"), id("bolt")] as const;
const ann = viewer("ann");

const merge = async (more: object = {}) => {
  const versions = await unscoped((db) => db.account.findMany({ select: { id: true, version: true } }));
  const versionOf = (of: string) => versions.find((each) => each.id === of)?.version;
  return mergeAccounts(idle, {
    accountId: one,
    firstVersion: versionOf(one),
    secondId: two,
    secondVersion: versionOf(two),
    stays: "first",
    ...more,
  } as never);
};
type Done = Awaited<ReturnType<typeof merge>>;
const operationOf = (outcome: Done) => (outcome.status === "done" ? (outcome.operationId ?? "") : "");

beforeEach(async () => {
  await seedCast();
  await unscoped(async (db) => {
    await db.accountAccess.updateMany({ where: { accountId: two, kind: "OWNER" }, data: { userId: id("ann") } });
    await db.account.update({ where: { id: two }, data: { name: "Bolt, Inc.", externalId: "B7", situs: "MA" } });
    await db.matchKey.createMany({
      data: [
        { kind: "EXTERNAL_ID", key: "b7", accountId: two },
        { kind: "NAME", key: "bolt", accountId: two },
      ],
    });
    await db.accountPerson.create({ data: { ...facts.accountPerson("bolt"), name: "Pat Bolt" } });
    await db.interaction.create({ data: peopleTables.interactions!.row("bolt", 0, "ann") as never });
    await db.commitment.create({ data: peopleTables.commitments!.row("bolt", 0, "ann") as never });
    await db.task.create({
      data: { accountId: two, title: "Call Pat", assigneeId: id("ann"), createdById: id("ann"), dueOn: daysAway(3) },
    });
    await db.serviceIssue.create({ data: facts.serviceIssue("bolt") });
    await restateStandings(db);
  });
  signInAs("ann");
});

/** Everything a merge could have touched, but for the counters that a save moves and the moment something was computed. */
const all = () =>
  unscoped(async (db) => ({
    accounts: await db.account.findMany({ omit: { version: true }, orderBy: { id: "asc" } }),
    standings: await db.accountStanding.findMany({ omit: { computedAt: true }, orderBy: { accountId: "asc" } }),
    lines: await db.line.findMany({ orderBy: { id: "asc" } }),
    months: await db.enrollmentMonth.findMany({ orderBy: { id: "asc" } }),
    people: await db.accountPerson.findMany({ orderBy: { id: "asc" } }),
    touches: await db.interaction.findMany({ orderBy: { id: "asc" } }),
    issues: await db.serviceIssue.findMany({ orderBy: { id: "asc" } }),
    access: await db.accountAccess.findMany({ orderBy: { id: "asc" } }),
  }));

test("what hung on either stands together, what would count twice counts once, and every way in leads there", async () => {
  expect(await merge({ situs: "second" })).toMatchObject({ status: "done", receipt: { id: one, gone: "Bolt, Inc." } });
  expect(await getMergedInto(ann, two)).toBe(one);
  expect((await getAccount(ann, one))?.written).toMatchObject({ situs: "MA", name: "acme", externalId: "B7" });
  expect((await listContacts(ann, one)).map(({ name }) => name)).toEqual(["Pat Bolt"]);
  expect(await listAccountTouches(ann, one)).toHaveLength(1);
  expect(await listAccountPromises(ann, one)).toHaveLength(1);
  expect((await listAccountTasks(ann, one)).length).toBeGreaterThan(0);
  expect((await getAccountService(ann, one)).issues).toHaveLength(1);
  expect(await listMergedAccounts(ann, one)).toMatchObject([{ name: "Bolt, Inc., B7", by: "ann" }]);
  expect((await getAccount(ann, two))?.standing).toBeNull();
  for (const q of ["bolt", "B7"]) {
    const { accounts, renewals } = await searchAll(ann, searchInput.parse({ q }));
    expect([accounts.map((found) => found.id), renewals]).toEqual([[one], []]);
  }
  const keys = await unscoped((db) => accountsByKey(db, [{ kind: "EXTERNAL_ID", key: "b7" }]));
  expect([...keys.values()]).toEqual([[one]]);
  const hidden = await unscoped(async (db) => {
    await db.$executeRaw`select set_config('role', 'truebook_job', true)`;
    return Promise.all([db.line.count({ where: { accountId: two } }), db.accountStanding.count()]);
  });
  expect(hidden).toEqual([0, 2]);
});

test("an issue of either is the account’s, and is closed there", async () => {
  await merge();
  const [issue] = (await getAccountService(ann, one)).issues;
  expect(
    await closeIssue(idle, {
      issueId: issue!.id,
      version: issue!.version,
      closedOn: today,
      resolution: "Solved for good",
    } as never),
  ).toMatchObject({
    status: "done",
  });
  expect((await all()).standings.map(({ accountId }) => accountId)).toContain(two);
});

test("taken back, everything is as it was; done again, it is merged again", async () => {
  const before = await all();
  const outcome = await merge({ situs: "second", employer: "second" });
  const merged = await all();
  expect(merged).not.toEqual(before);
  const undone = await undoOperation(idle, { operationId: operationOf(outcome) });
  expect(undone).toMatchObject({ status: "done", receipt: { stayed: [] } });
  expect(await all()).toEqual(before);
  const again = await undoOperation(idle, { operationId: undone.status === "done" ? (undone.operationId ?? "") : "" });
  expect(again).toMatchObject({ status: "done", receipt: { stayed: [] } });
  expect(await all()).toEqual(merged);
});

test("whoever is given the account sees what leads to it, and whoever had it no more", async () => {
  await merge();
  await unscoped((db) =>
    db.accountAccess.updateMany({ where: { accountId: one, kind: "OWNER" }, data: { userId: id("bob") } }),
  );
  expect((await listContacts(viewer("bob"), one)).map(({ name }) => name)).toEqual(["Pat Bolt"]);
  expect(await getMergedInto(ann, two)).toBeUndefined();
  expect(await listContacts(ann, two)).toEqual([]);
});

test("of two who merge or change the same at once the second is told, and nothing is half merged", async () => {
  const both = await Promise.all([merge(), merge({ stays: "second" })]);
  expect(both.map(({ status }) => status).sort()).toEqual(["done", "refused"]);
  await undoOperation(idle, { operationId: operationOf(both.find(({ status }) => status === "done")!) });
  const stale = await getMergingAccount(ann, two);
  await editAccount(idle, { accountId: two, field: "priority", version: stale!.version, was: "", value: "A" } as never);
  expect(await merge({ secondVersion: stale!.version })).toMatchObject({ status: "refused" });
  expect(await getMergedInto(ann, two)).toBeUndefined();
});

test("an account of another, a stranger’s, its own and one that holds more do not merge", async () => {
  expect(await merge({ secondId: one })).toMatchObject({ status: "invalid" });
  expect(await merge({ secondId: id("cargo"), secondVersion: 1 })).toMatchObject({ status: "refused" });
  await unscoped((db) =>
    db.line.create({
      data: { ...facts.line("bolt"), id: id("bolt dental"), coverage: "DENTAL", planOption: "Dental" },
    }),
  );
  expect(await merge()).toMatchObject({ status: "refused", message: expect.stringContaining("has Dental") });
  expect(await merge({ stays: "second" })).toMatchObject({ status: "done" });
  for (const who of ["cy", "vera", "otto", "uma", "ada"]) {
    signInAs(who);
    expect(await merge()).toMatchObject({ status: "refused" });
  }
});

test("one merged into another that is merged itself leads to the last, in one step", async () => {
  await unscoped(async (db) => {
    await db.accountAccess.updateMany({
      where: { accountId: id("cargo"), kind: "OWNER" },
      data: { userId: id("ann") },
    });
  });
  const first = await merge();
  expect(await merge({ secondId: id("cargo"), secondVersion: 1, stays: "second" })).toMatchObject({ status: "done" });
  expect(await getMergedInto(ann, two)).toBe(id("cargo"));
  expect(await undoOperation(idle, { operationId: operationOf(first) })).toMatchObject({
    receipt: { stayed: [{ reason: "It has been merged again since." }] },
  });
});

test("alike are those of the same name or number, then those that resemble", async () => {
  await unscoped((db) => db.account.update({ where: { id: two }, data: { name: "ACME INC" } }));
  expect(await listAlikeAccounts(ann, one)).toMatchObject([{ id: two, same: true }]);
  expect(await listAlikeAccounts(viewer("cy"), id("cargo"))).toEqual([]);
});
