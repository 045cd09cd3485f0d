import { beforeEach, expect, test } from "vitest";
import { contestLetter, recordLetter, rescindLetter, settleLetter } from "@/lib/letters/actions";
import { listAccountLetters } from "@/lib/letters/queries";
import { undoOperation } from "@/lib/undo/actions";
import { id, seedCast, unscoped, viewer } from "@/tests/support/book";
import { daysAway, today } from "@/tests/support/calendar";
import { signInAs } from "@/tests/support/request";

const idle = { status: "idle" } as const;
const plain = (days: number) => daysAway(days).toISOString().slice(0, 10);
const other = id("other firm");
const record = (more: object = {}) =>
  recordLetter(idle, {
    accountId: id("acme"),
    firmId: other,
    role: "BROKER",
    signedOn: today,
    receivedOn: today,
    fromOn: plain(40),
    ...more,
  } as never);
const letters = () =>
  unscoped((db) => db.brokerOfRecord.findMany({ where: { accountId: id("acme") }, orderBy: { fromOn: "asc" } }));
const firmOf = () =>
  unscoped((db) =>
    db.accountStanding.findUnique({ where: { accountId: id("acme") }, select: { firmId: true, healthReason: true } }),
  );
const theNew = async () => (await letters()).find(({ firmId }) => firmId === other)!;

beforeEach(async () => {
  await seedCast();
  await unscoped((db) => db.firm.create({ data: { id: other, name: "Halyard", kind: "NATIONAL" } }));
  signInAs("ann");
});

test("a letter of the whole account ends the one before, tells the team, and asks the owner", async () => {
  const outcome = await record();
  expect(outcome).toMatchObject({ status: "done", receipt: { firm: "Halyard", lines: "every line", ended: 1 } });
  const [old, next] = await letters();
  expect(old).toMatchObject({ firmId: id("firm"), toOn: daysAway(39) });
  expect(next).toMatchObject({ firmId: other, fromOn: daysAway(40), toOn: null });
  const task = await unscoped((db) => db.task.findFirst());
  expect(task).toMatchObject({ assigneeId: id("ann"), title: expect.stringContaining("Halyard") });
  const told = await unscoped((db) => db.notification.findMany({ where: { kind: "BROKER" } }));
  expect(told.map(({ userId }) => userId)).toContain(id("dana"));
  expect((await firmOf())?.firmId).toBe(id("firm"));
});

test("one in force today moves the Book’s broker, and undone, nothing is left of it", async () => {
  const outcome = await record({ fromOn: today });
  expect((await firmOf())?.firmId).toBe(other);
  const operationId = outcome.status === "done" ? (outcome.operationId ?? "") : "";
  expect(await undoOperation(idle, { operationId })).toMatchObject({ status: "done", receipt: { stayed: [] } });
  expect(await letters()).toMatchObject([{ firmId: id("firm"), toOn: null }]);
  expect((await firmOf())?.firmId).toBe(id("firm"));
  expect(await unscoped((db) => db.task.count())).toBe(0);
});

test("undone, whoever has not read of it never knew, and whoever has is told", async () => {
  const told = () =>
    unscoped((db) => db.notification.findMany({ where: { kind: "BROKER" }, orderBy: { createdAt: "asc" } }));
  const outcome = await record();
  const before = await told();
  await unscoped((db) =>
    db.notification.updateMany({ where: { kind: "BROKER", userId: id("dana") }, data: { readAt: new Date() } }),
  );
  const operationId = outcome.status === "done" ? (outcome.operationId ?? "") : "";
  expect(await undoOperation(idle, { operationId })).toMatchObject({ status: "done" });
  const title = before[0]!.title;
  expect((await told()).map((note) => [note.userId, note.title])).toEqual([
    [id("dana"), title],
    [id("dana"), `Undone: ${title}`],
  ]);
});

test("a letter of one line leaves the account’s as it is", async () => {
  const line = (await unscoped((db) => db.line.findFirst({ where: { accountId: id("acme") } })))!;
  await record({ lineIds: [line.id] });
  expect(await letters()).toMatchObject([
    { lineId: null, toOn: null },
    { lineId: line.id, firmId: other },
  ]);
  const elsewhere = (await unscoped((db) => db.line.findFirst({ where: { accountId: id("bolt") } })))!;
  expect(await record({ lineIds: [elsewhere.id] })).toMatchObject({ status: "refused" });
});

