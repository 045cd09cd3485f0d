import { beforeEach, expect, test } from "vitest";
import { addFirm, editFirm, removeLicence, saveLicence, setDisclosure } from "@/lib/firms/actions";
import { undoOperation } from "@/lib/undo/actions";
import { id, seedCast, unscoped } from "@/tests/support/book";
import { signInAs } from "@/tests/support/request";

const idle = { status: "idle" } as const;
const firm = () => unscoped((db) => db.firm.findUniqueOrThrow({ where: { id: id("firm") } }));
const edit = (field: string, value: string, more = {}) =>
  editFirm(idle, { firmId: id("firm"), field, version: 1, was: "", value, ...more } as never);

beforeEach(async () => {
  await seedCast();
  signInAs("dana");
});

test("two who change different fields both keep theirs; of the same field both are shown", async () => {
  expect(await edit("city", "Boston")).toMatchObject({ status: "done" });
  expect(await edit("state", "ma")).toMatchObject({ status: "done", receipt: { value: "MA" } });
  expect(await edit("city", "Salem")).toMatchObject({ status: "refused", conflict: { theirs: "Boston", version: 3 } });
  expect(await firm()).toMatchObject({ city: "Boston", state: "MA", version: 3 });
});

test("what is wrong is told beside its field, and nothing is saved", async () => {
  expect(await edit("state", "Mass")).toMatchObject({ status: "invalid" });
  expect(await edit("name", "")).toMatchObject({ status: "invalid" });
  expect(await edit("note", "Her SSN is 123-45-6789")).toMatchObject({ status: "invalid" });
  const other = await addFirm(idle, { name: "Northstar Benefits", kind: "BROKER" });
  expect(other).toMatchObject({ status: "done" });
  expect(await addFirm(idle, { name: "northstar benefits", kind: "BROKER" })).toMatchObject({ status: "refused" });
  const name = (await firm()).name;
  expect(await edit("name", "Northstar Benefits", { was: name })).toMatchObject({ status: "refused" });
  expect((await firm()).version).toBe(1);
});

test("a firm of the same name is shown before anything is written, and added once it is said to be another", async () => {
  const asked = await addFirm(idle, { name: "Harbor Consulting, Inc.", kind: "BROKER" });
  expect(asked).toMatchObject({ status: "done", receipt: { alike: [{ id: id("firm"), name: "Harbor Consulting" }] } });
  expect(await unscoped((db) => db.firm.count())).toBe(1);
  const added = await addFirm(idle, { name: "Harbor Consulting, Inc.", kind: "BROKER", another: "yes" });
  expect(added).toMatchObject({ status: "done", receipt: { alike: [], name: "Harbor Consulting, Inc." } });
  expect(await unscoped((db) => db.firm.count())).toBe(2);
});

const none = { disclosure: "NONE", disclosedOn: "" } as const;
const disclose = (was: object, disclosure: string, disclosedOn: string) =>
  setDisclosure(idle, { firmId: id("firm"), was, disclosure, disclosedOn } as never);

test("a disclosure on file has its day, and is undone", async () => {
  expect(await disclose(none, "ON_FILE", "")).toMatchObject({
    status: "invalid",
    fields: { disclosedOn: ["Say since when."] },
  });
  const outcome = await disclose(none, "ON_FILE", "2026-03-02");
  expect(await firm()).toMatchObject({ disclosure: "ON_FILE" });
  const operationId = outcome.status === "done" ? (outcome.operationId ?? "") : "";
  expect(await undoOperation(idle, { operationId })).toMatchObject({ status: "done", receipt: { undone: 1 } });
  expect(await firm()).toMatchObject({ disclosure: "NONE", disclosedOn: null });
});

