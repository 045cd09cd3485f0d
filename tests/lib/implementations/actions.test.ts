import { beforeEach, describe, expect, test } from "vitest";
import {
  beginChecklist,
  editStep,
  finishStep,
  saveAudit,
  saveDisclosure,
  saveLessons,
} from "@/lib/implementations/actions";
import { implementationsState } from "@/lib/implementations/list";
import { getImplementation, listImplementations } from "@/lib/implementations/queries";
import { moveTrack } from "@/lib/path/actions";
import { undoOperation } from "@/lib/undo/actions";
import { id, seedCast, unscoped, viewer } from "@/tests/support/book";
import { today } from "@/tests/support/calendar";
import { signInAs } from "@/tests/support/request";

const idle = { status: "idle" } as const;
const [renewalId, trackId] = [id("acme renewal 0"), id("acme track 0")];
const nothing = (...fields: string[]) => Object.fromEntries(fields.map((field) => [field, ""]));
const put = (data: object) => unscoped((db) => db.renewalTrack.update({ where: { id: trackId }, data }));
const move = (from: string, to: string) => moveTrack(idle, { trackId, from, to } as never);
const operationOf = (outcome: object) => ("operationId" in outcome ? String(outcome.operationId) : "");
const known = (who = "ann") => getImplementation(viewer(who), renewalId);
const sign = async () => {
  await put({ stage: "VERBAL", quotedRate: "673.57", releasedRate: "673.57" });
  return move("VERBAL", "SOLD_RENEWED");
};

beforeEach(async () => {
  await seedCast();
  signInAs("ann");
});

describe("a signature", () => {
  test("begins the checklist with its days and agreements, once; undone, it is gone", async () => {
    expect(await known()).toBeUndefined();
    const signed = await sign();
    const one = await known();
    expect(one?.tracks[0]?.steps.map(({ code }) => code)).toEqual([
      "MATERIALS",
      "BENEFITS",
      "RATES",
      "ELECTIONS",
      "ID_CARDS",
      "FIRST_BILL",
    ]);
    expect(one?.tracks[0]?.papers).toMatchObject([{ kind: "AMENDMENT", sentOn: null, days: 0 }]);
    expect(one?.tracks[0]?.prices).toMatchObject([{ tier: "All members", rate: "673.57" }]);
    expect(await beginChecklist(idle, { renewalId })).toMatchObject({ status: "done" });
    expect((await known())?.stepsAll).toBe(6);
    expect(await undoOperation(idle, { operationId: operationOf(signed) })).toMatchObject({ status: "done" });
    expect(await known()).toBeUndefined();
    expect(await unscoped((db) => db.implementationStep.count())).toBe(0);
  });

  test("is told to Operations, the team and whom they report to, and to nobody else; once", async () => {
    const told = () =>
      unscoped(async (db) => {
        const notes = await db.notification.findMany({
          where: { kind: "RENEWAL" },
          select: { userId: true, title: true },
        });
        expect(new Set(notes.map(({ title }) => title)).size).toBeLessThanOrEqual(1);
        return ["dana", "otto", "uma", "ann", "bob", "cy"].filter((who) =>
          notes.some(({ userId }) => userId === id(who)),
        );
      });
    const signed = await sign();
    const first = await told();
    expect(first).toEqual(expect.arrayContaining(["dana", "otto"]));
    expect(first).not.toContain("ann");
    expect(first).not.toContain("cy");
    await undoOperation(idle, { operationId: operationOf(signed) });
    await move("VERBAL", "SOLD_RENEWED");
    expect(await told()).toEqual(first);
  });

  test("a decision without a yes has none, and says so", async () => {
    expect(await beginChecklist(idle, { renewalId })).toMatchObject({ status: "refused" });
  });
});

