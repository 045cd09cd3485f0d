import { beforeEach, expect, test } from "vitest";
import { listActivity } from "@/lib/activity/queries";
import { sumBook } from "@/lib/book/queries";
import { readBook } from "@/lib/book/state";
import { changeNote, removeNote, writeNote } from "@/lib/coaching/actions";
import { getOneOnOne, listLoads } from "@/lib/coaching/queries";
import { id, seedCast, unscoped, viewer } from "@/tests/support/book";
import { daysAway, today } from "@/tests/support/calendar";
import { signInAs } from "@/tests/support/request";

const idle = { status: "idle" } as const;
const secret = "Prepares well and asks for help late";
const write = (more: object = {}) =>
  writeNote(idle, { aboutId: id("ann"), on: today, words: secret, goal: "Ask in the first week", ...more });
const theNote = async () => (await unscoped((db) => db.coachingNote.findFirst()))!;

beforeEach(async () => {
  await seedCast();
  signInAs("dana");
});

test("a note is its author’s and those above them, never whom it is about, nor another Director", async () => {
  expect(await write()).toMatchObject({ status: "done" });
  const notesFor = async (name: string) =>
    (await getOneOnOne(viewer(name), id("ann")))?.notes.map(({ words }) => words);
  expect(await notesFor("dana")).toEqual([secret]);
  expect(await notesFor("vera")).toEqual([secret]);
  expect(await notesFor("dov")).toBeUndefined();
  signInAs("vera");
  await write({ words: "The VP’s own words" });
  expect(await notesFor("dana")).toEqual([secret]);
  for (const name of ["ann", "bob", "uma", "ulf", "otto", "ada"])
    await expect(getOneOnOne(viewer(name), id("ann")), name).rejects.toThrow();
});

test("its words are in no trail", async () => {
  await write();
  await changeNote(idle, { noteId: (await theNote()).id, version: 1, on: today, words: `${secret} still`, goal: "" });
  const trail = JSON.stringify(await unscoped((db) => db.auditEvent.findMany()));
  expect(trail).toContain("coaching.write");
  expect(trail).not.toContain("asks for help");
  expect(trail).not.toContain(id("ann"));
  expect(JSON.stringify(await unscoped((db) => db.recordImage.findMany()))).not.toContain("asks for help");
  expect(JSON.stringify(await listActivity(viewer("vera"), {}))).not.toContain("asks for help");
});

test("only one’s own people are written about, and only one’s own notes changed", async () => {
  for (const name of ["cy", "dana", "vera", "nobody"])
    expect(await write({ aboutId: id(name) }), name).toMatchObject({ status: "refused" });
  await write();
  const note = await theNote();
  signInAs("vera");
  expect(await removeNote(idle, { noteId: note.id })).toMatchObject({ status: "refused" });
  signInAs("ann");
  expect(await write()).toMatchObject({ status: "refused" });
  expect(await removeNote(idle, { noteId: note.id })).toMatchObject({ status: "refused" });
  signInAs("dana");
  const old = { noteId: note.id, version: 0, on: today, words: "x", goal: "" };
  expect(await changeNote(idle, old)).toMatchObject({ status: "refused" });
  expect(await removeNote(idle, { noteId: note.id })).toMatchObject({ status: "done" });
  expect(await theNote()).toBeNull();
});

test("what is wrong with a note is said beside its field", async () => {
  expect(await write({ words: " " })).toMatchObject({ status: "invalid", fields: { words: expect.any(Array) } });
  expect(await write({ words: "Claimant 123-45-6789" })).toMatchObject({ status: "invalid" });
  expect(await write({ on: daysAway(1).toISOString().slice(0, 10) })).toMatchObject({ status: "refused" });
});

test("the sums of all loads are the Book’s, and each person’s are those of their accounts", async () => {
  for (const name of ["dana", "vera"]) {
    const { people, total } = await listLoads(viewer(name));
    const { total: book } = await sumBook(viewer(name), readBook({}, true), today);
    expect([total.accounts, total.members], name).toEqual([Number(book.accounts), Number(book.members)]);
    expect(
      people.reduce((sum, { accounts }) => sum + accounts, 0),
      name,
    ).toBe(total.accounts);
    for (const person of people) {
      const state = readBook({ ae: person.id }, true);
      const { total: theirs } = await sumBook(viewer(name), state, today);
      expect(person.accounts, `${name} ${person.name}`).toBe(Number(theirs.accounts));
    }
  }
});

test("what is late, stuck and single-threaded is told of whoever owns it", async () => {
  await unscoped(async (db) => {
    const promise = {
      side: "OURS",
      words: "Send it",
      madeOn: daysAway(-9),
      authorId: id("ann"),
      accountId: id("acme"),
    };
    const task = await db.task.create({
      data: { title: "Send it", assigneeId: id("ann"), createdById: id("ann"), dueOn: daysAway(-2) },
    });
    await db.commitment.create({ data: { ...promise, ownerId: id("ann"), dueOn: daysAway(-2), taskId: task.id } });
    await db.task.create({
      data: { title: "Another", assigneeId: id("ann"), createdById: id("ann"), dueOn: daysAway(-2) },
    });
    await db.renewalTrack.updateMany({
      where: { accountId: id("acme") },
      data: { releasedOn: null, decidedOn: null, releaseDueOn: daysAway(-4) },
    });
    const people = ["Rita", "Omar"].map((name) => ({ name, power: "DECIDER", accountId: id("acme") }));
    await db.accountPerson.create({ data: { ...people[0]!, counterpartId: id("ann") } });
    await db.accountPerson.create({ data: { ...people[1]!, counterpartId: id("dana") } });
  });
  const { people } = await listLoads(viewer("dana"));
  expect(people.find(({ name }) => name === "ann")).toMatchObject({
    promisesLate: 1,
    tasksLate: 1,
    stuck: 1,
    single: 0,
    led: true,
  });
  expect(people.find(({ name }) => name === "bob")).toMatchObject({ promisesLate: 0, single: 1 });
  expect(people.map(({ name }) => name)).not.toContain("cy");
  const found = await getOneOnOne(viewer("dana"), id("ann"));
  expect(found).toMatchObject({
    promises: [{ words: "Send it" }],
    tasks: [{ title: "Another" }],
    accounts: [{ name: "acme", stuck: { reason: "RELEASE", days: 4 }, outside: 2, inside: 2, backup: false }],
  });
  expect(await getOneOnOne(viewer("dana"), id("cy"))).toBeUndefined();
  expect(await getOneOnOne(viewer("dana"), id("dana"))).toBeUndefined();
});
