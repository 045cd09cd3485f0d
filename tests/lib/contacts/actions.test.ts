import { beforeEach, expect, test } from "vitest";
import { leaveContact, nameBackup, noteStance, returnContact, saveContact } from "@/lib/contacts/actions";
import { getContacts } from "@/lib/contacts/queries";
import { undoOperation } from "@/lib/undo/actions";
import { addDays } from "@/lib/units/day";
import { id, seedCast, unscoped, viewer } from "@/tests/support/book";
import { today } from "@/tests/support/calendar";
import { signInAs } from "@/tests/support/request";

const idle = { status: "idle" } as const;
const given = { accountId: id("acme"), name: "Rita Sole", power: "DECIDER", counterpartId: id("ann") };
const save = (more: object = {}) => saveContact(idle, { ...given, ...more } as never);
const people = () => unscoped((db) => db.accountPerson.findMany({ orderBy: { name: "asc" } }));
const only = async () => (await people())[0]!;
const events = () => unscoped((db) => db.relationshipEvent.findMany({ orderBy: { id: "asc" } }));

beforeEach(async () => {
  await seedCast();
  await unscoped((db) => db.relationshipEvent.deleteMany({}));
  signInAs("ann");
});

test("two who change different things both keep theirs; of the same thing the second is shown the first’s", async () => {
  await save();
  const { id: contactId, name } = await only();
  const was = { name, title: "" };
  expect(await save({ contactId, was, title: "Chief financial officer" })).toMatchObject({ status: "done" });
  expect(await save({ contactId, was, phone: "+1 617 555 0100", title: "" })).toMatchObject({ status: "done" });
  expect(await only()).toMatchObject({ title: "Chief financial officer", phone: "+1 617 555 0100" });
  const late = await save({ contactId, was, title: "Treasurer" });
  expect(late).toMatchObject({ status: "refused" });
  const theirs = late.status === "refused" ? late.conflict?.theirs : "";
  expect(await save({ contactId, was: theirs, title: "Treasurer", phone: "+1 617 555 0100" })).toMatchObject({
    status: "done",
  });
  expect((await only()).title).toBe("Treasurer");
});

test("what may tell of somebody’s health is not kept unasked, an identifier never", async () => {
  expect(await save({ note: "Her husband has cancer" })).toMatchObject({ status: "invalid", sensitive: ["note"] });
  expect(await save({ note: "SSN 123-45-6789" })).toMatchObject({ status: "invalid" });
  expect(await people()).toEqual([]);
});

test("a stance is added to those before it, signed, and undone", async () => {
  await save();
  const { id: contactId } = await only();
  const note = { contactId, stance: "CRITIC", reason: "Escalated twice", notedOn: "2026-01-05" } as const;
  const outcome = await noteStance(idle, note);
  const kept = await unscoped((db) => db.stance.findMany());
  expect(kept).toMatchObject([{ stance: "CRITIC", reason: "Escalated twice", notedById: id("ann") }]);
  await undoOperation(idle, { operationId: (outcome.status === "done" && outcome.operationId) || "" });
  expect(await unscoped((db) => db.stance.count())).toBe(0);
  expect(await noteStance(idle, { ...note, notedOn: "2999-01-01" })).toMatchObject({ status: "refused" });
});

test("an account that comes down to one pair says so in its story, and that it is over", async () => {
  await save();
  await save({ name: "Zoe Best", counterpartId: id("dana") });
  expect((await events()).map(({ kind }) => kind)).toEqual(["MULTI_THREADED"]);
  const { id: contactId } = (await people())[1]!;
  await leaveContact(idle, { contactId, leftOn: "2026-01-05", buyer: true });
  expect((await events()).map(({ kind }) => kind).sort()).toEqual(["BUYER_LOSS", "MULTI_THREADED", "SINGLE_THREADED"]);
  await returnContact(idle, { contactId });
  expect((await people())[1]).toMatchObject({ leftOn: null });
});

test("a backup somebody else named meanwhile is shown", async () => {
  const backup = { accountId: id("acme"), was: "", backupId: id("bob") };
  expect(await nameBackup(idle, backup)).toMatchObject({ status: "done" });
  expect(await nameBackup(idle, { ...backup, backupId: id("dana") })).toMatchObject({ status: "refused" });
});

test("a backup is trained since a day that has come; whoever comes after has yet to be", async () => {
  const backup = { accountId: id("acme"), was: "", backupId: id("bob") };
  const trained = async () => (await getContacts(viewer("ann"), id("acme"))).frame.backup;
  expect(await nameBackup(idle, { ...backup, backupId: "", trainedOn: today })).toMatchObject({ status: "invalid" });
  expect(await nameBackup(idle, { ...backup, trainedOn: addDays(today, 1) })).toMatchObject({ status: "refused" });
  expect(await nameBackup(idle, { ...backup, trainedOn: today })).toMatchObject({ status: "done" });
  expect(await trained()).toMatchObject({ id: id("bob"), trainedOn: today });
  const stale = { ...backup, was: id("bob"), trainedOn: addDays(today, -9) };
  expect(await nameBackup(idle, stale)).toMatchObject({ status: "refused" });
  expect(await nameBackup(idle, { ...stale, wasTrained: today, backupId: id("dana"), trainedOn: "" })).toMatchObject({
    status: "done",
  });
  expect(await trained()).toMatchObject({ id: id("dana"), trainedOn: null });
});

test.each(["bob", "cy", "vera", "otto", "uma"])("%s changes nobody of acme", async (who) => {
  await save();
  const { id: contactId } = await only();
  signInAs(who);
  expect((await save({ contactId, name: "Mine" })).status).toBe("refused");
  expect((await leaveContact(idle, { contactId, leftOn: "2026-01-05" })).status).toBe("refused");
  expect(await only()).toMatchObject({ name: "Rita Sole", leftOn: null });
});
