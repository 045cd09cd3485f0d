import { beforeEach, expect, test } from "vitest";
import { leavePerson, movePerson, noteStance, returnPerson, savePerson } from "@/lib/cards/actions";
import { listFirmPeople } from "@/lib/cards/queries";
import { joinFirm } from "@/lib/contacts/actions";
import { listContacts } from "@/lib/contacts/queries";
import { addPromise } from "@/lib/promises/actions";
import { listFirmPromises } from "@/lib/promises/queries";
import { listTimelineFacts } from "@/lib/timeline/queries";
import { undoOperation } from "@/lib/undo/actions";
import { id, seedCast, unscoped, viewer } from "@/tests/support/book";
import { daysAway, today } from "@/tests/support/calendar";
import { facts } from "@/tests/support/facts";
import { signInAs } from "@/tests/support/request";

const idle = { status: "idle" } as const;
const [from, to] = [id("firm"), id("other firm")];
const save = (more: object = {}) => savePerson(idle, { firmId: from, name: "Nora Pryce", ...more } as never);
const card = () => unscoped((db) => db.firmPerson.findFirstOrThrow({ include: { posts: true } }));
const notes = () => unscoped((db) => db.notification.findMany({ where: { kind: "CARD" } }));
const operationOf = (outcome: { status: string; operationId?: string }) => outcome.operationId ?? "";
const move = async (more: object = {}) => {
  const { id: personId, version } = await card();
  return movePerson(idle, { personId, version, firmId: to, untilOn: today, title: "Principal", ...more });
};

beforeEach(async () => {
  await seedCast();
  await unscoped((db) => db.firm.create({ data: { id: to, name: "Kestrel", kind: "NATIONAL" } }));
  signInAs("dana");
});

test("two who change different things both keep theirs; of the same thing the second is shown the first’s", async () => {
  await save({ email: "nora@harbor.example" });
  const { id: personId } = await card();
  const was = { name: "Nora Pryce", title: "", phone: "" };
  const both = { personId, was, email: "nora@harbor.example" };
  expect(await save({ ...both, title: "Principal" })).toMatchObject({ status: "done" });
  expect(await save({ ...both, phone: "+1 617 555 0100" })).toMatchObject({ status: "done" });
  expect(await card()).toMatchObject({ title: "Principal", phone: "+1 617 555 0100", version: 3 });
  const late = await save({ ...both, title: "Partner" });
  expect(late).toMatchObject({ status: "refused" });
  const theirs = late.status === "refused" ? late.conflict?.theirs : "";
  expect(await save({ ...both, was: theirs, title: "Partner", phone: "+1 617 555 0100" })).toMatchObject({
    status: "done",
  });
  expect((await card()).title).toBe("Partner");
});

test("one person is one card, and no text tells of anybody’s health", async () => {
  expect(await save({ email: "nora@harbor.example" })).toMatchObject({ status: "done" });
  expect(await save({ name: "nora pryce" })).toMatchObject({ status: "refused", message: /tells them apart/ });
  expect(await save({ firmId: to, name: "N. Pryce", email: "Nora@harbor.example" })).toMatchObject({
    status: "refused",
    message: /Harbor Consulting. If they moved/,
  });
  expect(await save({ name: "Nora Pryce", email: "other@harbor.example" })).toMatchObject({ status: "done" });
  expect(await save({ name: "Ida Moss", note: "SSN 123-45-6789" })).toMatchObject({ status: "invalid" });
  expect(await save({ name: "Ida Moss", note: "Her husband has cancer" })).toMatchObject({ sensitive: ["note"] });
  expect(await save({ name: "Ida Moss", email: "no address" })).toMatchObject({ status: "invalid" });
});

