import { beforeEach, describe, expect, test } from "vitest";
import { moveTrack } from "@/lib/path/actions";
import { getRenewal, listRecipients } from "@/lib/path/queries";
import { requireViewer } from "@/lib/server/viewer";
import { undoOperation } from "@/lib/undo/actions";
import { appointed } from "@/tests/support/appointed";
import { approvalRow } from "@/tests/support/approval-tables";
import { id, seedCast, unscoped } from "@/tests/support/book";
import { daysAway, on, year } from "@/tests/support/calendar";
import { facts } from "@/tests/support/facts";
import { signInAs } from "@/tests/support/request";

const idle = { status: "idle" as const };
const trackId = id("acme track 0");
type Asked = Parameters<typeof moveTrack>[1];
const move = (from: string, to: string, more: object = {}) => moveTrack(idle, { trackId, from, to, ...more } as Asked);
const release = (recipient: string) => move("APPROVAL", "RELEASED", { recipient });
const track = () => unscoped((db) => db.renewalTrack.findUniqueOrThrow({ where: { id: trackId } }));
const renewal = () => unscoped((db) => db.renewal.findUniqueOrThrow({ where: { id: id("acme renewal 0") } }));
const standing = () => unscoped((db) => db.accountStanding.findUniqueOrThrow({ where: { accountId: id("acme") } }));
const put = (data: object) => unscoped((db) => db.renewalTrack.update({ where: { id: trackId }, data }));

beforeEach(async () => {
  await seedCast();
  signInAs("ann");
});