test("contested, the one before goes on; settled, the new one stands again", async () => {
  await record();
  const { id: letterId } = await theNew();
  expect(await contestLetter(idle, { letterId, version: 1 })).toMatchObject({ status: "done" });
  expect((await letters())[0]).toMatchObject({ toOn: null });
  expect(await settleLetter(idle, { letterId, version: 1, stands: true })).toMatchObject({ status: "refused" });
  expect(await settleLetter(idle, { letterId, version: 2, stands: true })).toMatchObject({ status: "done" });
  expect((await letters())[0]).toMatchObject({ toOn: daysAway(39) });
});

test("taken back within its window, it is as if it had never come; later it is refused", async () => {
  await record({ signedOn: plain(-9), receivedOn: plain(-9) });
  const { id: letterId } = await theNew();
  await unscoped((db) =>
    db.brokerOfRecord.update({ where: { id: letterId }, data: { rescindableUntil: daysAway(-1) } }),
  );
  const takeBack = (on: string) => rescindLetter(idle, { letterId, version: 1, on });
  expect(await takeBack(today)).toMatchObject({ status: "refused", message: expect.stringContaining("until") });
  expect(await takeBack(plain(-10))).toMatchObject({ status: "refused", message: expect.stringContaining("came on") });
  expect(await takeBack(plain(1))).toMatchObject({ status: "refused" });
  expect(await takeBack(plain(-2))).toMatchObject({ status: "done" });
  expect(await letters()).toMatchObject([{ toOn: null }, { rescindedOn: daysAway(-2) }]);
});

test("one whose window nobody knows is not taken back; one that only lets ask may be, and that undone", async () => {
  const [old] = await letters();
  const takeBack = (letterId: string) => rescindLetter(idle, { letterId, version: 1, on: today });
  expect(await takeBack(old!.id)).toMatchObject({ status: "refused" });
  await record({ quoteOnly: true });
  const { id: letterId } = await theNew();
  const outcome = await takeBack(letterId);
  expect(await theNew()).toMatchObject({ rescindedOn: daysAway(0) });
  const operationId = outcome.status === "done" ? (outcome.operationId ?? "") : "";
  expect(await undoOperation(idle, { operationId })).toMatchObject({ status: "done", receipt: { stayed: [] } });
  expect(await theNew()).toMatchObject({ rescindedOn: null });
});

test.each<[object, string]>([
  [{ signedOn: plain(1), receivedOn: plain(1) }, "refused"],
  [{ receivedOn: plain(-1) }, "invalid"],
  [{ fromOn: plain(-9) }, "invalid"],
  [{ commissionFromOn: plain(20) }, "invalid"],
  [{ firmId: "" }, "invalid"],
  [{ lineIds: [] }, "invalid"],
])("%j is %s", async (more, status) => expect(await record(more)).toMatchObject({ status }));

test.each(["bob", "cy", "vera", "otto", "uma"])("%s records nothing of another’s account", async (who) => {
  signInAs(who);
  expect(await record()).toMatchObject({ status: "refused" });
  expect(await letters()).toHaveLength(1);
});

test("a broker that is not appointed where the account is governed is told to be so, a consultant is not", async () => {
  const told = async () =>
    (await listAccountLetters(viewer("ann"), id("acme"))).map(({ role, unappointedIn }) => [role, unappointedIn]);
  expect(await told()).toEqual([["BROKER", ""]]);
  await unscoped((db) => db.account.update({ where: { id: id("acme") }, data: { situs: "MA" } }));
  expect(await told()).toEqual([["BROKER", "MA"]]);
  const licence = { firmId: id("firm"), state: "MA", number: "7", appointedOn: daysAway(-9) };
  await unscoped((db) => db.firmLicence.create({ data: licence }));
  expect(await told()).toEqual([["BROKER", null]]);
  await unscoped((db) => db.firmLicence.updateMany({ data: { expiresOn: daysAway(-1) } }));
  expect(await told()).toEqual([["BROKER", "MA"]]);
  await unscoped((db) => db.brokerOfRecord.updateMany({ data: { role: "CONSULTANT" } }));
  expect(await told()).toEqual([["CONSULTANT", null]]);
});