test("who moves keeps their history; everyone with accounts of either firm is told, and of theirs alone", async () => {
  await save({ title: "Consultant", email: "nora@harbor.example", leads: "on" });
  await unscoped((db) => db.brokerOfRecord.updateMany({ where: { accountId: id("acme") }, data: { firmId: to } }));
  expect(await move({ email: "nora@kestrel.example" })).toMatchObject({ status: "done", receipt: { firm: "Kestrel" } });
  expect(await card()).toMatchObject({
    firmId: to,
    title: "Principal",
    email: "nora@kestrel.example",
    leads: false,
    posts: [{ firmId: from, title: "Consultant", untilOn: daysAway(0) }],
  });
  const told = new Map((await notes()).map(({ userId, title }) => [userId, title]));
  expect(told.get(id("ann"))).toBe(
    "Nora Pryce moved from Harbor Consulting to Kestrel. Yours: 1 account with Kestrel.",
  );
  expect(told.get(id("cy"))).toMatch(/Yours: 1 account with Harbor Consulting\.$/);
  expect(told.has(id("dana"))).toBe(false);
  expect(told.has(id("ada"))).toBe(false);

  const there = await listFirmPeople(viewer("ann"), to);
  expect(there).toMatchObject([
    { name: "Nora Pryce", now: null, before: [{ firm: "Harbor Consulting", title: "Consultant" }] },
  ]);
  const here = await listFirmPeople(viewer("ann"), from);
  expect(here).toMatchObject([{ title: "Consultant", email: null, leftOn: today, now: { id: to, name: "Kestrel" } }]);
  const story = async (who: string, account: string) =>
    (await listTimelineFacts(viewer(who), id(account))).filter(({ what }) => what === "PERSON_MOVED");
  expect(await story("bob", "bolt")).toMatchObject([{ on: today, detail: "Nora Pryce, Harbor Consulting → Kestrel" }]);
  expect(await story("ann", "acme")).toEqual([]);
});

test("what was promised by who moved says that they have left, until they are back", async () => {
  await save();
  const { id: personId } = await card();
  const given = {
    side: "THEIRS",
    words: "Send the census",
    ownerId: id("dana"),
    firmId: from,
    with: `CARD:${personId}`,
  };
  expect(await addPromise(idle, given as never)).toMatchObject({ status: "done" });
  const said = async () => (await listFirmPromises(viewer("dana"), from)).map((each) => [each.with, each.withLeft]);
  expect(await said()).toEqual([["Nora Pryce", false]]);
  const moved = await move();
  expect(await said()).toEqual([["Nora Pryce", true]]);
  await undoOperation(idle, { operationId: moved.status === "done" ? (moved.operationId ?? "") : "" });
  expect(await said()).toEqual([["Nora Pryce", false]]);
});

test("a move is undone whole, and whoever had not read of it never knew", async () => {
  await save({ title: "Consultant" });
  const outcome = await move();
  expect(await notes()).not.toEqual([]);
  expect(await undoOperation(idle, { operationId: operationOf(outcome) })).toMatchObject({
    status: "done",
    receipt: { stayed: [] },
  });
  expect(await card()).toMatchObject({ firmId: from, title: "Consultant", posts: [] });
  expect(await notes()).toEqual([]);
});

test("a move is of the card as it was read, so that a second click or a second person does nothing", async () => {
  await save();
  const { id: personId, version } = await card();
  const asked = { personId, version, firmId: to, untilOn: today };
  const both = await Promise.all([movePerson(idle, asked), movePerson(idle, asked)]);
  expect(both.map(({ status }) => status).sort()).toEqual(["done", "refused"]);
  expect((await card()).posts).toHaveLength(1);
  expect(await save({ personId, title: "Analyst" })).toMatchObject({ status: "refused", message: /moved to Kestrel/ });
  expect(await move()).toMatchObject({ status: "refused", message: /already/ });
  expect(await move({ firmId: from, untilOn: "2999-01-01" })).toMatchObject({ status: "refused", message: /ahead/ });
  expect(await move({ firmId: id("nobody") })).toMatchObject({ status: "refused", message: /directory/ });
});

test("who left is told of, can come back, and can still move", async () => {
  await save();
  const { id: personId } = await card();
  expect(await leavePerson(idle, { personId, version: 1, leftOn: today })).toMatchObject({ status: "done" });
  expect((await notes())[0]?.title).toMatch(/^Nora Pryce left Harbor Consulting\./);
  expect(await leavePerson(idle, { personId, version: 2, leftOn: today })).toMatchObject({ status: "refused" });
  expect(await returnPerson(idle, { personId, version: 1 })).toMatchObject({ status: "refused" });
  expect(await returnPerson(idle, { personId, version: 2 })).toMatchObject({ status: "done" });
  await leavePerson(idle, { personId, version: 3, leftOn: today });
  expect(await move()).toMatchObject({ status: "done" });
  expect(await card()).toMatchObject({ firmId: to, leftOn: null });
});