describe("moving a track", () => {
  test("goes where the path goes, restates the Book and is told", async () => {
    expect(await move("UW_FORMULA", "INTERNAL_REVIEW")).toMatchObject({ status: "done", receipt: { account: "acme" } });
    expect((await track()).stage).toBe("INTERNAL_REVIEW");
    expect((await standing()).status).toBe("PRICING");
    const found = await getRenewal(await requireViewer(), id("acme renewal 0"));
    expect(found?.moves).toMatchObject([{ trackId, from: "UW_FORMULA", to: "INTERNAL_REVIEW", by: "ann" }]);
  });

  test("undone, it is where it was and its move is no history", async () => {
    const outcome = await move("UW_FORMULA", "INTERNAL_REVIEW");
    const operationId = outcome.status === "done" ? outcome.operationId! : "";
    expect(await undoOperation(idle, { operationId })).toMatchObject({ status: "done" });
    expect((await track()).stage).toBe("UW_FORMULA");
    expect((await standing()).status).toBe("UNDERWRITING");
    expect((await getRenewal(await requireViewer(), id("acme renewal 0")))?.moves).toEqual([]);
  });

  test("is refused with its reason where the path does not go", async () =>
    expect(await move("UW_FORMULA", "VERBAL")).toMatchObject({
      status: "refused",
      message: "From Underwriting it goes to Internal review or Withdrawn, not to Verbal.",
    }));

  test("two at once: one moves it, the other learns of it", async () => {
    const outcomes = await Promise.all([move("UW_FORMULA", "INTERNAL_REVIEW"), move("UW_FORMULA", "INTERNAL_REVIEW")]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(["done", "refused"]);
  });
});

describe("release and sale", () => {
  test("the required rate goes out with its day", async () => {
    await put({ stage: "APPROVAL" });
    expect(await release("customer")).toMatchObject({ status: "done" });
    const { releasedRate, releasedOn } = await track();
    expect([releasedRate?.toString(), releasedOn]).toEqual(["673.57", daysAway(0)]);
  });

  test("a lower quote that nobody approved does not", async () => {
    await put({ stage: "APPROVAL", quotedRate: "650.00" });
    expect(await release("customer")).toMatchObject({
      status: "refused",
      message: "This rate is neither the required rate nor one that was approved.",
    });
    expect((await track()).releasedOn).toBeNull();
  });

  test("a signature sells at what was released, freezes the case and retains the members", async () => {
    await unscoped(async (db) => {
      const ended = { status: "APPROVED", endedAt: daysAway(-3), approvedRate: "650", askedRate: "650" };
      await db.approval.create({ data: { ...approvalRow("acme", 1, "ann"), ...ended } });
    });
    await put({ stage: "VERBAL", quotedRate: "650.00", releasedRate: "650.00" });
    await move("VERBAL", "SOLD_RENEWED");
    const after = await track();
    expect([after.soldRate?.toString(), after.decidedOn]).toEqual(["650", daysAway(0)]);
    expect(await move("SOLD_RENEWED", "LOST", { reason: "PRICE" })).toMatchObject({
      message: "It is decided already: what was signed is frozen.",
    });
  });
});

describe("who a rate is sent to", () => {
  const firm = id("firm");
  const [old, letter] = [id("old"), id("acme broker 0")];
  beforeEach(async () => {
    await put({ stage: "APPROVAL" });
    await unscoped(async (db) => {
      await db.firm.create({ data: { id: old, name: "Old Agency", kind: "REGIONAL" } });
      await db.firmPerson.create({ data: { id: id("nora"), firmId: firm, name: "Nora Falk" } });
      await db.firmPerson.create({ data: { id: id("owen"), firmId: old, name: "Owen Hart" } });
      await db.accountPerson.createMany({ data: [facts.accountPerson("acme"), facts.accountPerson("bolt")] });
    });
    await appointed(firm, old);
  });
  const told = async () => {
    const found = await getRenewal(await requireViewer(), id("acme renewal 0"));
    return [found?.tracks[0]?.releasedTo, found?.moves.map(({ releasedTo }) => releasedTo)];
  };

  test("has to be said", async () =>
    expect(await move("APPROVAL", "RELEASED")).toMatchObject({
      status: "invalid",
      fields: { recipient: ["Choose who it is sent to."] },
    }));

  test.each([
    ["person", id("nora"), "Nora Falk, Harbor Consulting"],
    ["firm", firm, "Harbor Consulting"],
    ["contact", id("acme contact 0"), "Rita Sole 0, acme"],
  ])("a %s is kept with the time, shown and told", async (kind, of, words) => {
    expect(await release(`${kind}:${of}`)).toMatchObject({ status: "done", receipt: { releasedTo: words } });
    expect((await track()).releasedAt).not.toBeNull();
    expect(await told()).toEqual([words, [words]]);
  });

  test("undone, it was sent to nobody", async () => {
    const outcome = await release(`person:${id("nora")}`);
    expect(
      await undoOperation(idle, { operationId: outcome.status === "done" ? outcome.operationId! : "" }),
    ).toMatchObject({ status: "done" });
    expect(await track()).toMatchObject({
      stage: "APPROVAL",
      releasedTo: null,
      releasedToPersonId: null,
      releasedAt: null,
    });
  });

  test("not to a firm whose letter has yet to begin, nor to its people; the one before holds it", async () => {
    await unscoped(async (db) => {
      await db.brokerOfRecord.update({ where: { id: letter }, data: { firmId: old, toOn: on(`${year}-12-31`) } });
      await db.brokerOfRecord.create({
        data: { ...facts.brokerOfRecord("acme"), id: id("coming"), fromOn: on(`${year + 1}-01-01`) },
      });
    });
    const message = `The letter of Harbor Consulting takes effect on 1/1/${year + 1}: until then Old Agency is sent it.`;
    for (const recipient of [`person:${id("nora")}`, `firm:${firm}`])
      expect(await release(recipient)).toMatchObject({ status: "refused", message });
    expect((await track()).releasedOn).toBeNull();
    const choices = await listRecipients(await requireViewer(), trackId);
    expect(choices.filter(({ refusal }) => !refusal).map(({ name }) => name)).toEqual([
      "Owen Hart",
      "Old Agency",
      "Rita Sole 0",
      "acme",
    ]);
    expect(await release(`person:${id("owen")}`)).toMatchObject({ status: "done" });
  });

  test.each([
    ["a stranger’s firm", `person:${id("owen")}`],
    ["another customer’s person", `contact:${id("bolt contact 0")}`],
  ])("nor to %s", async (_, recipient) =>
    expect(await release(recipient)).toMatchObject({
      message: "Whoever was chosen is neither at a firm of record nor with the customer any more. Choose again.",
    }),
  );

  test("nor to who left", async () => {
    await unscoped((db) => db.firmPerson.update({ where: { id: id("nora") }, data: { leftOn: daysAway(-1) } }));
    expect(await release(`person:${id("nora")}`)).toMatchObject({ status: "refused" });
  });

  test("whose account it is not, sees nobody it may be sent to", async () => {
    signInAs("cy");
    expect(await listRecipients(await requireViewer(), trackId)).toEqual([]);
  });
});

test("a loss needs its reason, and decides the renewal once nothing is left open", async () => {
  await put({ stage: "DECISION" });
  expect(await move("DECISION", "LOST")).toMatchObject({
    status: "invalid",
    fields: { reason: ["Choose why."] },
  });
  expect(await move("DECISION", "LOST", { reason: "OTHER" })).toMatchObject({
    status: "invalid",
    fields: { note: ["Say why, in a few words."] },
  });
  await move("DECISION", "LOST", { reason: "NETWORK", note: "No hospital in Worcester", lostTo: "Other carrier" });
  expect(await renewal()).toMatchObject({
    outcome: "LAPSED",
    reason: "NETWORK",
    reasonNote: "No hospital in Worcester",
    lostTo: "Other carrier",
  });
  expect((await standing()).seasonState).toBe("LOST");
});

test.each([
  ["cy", "That record no longer exists, or isn’t yours to see."],
  ["vera", "That isn’t yours to change."],
  ["uma", "That record no longer exists, or isn’t yours to see."],
  ["otto", "That isn’t yours to change."],
])("%s may not", async (name, message) => {
  signInAs(name);
  expect(await move("UW_FORMULA", "INTERNAL_REVIEW")).toMatchObject({ status: "refused", message });
  expect((await track()).stage).toBe("UW_FORMULA");
});
