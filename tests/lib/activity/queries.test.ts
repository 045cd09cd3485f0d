import { beforeEach, expect, test } from "vitest";
import { type Coverage, coverageNames } from "@/lib/accounts/coverage";
import { activityState } from "@/lib/activity/filter";
import { getActivityFrame, listActivity } from "@/lib/activity/queries";
import { id, seedCast, unscoped, viewer } from "@/tests/support/book";
import { people } from "@/tests/support/cast";
import { facts } from "@/tests/support/facts";

const event = (n: number, more: object = {}) => ({
  id: `01985f00-0000-7000-8000-${String(n).padStart(12, "0")}`,
  requestId: id("request"),
  actorId: id("vera"),
  ability: "account.edit",
  kind: "BOOK",
  at: new Date(`2026-11-20T12:00:${String(n % 60).padStart(2, "0")}Z`),
  ...more,
});
const write = (data: ReturnType<typeof event>[]) => unscoped((db) => db.auditEvent.createMany({ data }));
const list = (name: string, state: object = {}) => listActivity(viewer(name), activityState.parse(state));

beforeEach(async () => {
  await seedCast();
  await write([
    event(1, { accountId: id("acme"), subjectId: id("acme"), changes: { name: ["Acme", "Acme Inc"] } }),
    event(2, { accountId: id("cargo"), subjectId: id("cargo"), changes: { ownerId: [id("cy"), id("ann")] } }),
    event(3, { ability: "person.change", kind: "PEOPLE", actorId: id("ada"), subjectId: id("ann") }),
    event(4, { ability: "accounts.import", kind: "REFUSAL", actorId: id("ann") }),
    event(5, { ability: "task.add", actorId: id("bob"), subjectId: id("cargo") }),
  ]);
});

test("each person reads their part of the trail, in names they may know", async () => {
  const read: Record<string, string[]> = {};
  for (const name of Object.keys(people))
    read[name] = (await list(name)).stories.map(({ who, what, account }) =>
      [who, what, account?.name].join(" ").trim(),
    );
  const acme = "vera Changed an account acme";
  const cargo = "vera Changed an account cargo";
  const refusal = "ann Tried to import accounts";
  const everything = ["bob Added a task", refusal, "ada Changed a person", cargo, acme];
  expect(read).toEqual({
    vera: everything,
    ulf: everything,
    otto: everything,
    ada: [refusal, "ada Changed a person"],
    dana: [acme],
    ann: [refusal, acme],
    bob: ["bob Added a task"],
    dov: [cargo],
    cy: [cargo],
    uma: [acme],
  });
});

test("an id of what the reader cannot see is not told", async () => {
  const { stories } = await list("bob");
  expect(stories).toMatchObject([{ who: "bob", subject: undefined }]);
  expect(JSON.stringify(stories)).not.toContain(id("cargo"));
});

test("a letter is told by its firm, to whoever sees its account", async () => {
  const letter = facts.brokerOfRecord("acme");
  await unscoped((db) => db.brokerOfRecord.createMany({ data: [letter], skipDuplicates: true }));
  const changes = { rescindedOn: [null, "2026-11-20"] };
  await write([event(6, { ability: "letter.record", accountId: id("acme"), subjectId: letter.id, changes })]);
  const told = (await list("ann")).stories.find(({ what }) => what.includes("letter"));
  expect(told).toMatchObject({ what: "Took back a broker-of-record letter", subject: expect.stringMatching(/\S/) });
});

test("a line is told by what it covers, to whoever sees it", async () => {
  await unscoped((db) => db.line.createMany({ data: [facts.line("acme")], skipDuplicates: true }));
  const { id: lineId, coverage } = facts.line("acme");
  await write([event(6, { ability: "letter.record", accountId: id("acme"), changes: { lineId: [null, lineId] } })]);
  const told = (await list("ann")).stories.find(({ what }) => what.includes("letter"))?.lines;
  expect(told).toMatchObject([{ after: coverageNames[coverage as Coverage] }]);
});

test.each([
  ["a person", { person: id("ann") }, ["Tried to import accounts"]],
  ["a kind", { kind: "PEOPLE" }, ["Changed a person"]],
  ["part of an account’s name", { account: "CARG" }, ["Changed an account"]],
  ["an account by its id", { account: id("acme") }, ["Changed an account"]],
  ["no account of that name", { account: "zzz" }, []],
])("filtered by %s", async (_, state, told) => {
  expect((await list("vera", state)).stories.map(({ what }) => what)).toEqual(told);
});

test("an account elsewhere cannot be asked about", async () => {
  expect((await list("ann", { account: id("cargo") })).stories).toEqual([]);
  expect((await list("ann", { account: "cargo" })).stories).toEqual([]);
  expect((await list("ada", { account: "acme" })).stories).toEqual([]);
});

test("a day is one of business: its zone's midnight to the next", async () => {
  const night = (iso: string) => ({ at: new Date(iso), actorId: id("ulf") });
  await write([event(6, night("2026-11-22T04:59:00Z")), event(7, night("2026-11-22T05:00:00Z"))]);
  const on = async (day: string) => (await list("vera", { day, person: id("ulf") })).stories.length;
  expect([await on("2026-11-21"), await on("2026-11-22"), await on("2026-11-23")]).toEqual([1, 1, 0]);
});

test("pages follow each other without a gap or a repeat, many events of one instant included", async () => {
  const at = new Date("2026-11-21T12:00:00Z");
  await write(Array.from({ length: 120 }, (_, n) => event(100 + n, { at })));
  const seen: string[] = [];
  let before: string | undefined;
  do {
    const page = await list("vera", { before });
    seen.push(...page.stories.map((story) => story.id));
    before = page.older;
  } while (before);
  expect(seen).toHaveLength(125);
  expect(new Set(seen).size).toBe(125);
});

test("an Admin filters by the kinds they may read", async () => {
  expect((await getActivityFrame(viewer("ada"))).kinds).toEqual(["PEOPLE", "SETTINGS", "REFUSAL"]);
  expect((await getActivityFrame(viewer("ann"))).kinds).toContain("BOOK");
});

test("an import is told by its file to whoever may see it", async () => {
  const file = { id: id("file"), kind: "ACTUALS", requesterId: id("dana"), fileName: "july.xlsx", status: "DONE" };
  await unscoped((db) => db.import.create({ data: file }));
  const receipt = { importId: id("file") };
  await write([event(8, { ability: "import.change", kind: "IMPORT", actorId: id("dana"), receipt })]);
  const told = async (name: string) =>
    (await list(name)).stories.filter(({ who }) => who === "dana").flatMap(({ lines }) => lines);
  const line = { field: "Import", after: "july.xlsx, Monthly actuals", href: `/imports/${id("file")}` };
  expect(await told("dana")).toEqual([line]);
  expect(await told("vera")).toEqual([line]);
  for (const name of ["dov", "ada", "ann", "otto"])
    expect(JSON.stringify(await told(name)), name).not.toMatch(/july|imports/);
});
