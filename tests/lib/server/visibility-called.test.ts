import { beforeEach, expect, test } from "vitest";
import { getCrossSell } from "@/lib/measures/queries";
import * as act from "@/lib/questions/actions";
import { getSheet, listQuestions } from "@/lib/questions/queries";
import { decideRfp, setTeam } from "@/lib/rfps/actions";
import { getRfp, listRfps } from "@/lib/rfps/queries";
import { writing } from "@/lib/server/door";
import { returnedFile, returnedInput } from "@/lib/server/questions/returned";
import { stream } from "@/lib/server/stream";
import { undoOperation } from "@/lib/undo/actions";
import { rfpRow } from "@/tests/support/bid-tables";
import { id, seedCast, unscoped, viewer } from "@/tests/support/book";
import { daysAway } from "@/tests/support/calendar";
import { signInAs } from "@/tests/support/request";

/** Bolt's RFP, with a question to Cy of another team, one to Uma, one to nobody of underwriting, and one to nobody. */
const idle = { status: "idle" } as const;
const rfpId = id("bolt rfp 5");
const of = (name: string) => id(`${name} question of bolt`);
const put = { desk: "UNDERWRITING", askedOn: daysAway(0), dueOn: daysAway(5) };
const asks = [
  { id: of("cy"), ...put, desk: "LEGAL", assigneeId: id("cy") },
  { id: of("desk"), ...put },
  { id: of("nobody") },
];
const staff = (...names: string[]) =>
  unscoped((db) =>
    db.rfp.update({
      where: { id: rfpId },
      data: { team: names.map((name) => ({ userId: id(name), part: "PRICING" })) },
    }),
  );
const seen = async (name: string) =>
  (await listRfps(viewer(name))).rfps.map((rfp) => rfp.id).filter((each) => each === rfpId);
const answer = (questionId: string) => act.answerQuestion(idle, { questionId, answer: "Within ten days" } as never);
const past = (who: string, where: object, data: object) =>
  writing(viewer(who), (db) => db.rfpQuestion.updateMany({ where, data }).then(({ count }) => count)).catch(() => 0);
const accountOf = (who: string) => writing(viewer(who), (db) => db.account.count({ where: { id: id("bolt") } }));

beforeEach(async () => {
  await seedCast();
  await unscoped(async (db) => {
    await db.rfp.create({ data: { ...rfpRow("bolt", 5, "bob"), goReasons: [] } });
    await db.rfpSheet.create({
      data: {
        ...{ rfpId, name: "Questions.csv", kind: "CSV", size: 3, sha256: "x", layouts: [] },
        ...{ bytes: Buffer.from("No."), loadedById: id("bob"), loadedOn: daysAway(-2) },
      },
    });
    const each = { rfpId, accountId: id("bolt"), sheet: "", words: "Who pays?" };
    await db.rfpQuestion.createMany({ data: asks.map((ask, place) => ({ ...each, place, row: place + 2, ...ask })) });
  });
});

test("an underwriter on an account's bid team sees that bid by the account's name, and no account", async () => {
  const was = await accountOf("uma");
  await unscoped((db) => db.accountAccess.deleteMany({ where: { userId: id("uma") } }));
  expect([was, await accountOf("uma"), await seen("uma")]).toEqual([was, 0, []]);
  await staff("uma");
  expect(await getRfp(viewer("uma"), rfpId)).toMatchObject({
    ...{ name: "bolt", accountId: null, owner: null, party: false, writable: false },
  });
  expect((await listQuestions(viewer("uma"), rfpId)).questions).toHaveLength(3);
  expect(await getSheet(viewer("uma"), rfpId)).toMatchObject({ name: "Questions.csv" });
  expect(await accountOf("uma")).toBe(0);
  signInAs("uma");
  expect(await answer(of("desk"))).toMatchObject({ status: "done" });
  expect((await answer(of("nobody"))).status).not.toBe("done");
  expect((await answer(of("cy"))).status).not.toBe("done");
});