test("another’s day of the same disclosure is not written over unseen", async () => {
  await disclose(none, "ON_FILE", "2026-03-02");
  expect(await edit("city", "Boston")).toMatchObject({ status: "done" });
  const read = { disclosure: "ON_FILE", disclosedOn: "2026-03-02" };
  expect(await disclose(read, "ON_FILE", "2026-06-30")).toMatchObject({ status: "done" });
  const late = await disclose(read, "ON_FILE", "2026-04-01");
  expect(late).toMatchObject({ status: "refused", message: expect.stringContaining("6/30/2026") });
  expect(await firm()).toMatchObject({ disclosedOn: new Date("2026-06-30") });
  expect(await disclose(read, "ON_FILE", "2026-06-30")).toMatchObject({ status: "done" });
  const theirs = late.status === "refused" ? late.conflict?.theirs : "";
  expect(await disclose(theirs as never, "ON_FILE", "2026-04-01")).toMatchObject({ status: "done" });
});

const given = { firmId: id("firm"), state: "nh", number: "NH-1", appointedOn: "2026-01-01", appointmentEndsOn: "" };
const licences = () => unscoped((db) => db.firmLicence.findMany());

test("a licence is added once, changed by who saw it, removed, and back when that is undone", async () => {
  const added = await saveLicence(idle, given);
  expect(added).toMatchObject({ status: "done" });
  expect(await saveLicence(idle, given)).toMatchObject({ status: "refused", message: "That licence is here already." });
  expect(await saveLicence(idle, { ...given, number: "NH-2", appointmentEndsOn: "2025-01-01" })).toMatchObject({
    status: "invalid",
  });
  const licenceId = added.status === "done" ? added.receipt.id : "";
  expect(await saveLicence(idle, { ...given, licenceId, expiresOn: "2027-01-01" })).toMatchObject({
    status: "invalid",
  });
  expect(await saveLicence(idle, { ...given, licenceId, version: 1, expiresOn: "2027-01-01" })).toMatchObject({
    status: "done",
  });
  expect(await removeLicence(idle, { licenceId, version: 1 })).toMatchObject({ status: "refused" });
  const removed = await removeLicence(idle, { licenceId, version: 2 });
  expect(removed).toMatchObject({ status: "done", receipt: { number: "NH-1" } });
  expect(await removeLicence(idle, { licenceId, version: 2 })).toMatchObject({ status: "refused" });
  const operationId = removed.status === "done" ? (removed.operationId ?? "") : "";
  expect(await undoOperation(idle, { operationId })).toMatchObject({ status: "done", receipt: { undone: 1 } });
  expect(await licences()).toMatchObject([{ number: "NH-1", expiresOn: new Date("2027-01-01") }]);
});

test("a firm sits in, and is licensed by, a state there is", async () => {
  const said = "Enter a state’s two letters, such as MA.";
  expect(await saveLicence(idle, { ...given, state: "ZZ" })).toMatchObject({
    status: "invalid",
    fields: { state: [said] },
  });
  expect(await saveLicence(idle, { ...given, state: "gu" })).toMatchObject({ status: "done" });
  expect(await licences()).toMatchObject([{ state: "GU" }]);
  expect(await edit("state", "ZZ")).toMatchObject({ status: "invalid", fields: { value: [said] } });
});

test("of two who save the same licence at once one is told, and nothing is lost", async () => {
  const added = await saveLicence(idle, given);
  const licenceId = added.status === "done" ? added.receipt.id : "";
  const save = (expiresOn: string) => saveLicence(idle, { ...given, licenceId, version: 1, expiresOn });
  const both = await Promise.all([save("2027-01-01"), save("2028-01-01")]);
  expect(both.map(({ status }) => status).sort()).toEqual(["done", "refused"]);
  expect(await licences()).toMatchObject([{ version: 2 }]);
});

test.each(["ann", "uma", "ulf", "ada"])("%s changes no firm", async (name) => {
  signInAs(name);
  expect(await edit("city", "Boston")).toMatchObject({ status: "refused" });
  expect(await addFirm(idle, { name: "Mine", kind: "BROKER" })).toMatchObject({ status: "refused" });
});
