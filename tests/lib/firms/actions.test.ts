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

test("a disclosure on file has its day, and is undone", async () => {
  expect(
    await setDisclosure(idle, { firmId: id("firm"), version: 1, disclosure: "ON_FILE", disclosedOn: "" }),
  ).toMatchObject({
    status: "invalid",
    fields: { disclosedOn: ["Say since when."] },
  });
  const outcome = await setDisclosure(idle, {
    firmId: id("firm"),
    version: 1,
    disclosure: "ON_FILE",
    disclosedOn: "2026-03-02",
  });
  expect(await firm()).toMatchObject({ disclosure: "ON_FILE" });
  const operationId = outcome.status === "done" ? (outcome.operationId ?? "") : "";
  expect(await undoOperation(idle, { operationId })).toMatchObject({ status: "done", receipt: { undone: 1 } });
  expect(await firm()).toMatchObject({ disclosure: "NONE", disclosedOn: null });
});

test("a licence is added once, changed by who saw it, and removed", async () => {
  const given = { firmId: id("firm"), state: "nh", number: "NH-1", appointedOn: "2026-01-01", appointmentEndsOn: "" };
  const added = await saveLicence(idle, given);
  expect(added).toMatchObject({ status: "done" });
  expect(await saveLicence(idle, given)).toMatchObject({ status: "refused", message: "That licence is here already." });
  expect(await saveLicence(idle, { ...given, number: "NH-2", appointmentEndsOn: "2025-01-01" })).toMatchObject({
    status: "invalid",
  });
  const licenceId = added.status === "done" ? added.receipt.id : "";
  expect(await saveLicence(idle, { ...given, licenceId, version: 1, expiresOn: "2027-01-01" })).toMatchObject({
    status: "done",
  });
  expect(await saveLicence(idle, { ...given, licenceId, version: 1, expiresOn: "2028-01-01" })).toMatchObject({
    status: "refused",
  });
  expect(await removeLicence(idle, { licenceId })).toMatchObject({ status: "done", receipt: { number: "NH-1" } });
});

test.each(["ann", "uma", "ulf", "ada"])("%s changes no firm", async (name) => {
  signInAs(name);
  expect(await edit("city", "Boston")).toMatchObject({ status: "refused" });
  expect(await addFirm(idle, { name: "Mine", kind: "BROKER" })).toMatchObject({ status: "refused" });
});
