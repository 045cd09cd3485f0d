import { beforeEach, expect, test } from "vitest";
import { moveTrack } from "@/lib/path/actions";
import { listRecipients } from "@/lib/path/queries";
import { requireViewer } from "@/lib/server/viewer";
import { id, seedCast, unscoped } from "@/tests/support/book";
import { daysAway } from "@/tests/support/calendar";
import { facts } from "@/tests/support/facts";
import { signInAs } from "@/tests/support/request";

/** What pays commission, of an account governed in Massachusetts whose broker is Harbor Consulting. */
const firm = id("firm");
const [old, letter] = [id("old"), id("acme broker 0")];
const trackId = id("acme track 0");
const release = (recipient: string) =>
  moveTrack({ status: "idle" }, { trackId, from: "APPROVAL", to: "RELEASED", recipient } as never);
const track = () => unscoped((db) => db.renewalTrack.findUniqueOrThrow({ where: { id: trackId } }));

const appoint = (more: object = {}) =>
  unscoped((db) =>
    db.firmLicence.create({ data: { firmId: firm, state: "MA", number: "7", appointedOn: daysAway(-9), ...more } }),
  );
const refused = {
  status: "refused",
  message:
    "Harbor Consulting is not licensed and appointed in MA, whose law governs this contract: what pays commission is not quoted to it.",
};
beforeEach(async () => {
  await seedCast();
  signInAs("ann");
  await unscoped(async (db) => {
    await db.renewalTrack.update({ where: { id: trackId }, data: { stage: "APPROVAL" } });
    await db.account.update({ where: { id: id("acme") }, data: { situs: "MA" } });
    await db.firm.create({ data: { id: old, name: "Old Agency", kind: "REGIONAL" } });
    await db.firmPerson.create({ data: { id: id("nora"), firmId: firm, name: "Nora Falk" } });
    await db.accountPerson.create({ data: facts.accountPerson("acme") });
  });
});

test.each([
  ["never appointed", {}],
  ["appointed elsewhere", { state: "NH" }],
  ["licensed, not appointed", { appointedOn: null }],
  ["an appointment that has yet to begin", { appointedOn: daysAway(1) }],
  ["an appointment that ended yesterday", { appointmentEndsOn: daysAway(-1) }],
  ["a licence that expired yesterday", { expiresOn: daysAway(-1) }],
])("not to a broker with %s, nor to its people", async (_, licence) => {
  if (Object.keys(licence).length > 0) await appoint(licence);
  for (const recipient of [`person:${id("nora")}`, `firm:${firm}`])
    expect(await release(recipient)).toMatchObject(refused);
  expect((await track()).releasedOn).toBeNull();
  const choices = await listRecipients(await requireViewer(), trackId);
  expect(choices.filter(({ refusal }) => !refusal).map(({ name }) => name)).toEqual(["Rita Sole 0", "acme"]);
  expect(await release("customer")).toMatchObject({ status: "done" });
});

test("nor while nobody has recorded which state governs it; the customer is sent it all the same", async () => {
  await appoint();
  await unscoped((db) => db.account.update({ where: { id: id("acme") }, data: { situs: null } }));
  expect(await release(`firm:${firm}`)).toMatchObject({
    status: "refused",
    message: expect.stringMatching(
      /^Which state’s law governs this contract is not recorded.*Record the account’s situs/,
    ),
  });
  expect(await release("customer")).toMatchObject({ status: "done" });
});

test("to one that is, on the last day of both", async () => {
  await appoint({ appointmentEndsOn: daysAway(0), expiresOn: daysAway(0) });
  expect(await release(`firm:${firm}`)).toMatchObject({ status: "done" });
});

test("by a licence of a firm that was merged into it", async () => {
  await unscoped((db) => db.firm.update({ where: { id: old }, data: { mergedIntoId: firm } }));
  await appoint({ firmId: old });
  expect(await release(`firm:${firm}`)).toMatchObject({ status: "done" });
});

test("to a consultant, whom the employer pays", async () => {
  await unscoped((db) => db.brokerOfRecord.update({ where: { id: letter }, data: { role: "CONSULTANT" } }));
  expect(await release(`firm:${firm}`)).toMatchObject({ status: "done" });
});

test("what pays none goes to anybody who holds the release", async () => {
  await unscoped((db) => db.lineTerm.update({ where: { id: id("acme term 0") }, data: { commission: "0" } }));
  expect(await release(`firm:${firm}`)).toMatchObject({ status: "done" });
});
