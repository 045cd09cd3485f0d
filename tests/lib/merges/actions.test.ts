import { beforeEach, expect, test } from "vitest";
import { getBookFrame } from "@/lib/book/queries";
import { listFirmPeople } from "@/lib/cards/queries";
import { editFirm } from "@/lib/firms/actions";
import { firmsState } from "@/lib/firms/list";
import { getFirm, listFirmAccounts, listFirms, listLicences } from "@/lib/firms/queries";
import { mergeFirms } from "@/lib/merges/actions";
import { listAlikeFirms, listMergedNames } from "@/lib/merges/queries";
import { alikeFirms, firmsOf, namesToday } from "@/lib/server/imports/firms";
import { restateStandings } from "@/lib/server/standing";
import { listFirmTouches } from "@/lib/touches/queries";
import { undoOperation } from "@/lib/undo/actions";
import { id, seedCast, unscoped, viewer } from "@/tests/support/book";
import { on } from "@/tests/support/calendar";
import { signInAs } from "@/tests/support/request";

const idle = { status: "idle" } as const;
const [one, two, three] = [id("firm"), id("second firm"), id("third firm")] as const;
const merge = (more: object = {}) =>
  mergeFirms(idle, {
    firstId: one,
    firstVersion: 1,
    secondId: two,
    secondVersion: 1,
    stays: "first",
    ...more,
  } as never);
const dana = viewer("dana");

beforeEach(async () => {
  await seedCast();
  await unscoped(async (db) => {
    await db.firm.create({ data: { id: two, name: "Harbor Consulting, LLC", kind: "BROKER", city: "Salem" } });
    await db.firm.create({ data: { id: three, name: "Harbour Consulting", kind: "BROKER" } });
    await db.brokerOfRecord.updateMany({
      where: { accountId: { in: [id("bolt"), id("cargo")] } },
      data: { firmId: two },
    });
    await db.accountStanding.updateMany({
      where: { accountId: { in: [id("bolt"), id("cargo")] } },
      data: { firmId: two },
    });
    await db.firmPerson.create({ data: { id: id("nora"), firmId: two, name: "Nora", email: "nora@firm.example" } });
    await db.firmLicence.createMany({
      data: [one, two].map((firmId) => ({ firmId, state: "MA", number: "7" })),
    });
    await db.interaction.create({
      data: { firmId: two, kind: "CALL", happenedOn: on("2026-01-05"), summary: "Said hello", authorId: id("ann") },
    });
  });
  signInAs("dana");
});

/** Everything a merge could have touched, but for the counters that a save moves. */
const all = () =>
  unscoped(async (db) => ({
    firms: await db.firm.findMany({ omit: { version: true }, orderBy: { id: "asc" } }),
    letters: await db.brokerOfRecord.findMany({ orderBy: { id: "asc" } }),
    people: await db.firmPerson.findMany(),
    licences: await db.firmLicence.findMany({ orderBy: { id: "asc" } }),
    touches: await db.interaction.findMany(),
    standings: await db.accountStanding.findMany({
      select: { accountId: true, firmId: true },
      orderBy: { accountId: "asc" },
    }),
  }));

test("what hung on either stands together afterwards, under the name that stays, and every way in leads there", async () => {
  expect(await merge({ city: "second" })).toMatchObject({ status: "done", receipt: { id: one } });
  expect(await getFirm(dana, two)).toMatchObject({
    id: one,
    name: "Harbor Consulting",
    kind: "NATIONAL",
    city: "Salem",
  });
  expect((await listFirmAccounts(dana, one)).map(({ name }) => name).sort()).toEqual(["acme", "bolt"]);
  expect(await listFirmPeople(dana, one)).toMatchObject([{ name: "Nora" }]);
  expect((await listLicences(dana, one)).licences).toHaveLength(1);
  expect(await listFirmTouches(dana, one)).toHaveLength(1);
  const listed = await listFirms(dana, firmsState.parse({ q: "harbor" }));
  expect(listed).toMatchObject([{ id: one, accounts: 2 }]);
  expect((await getBookFrame(dana)).firms).toEqual([{ id: one, name: "Harbor Consulting" }]);
  expect(await listMergedNames(dana, one)).toMatchObject([{ name: "Harbor Consulting, LLC", by: "dana" }]);
});