describe("a step", () => {
  beforeEach(sign);
  const first = async () => (await known())!.tracks[0]!.steps[0]!;

  test("is ticked off once, by two at once, and opened again", async () => {
    const { id: stepId } = await first();
    const both = await Promise.all([
      finishStep(idle, { stepId, done: true }),
      finishStep(idle, { stepId, done: true }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(["done", "refused"]);
    expect(await first()).toMatchObject({ state: "done", doneOn: today, doneBy: "ann" });
    expect(await finishStep(idle, { stepId, done: false })).toMatchObject({ status: "done" });
    expect(await first()).toMatchObject({ doneOn: null, doneBy: null });
  });

  test("has an owner of the team or of Operations, and a day; two who change the same field are told", async () => {
    const { id: stepId, dueOn } = await first();
    const was = { ownerId: "", dueOn };
    const give = (ownerId: string) => editStep(idle, { stepId, was, ownerId, dueOn });
    expect(await give(id("cy"))).toMatchObject({ status: "refused" });
    const both = await Promise.all([give(id("otto")), give(id("ann"))]);
    expect(both.map(({ status }) => status).sort()).toEqual(["done", "refused"]);
    const owner = (await first()).ownerId;
    expect(
      await editStep(idle, { stepId, was: { ownerId: owner ?? "", dueOn }, ownerId: owner ?? "", dueOn: today }),
    ).toMatchObject({
      status: "done",
    });
    expect(await first()).toMatchObject({ ownerId: owner, dueOn: today });
  });
});

describe("sold = loaded = enrolled = billed", () => {
  const was = nothing("loadedRate", "billedRate", "enrolled", "billedUnits");
  const check = (more: object) => saveAudit(idle, { trackId, tier: "All members", was, ...more } as never);

  test("a billed rate one cent off is found, with what it costs a month", async () => {
    await sign();
    signInAs("otto");
    const saved = await check({ loadedRate: "673.57", billedRate: "$673.58", enrolled: "5,200", billedUnits: "5200" });
    expect(saved).toMatchObject({ status: "done" });
    const one = await known();
    expect(one).toMatchObject({ verdict: "off" });
    expect(one?.dollars.toString()).toBe("52");
    const { all, shown } = await listImplementations(viewer("otto"), implementationsState.parse({ show: "off" }));
    expect([all.length, shown.length]).toEqual([1, 1]);
    await undoOperation(idle, { operationId: operationOf(saved) });
    expect((await known())?.verdict).toBe("open");
  });

  test("two fields written by two at once both stay; the same one is told", async () => {
    await sign();
    const both = await Promise.all([check({ loadedRate: "673.57" }), check({ billedUnits: "5200" })]);
    expect(both.map(({ status }) => status)).toEqual(["done", "done"]);
    expect(await check({ loadedRate: "673.60" })).toMatchObject({ status: "refused" });
    expect((await known())?.tracks[0]?.prices[0]).toMatchObject({ loaded: "673.57", billedUnits: 5_200 });
  });

  test.each([
    [{ loadedRate: "-1" }, "loadedRate"],
    [{ billedRate: "much" }, "billedRate"],
    [{ enrolled: "1.5" }, "enrolled"],
    [{ billedUnits: "-4" }, "billedUnits"],
  ])("%j is told beside %s", async (more, field) => {
    await sign();
    expect(await check(more)).toMatchObject({ status: "invalid", fields: { [field]: [expect.any(String)] } });
  });

  test("what is not signed, or was not sold at that tier, is held against nothing", async () => {
    expect(await check({ loadedRate: "1" })).toMatchObject({ status: "refused" });
    await sign();
    expect(await check({ tier: "Family", loadedRate: "1" })).toMatchObject({ status: "refused" });
  });

  test("what was loaded wrong does not take effect; loaded right, it does", async () => {
    await sign();
    await unscoped((db) => db.renewal.update({ where: { id: renewalId }, data: { effectiveOn: new Date(today) } }));
    await move("SOLD_RENEWED", "IMPLEMENTATION");
    await check({ loadedRate: "673.75" });
    expect(await move("IMPLEMENTATION", "EFFECTIVE")).toMatchObject({
      status: "refused",
      message: expect.stringContaining("not what was sold"),
    });
    await check({ was: { ...was, loadedRate: "673.75" }, loadedRate: "673.57" });
    expect(await move("IMPLEMENTATION", "EFFECTIVE")).toMatchObject({ status: "done" });
  });
});

describe("closing", () => {
  const closing = async (kind: "INSURED" | "FEE") => {
    await sign();
    await put({ kind, stage: "POST_RENEWAL" });
  };
  const lessons = "The broker heard of the rate before we called";

  test("needs the post-mortem, and of a fee its disclosure", async () => {
    await closing("FEE");
    expect(await move("POST_RENEWAL", "CLOSED")).toMatchObject({ message: expect.stringContaining("408(b)(2)") });
    const was = nothing("disclosure", "disclosedOn");
    expect(await saveDisclosure(idle, { renewalId, was, disclosure: "GIVEN" } as never)).toMatchObject({
      status: "invalid",
    });
    expect(
      await saveDisclosure(idle, { renewalId, was, disclosure: "GIVEN", disclosedOn: "2999-01-01" } as never),
    ).toMatchObject({
      status: "refused",
    });
    await saveDisclosure(idle, { renewalId, was, disclosure: "GIVEN", disclosedOn: today } as never);
    expect(await move("POST_RENEWAL", "CLOSED")).toMatchObject({ message: expect.stringContaining("post-mortem") });
    expect(
      await saveLessons(idle, { renewalId, was: { lessons: "" }, lessons: "SSN 123-45-6789 was misread" }),
    ).toMatchObject({
      status: "invalid",
    });
    await saveLessons(idle, { renewalId, was: { lessons: "" }, lessons });
    expect(await move("POST_RENEWAL", "CLOSED")).toMatchObject({ status: "done" });
    expect(await known()).toMatchObject({ lessons, lessonsBy: "ann", lessonsOn: today, disclosure: "GIVEN" });
  });

  test("of an insured rate needs no disclosure", async () => {
    await closing("INSURED");
    await saveLessons(idle, { renewalId, was: { lessons: "" }, lessons });
    expect(await move("POST_RENEWAL", "CLOSED")).toMatchObject({ status: "done" });
  });
});

test.each(["bob", "cy", "vera", "uma", "ada"])("%s writes nothing of another’s implementation", async (who) => {
  await sign();
  const [{ id: stepId } = { id: "" }] = (await known())!.tracks[0]!.steps;
  signInAs(who);
  expect(await finishStep(idle, { stepId, done: true })).toMatchObject({ status: "refused" });
  expect(
    await saveLessons(idle, { renewalId, was: { lessons: "" }, lessons: "Ours to write, not theirs" }),
  ).toMatchObject({
    status: "refused",
  });
  expect(await unscoped((db) => db.implementationStep.count({ where: { doneOn: { not: null } } }))).toBe(0);
});