test("an AE of another team who is asked sees that RFP alone, answers what is asked, and it can be undone", async () => {
  expect(await seen("cy")).toEqual([rfpId]);
  expect(await accountOf("cy")).toBe(0);
  expect(await getRfp(viewer("cy"), rfpId)).toMatchObject({ name: "bolt", party: false, writable: false });
  expect((await listQuestions(viewer("cy"), rfpId)).questions).toHaveLength(3);
  signInAs("cy");
  const outcome = await answer(of("cy"));
  expect(outcome).toMatchObject({ status: "done" });
  expect((await listQuestions(viewer("bob"), rfpId)).questions[0]).toMatchObject({
    answeredBy: "cy",
    approvedBy: null,
  });
  const told = await unscoped((db) => db.auditEvent.findFirst({ where: { subjectId: rfpId, actorId: id("cy") } }));
  expect(told).toMatchObject({ accountId: id("bolt") });
  const { operationId } = outcome as { operationId: string };
  expect(await undoOperation(idle, { operationId } as never)).toMatchObject({ status: "done" });
  expect((await listQuestions(viewer("bob"), rfpId)).questions[0]?.answer).toBe("");
});

test("nothing else of it is theirs, by the app or past it, nor counted or returned by them", async () => {
  signInAs("cy");
  for (const refused of [
    await answer(of("nobody")),
    await answer(of("desk")),
    await setTeam(idle, { rfpId, team: "[]" } as never),
    await decideRfp(idle, { rfpId, go: "GO", reasons: JSON.stringify(["FIT"]), note: "" } as never),
  ])
    expect(refused.status).not.toBe("done");
  const said = { answer: "Yes", answeredById: id("cy"), answeredOn: daysAway(0) };
  expect(await past("cy", { id: of("nobody") }, said)).toBe(0);
  expect(await past("cy", { id: of("cy") }, { words: "Something else?" })).toBe(0);
  expect(await past("cy", { id: of("cy") }, { ...said, answeredById: id("bob") })).toBe(0);
  expect(await past("cy", { id: of("cy") }, { assigneeId: id("dov") })).toBe(0);
  expect(await past("cy", { id: of("cy") }, { ...said, approvedById: id("cy"), approvedOn: daysAway(0) })).toBe(0);
  expect(await past("cy", { id: of("cy") }, said)).toBe(1);
  const renamed = writing(viewer("cy"), (db) => db.rfpSheet.updateMany({ where: { rfpId }, data: { name: "x" } }));
  expect((await renamed).count).toBe(0);
  expect((await getCrossSell(viewer("cy"))).rfps.map((rfp) => rfp.id)).not.toContain(rfpId);
  const returning = stream("rfp.return", { input: returnedInput, ...returnedFile });
  expect((await returning(new Request(`http://localhost/x?rfp=${rfpId}`))).status).toBe(404);
});

test("who is neither on it nor asked sees nothing of it, and its own sellers still write all of it", async () => {
  expect([await seen("dov"), await seen("ann"), await seen("bob"), await seen("dana")]).toEqual([
    ...[[], [], [rfpId], [rfpId]],
  ]);
  expect(await past("bob", { id: of("cy") }, { words: "Something else?" })).toBe(1);
});

test("an AE called to the bid of a pursuit of others writes nothing of it", async () => {
  await unscoped(async (db) => {
    await db.employer.create({ data: { id: id("harbor"), name: "Harbor Tools" } });
    await db.pursuit.create({ data: { id: id("pursued"), employerId: id("harbor"), ownerId: id("bob") } });
    await db.rfpQuestion.updateMany({ where: { rfpId }, data: { accountId: null } });
    await db.rfp.update({ where: { id: rfpId }, data: { accountId: null, pursuitId: id("pursued") } });
  });
  expect(await getRfp(viewer("cy"), rfpId)).toMatchObject({ party: false, writable: false });
  expect(
    await past("cy", { id: of("nobody") }, { answer: "Yes", answeredById: id("cy"), answeredOn: daysAway(0) }),
  ).toBe(0);
  expect(await past("bob", { id: of("cy") }, { words: "Something else?" })).toBe(1);
});