test("an account of another team follows too, and a file that says the old name means the firm that stays", async () => {
  await merge();
  const { standings } = await all();
  expect(standings.map(({ firmId }) => firmId)).toEqual([one, one, one]);
  const named = await unscoped(async (db) => ({
    firm: await firmsOf(db, ["HARBOR CONSULTING, LLC"]),
    today: await namesToday(db, ["Harbor Consulting, LLC"]),
  }));
  expect(named.firm.get("harbor consulting, llc")).toMatchObject({ id: one, kind: "NATIONAL" });
  expect(named.today.get("harbor consulting, llc")).toBe("Harbor Consulting");
});

test("a merge taken back leaves everything as it was, and done again it is merged again", async () => {
  await unscoped((db) => restateStandings(db));
  const before = await all();
  const outcome = await merge({ kind: "second", city: "second" });
  const operationId = outcome.status === "done" ? (outcome.operationId ?? "") : "";
  const merged = await all();
  expect(merged).not.toEqual(before);
  const undone = await undoOperation(idle, { operationId });
  expect(undone).toMatchObject({ status: "done", receipt: { stayed: [] } });
  expect(await all()).toEqual(before);
  const again = undone.status === "done" ? (undone.operationId ?? "") : "";
  expect(await undoOperation(idle, { operationId: again })).toMatchObject({ status: "done", receipt: { stayed: [] } });
  expect(await all()).toEqual(merged);
});

test("one merged into another that is merged itself leads to the last, in one step, and each merge comes apart", async () => {
  const first = await merge({ secondId: two, firstId: three, stays: "first" });
  expect(first).toMatchObject({ status: "done", receipt: { id: three } });
  const second = await merge({ secondId: three, secondVersion: 2 });
  expect(second).toMatchObject({ status: "done", receipt: { id: one } });
  expect((await getFirm(dana, two))?.id).toBe(one);
  const undo = (outcome: typeof first) =>
    undoOperation(idle, { operationId: outcome.status === "done" ? (outcome.operationId ?? "") : "" });
  expect(await undo(first)).toMatchObject({
    receipt: { stayed: [{ reason: "It has been merged again since." }] },
  });
  await undo(second);
  expect((await getFirm(dana, two))?.id).toBe(three);
  expect((await getFirm(dana, three))?.id).toBe(three);
});

test("of two who merge or change the same firms at once the second is told, and nothing is half merged", async () => {
  const both = await Promise.all([merge(), merge({ stays: "second" })]);
  expect(both.map(({ status }) => status).sort()).toEqual(["done", "refused"]);
  await editFirm(idle, { firmId: three, field: "city", version: 1, was: "", value: "Lynn" });
  const late = await merge({ secondId: three, firstVersion: 2 });
  expect(late).toMatchObject({ status: "refused" });
  expect((await getFirm(dana, three))?.id).toBe(three);
});

test("a firm does not merge with itself, nor under the hand of someone who keeps no firms", async () => {
  expect(await merge({ secondId: one })).toMatchObject({ status: "invalid" });
  signInAs("ann");
  expect(await merge()).toMatchObject({ status: "refused" });
  expect((await getFirm(dana, two))?.id).toBe(two);
});

test("what changed since stays and is told, the rest comes apart", async () => {
  const outcome = await merge({ city: "second" });
  await editFirm(idle, { firmId: one, field: "city", version: 2, was: "Salem", value: "Lynn" });
  const operationId = outcome.status === "done" ? (outcome.operationId ?? "") : "";
  expect(await undoOperation(idle, { operationId })).toMatchObject({
    receipt: { stayed: [{ name: "Harbor Consulting", reason: "City changed since." }] },
  });
  expect((await getFirm(dana, two))?.id).toBe(two);
});

test("names that mean the same come first, those that resemble after", async () => {
  const alike = await listAlikeFirms(dana, "Harbor Consulting", one);
  expect(alike.map(({ name, same }) => [name, same])).toEqual([
    ["Harbor Consulting, LLC", true],
    ["Harbour Consulting", false],
  ]);
});

test("a file is told of firms it would add that may be here already", async () => {
  const names = ["HARBOR CONSULTING (MA) Inc.", "Harbor Consulting", "Quite Another"];
  const alike = await unscoped((db) => alikeFirms(db, names));
  expect(alike).toEqual([{ name: names[0], id: one, like: "Harbor Consulting" }]);
});