test("a contact who joins a firm leaves the account; only who sees the account knows whence they came", async () => {
  await unscoped((db) => db.accountPerson.create({ data: { ...facts.accountPerson("acme"), title: "Benefits lead" } }));
  const asked = { contactId: id("acme contact 0"), version: 1, firmId: to, leftOn: today, title: "Consultant" };
  signInAs("ann");
  expect(await joinFirm(idle, asked)).toMatchObject({ status: "refused" });
  signInAs("dana");
  const outcome = await joinFirm(idle, asked);
  expect(outcome).toMatchObject({ status: "done", receipt: { firm: "Kestrel" } });
  expect(await joinFirm(idle, asked)).toMatchObject({ status: "refused" });
  const told = await unscoped((db) => db.notification.findMany({ where: { kind: "CARD" } }));
  expect(told.map(({ userId }) => userId)).toContain(id("ann"));
  expect(told.map(({ userId }) => userId)).not.toContain(id("dana"));
  for (const { accountId, title } of told) expect(title.includes("of acme"), title).toBe(accountId === id("acme"));
  expect(told.find(({ userId }) => userId === id("ann"))).toMatchObject({
    title: expect.stringMatching(/ of acme joined Kestrel\./),
    href: `/accounts/${id("acme")}?tab=people#contact-${id("acme contact 0")}`,
  });
  expect(await listContacts(viewer("ann"), id("acme"))).toMatchObject([{ leftOn: today, joined: { name: "Kestrel" } }]);
  expect((await listFirmPeople(viewer("ann"), to))[0]?.before).toMatchObject([
    { firm: "acme", title: "Benefits lead" },
  ]);
  expect((await listFirmPeople(viewer("bob"), to))[0]).toMatchObject({ title: "Consultant", before: [] });
  expect(await undoOperation(idle, { operationId: operationOf(outcome) })).toMatchObject({ receipt: { stayed: [] } });
  expect(await unscoped((db) => db.firmPerson.count())).toBe(0);
  expect(await unscoped((db) => db.notification.count({ where: { kind: "CARD" } }))).toBe(0);
  expect(await listContacts(viewer("ann"), id("acme"))).toMatchObject([{ leftOn: null, joined: null }]);
});

test.each(["ann", "uma", "ulf", "ada"])("%s writes of nobody", async (name) => {
  await save();
  signInAs(name);
  expect(await save({ name: "Mine" })).toMatchObject({ status: "refused" });
  expect(await move()).toMatchObject({ status: "refused" });
});

const stand = async (more: object = {}) => {
  const { id: personId } = await card();
  const given = { personId, stance: "CRITIC", reason: "Called our turnaround slow", notedOn: today };
  return noteStance(idle, { ...given, ...more } as never);
};
const noted = async (name: string, firmId = from) =>
  (await listFirmPeople(viewer(name), firmId)).flatMap(({ history }) => history.map(({ stance }) => stance));

test("a stance is its author’s and theirs who lead them, with its history, and comes back out by undo", async () => {
  await save();
  signInAs("ann");
  const before = daysAway(-40).toISOString().slice(0, 10);
  expect(await stand({ stance: "SUPPORTER", notedOn: before })).toMatchObject({ status: "done" });
  const late = await stand();
  expect(late).toMatchObject({ status: "done", receipt: { name: "Nora Pryce" } });
  for (const name of ["ann", "dana", "vera"]) expect(await noted(name)).toEqual(["CRITIC", "SUPPORTER"]);
  for (const name of ["bob", "cy", "dov", "uma"]) expect(await noted(name)).toEqual([]);
  expect(await undoOperation(idle, { operationId: operationOf(late) })).toMatchObject({ status: "done" });
  expect(await noted("ann")).toEqual(["SUPPORTER"]);
  signInAs("dana");
  expect(await move()).toMatchObject({ status: "done" });
  expect(await noted("ann")).toEqual([]);
  expect(await noted("ann", to)).toEqual(["SUPPORTER"]);
});

test("a stance is of a day that has come, says why, tells nothing of anybody’s health, and is noted by who sells", async () => {
  await save();
  expect(await stand({ notedOn: daysAway(1).toISOString().slice(0, 10) })).toMatchObject({ status: "refused" });
  expect(await stand({ reason: "" })).toMatchObject({ status: "invalid" });
  expect(await stand({ reason: "Her member id 123456789" })).toMatchObject({ status: "invalid" });
  expect(await stand({ stance: "FAN" })).toMatchObject({ status: "invalid" });
  for (const name of ["vera", "otto", "uma", "ada"]) {
    signInAs(name);
    expect(await stand()).toMatchObject({ status: "refused" });
  }
});

test("who of us stands beside somebody is one of us, and what they decide is one of four", async () => {
  expect(await save({ counterpartId: id("ann"), power: "DECIDER", chief: "on", community: "on" })).toMatchObject({
    status: "done",
  });
  expect(await listFirmPeople(viewer("cy"), from)).toMatchObject([
    { power: "DECIDER", chief: true, community: true, counterpart: { name: "ann" } },
  ]);
  expect(await save({ name: "Ida Moss", counterpartId: id("nobody") })).toMatchObject({ status: "refused" });
  expect(await save({ name: "Ida Moss", power: "KING" })).toMatchObject({ status: "invalid" });
});
