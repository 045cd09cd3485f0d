import { beforeEach, expect, test } from "vitest";
import * as act from "@/lib/questions/actions";
import { listQuestions } from "@/lib/questions/queries";
import { decideRfp, setTeam } from "@/lib/rfps/actions";
import { rfpsState } from "@/lib/rfps/list";
import { getRfp, listRfps } from "@/lib/rfps/queries";
import { writing } from "@/lib/server/door";
import { questionsFile, rfpInput, rfpsFile } from "@/lib/server/rfps/export";
import { stream } from "@/lib/server/stream";
import { undoOperation } from "@/lib/undo/actions";
import { id, seedCast, unscoped, viewer } from "@/tests/support/book";
import { daysAway, today } from "@/tests/support/calendar";
import { signInAs } from "@/tests/support/request";
import { quoteRow } from "@/tests/support/request-tables";

const idle = { status: "idle" } as const;
const rfpId = id("pursued rfp");
const [mine, desks, others] = ["mine", "desks", "others"].map((name) => id(`${name} question`)) as [
  string,
  string,
  string,
];
const onTeam = (...names: string[]) => names.map((name) => ({ userId: id(name), part: "PRICING" }));
const staff = (...names: string[]) =>
  unscoped((db) => db.rfp.update({ where: { id: rfpId }, data: { team: onTeam(...names) } }));
const quoteFor = (assigneeId: string | null) =>
  unscoped((db) => {
    const of = { accountId: null, account: "Harbor Tools", opportunityId: id("pursued deal") };
    return db.internalRequest.create({
      data: { ...quoteRow("acme", "ann"), ...of, id: id(`quote of ${assigneeId}`), assigneeId },
    });
  });
/** Puts its questions to nobody by name. */
const unput = () => unscoped((db) => db.rfpQuestion.updateMany({ data: { assigneeId: null } }));
const seen = async (name: string) => (await listRfps(viewer(name))).rfps.map((rfp) => rfp.id);
const answer = (questionId: string, more: object = {}) =>
  act.answerQuestion(idle, { questionId, answer: "Within ten days", ...more } as never);
const exported = (query = `?rfp=${rfpId}`) =>
  stream("rfp.export", { input: rfpInput, ...questionsFile })(new Request(`http://localhost/x${query}`));

beforeEach(async () => {
  await seedCast();
  await unscoped(async (db) => {
    await db.employer.create({ data: { id: id("harbor"), name: "Harbor Tools" } });
    await db.pursuit.create({ data: { id: id("pursued"), employerId: id("harbor"), ownerId: id("ann") } });
    await db.opportunity.create({
      data: {
        ...{ id: id("pursued deal"), pursuitId: id("pursued"), stays: [{ stage: "QUALIFY", on: today }] },
        products: [{ code: "BH-ENH", exposure: "2000", price: "2.25" }],
        splits: [{ userId: id("ann"), share: "1" }],
        ...{ nextStep: "Ask who decides", nextStepOn: daysAway(9), openedById: id("ann"), openedOn: daysAway(-9) },
      },
    });
    await db.rfp.create({
      data: {
        ...{
          id: rfpId,
          pursuitId: id("pursued"),
          opportunityId: id("pursued deal"),
          subject: "Medical",
          funding: "INSURED",
        },
        ...{ effectiveOn: daysAway(140), issuedOn: daysAway(-5), dueOn: daysAway(10), goReasons: [] },
        ...{ stays: [{ stage: "RECEIVED", on: today }], openedById: id("ann"), openedOn: daysAway(-4) },
      },
    });
    const put = { desk: "UNDERWRITING", askedOn: daysAway(0), dueOn: daysAway(5) };
    const asks = [{ id: mine, ...put, assigneeId: id("uma") }, { id: desks, ...put }, { id: others }];
    await db.rfpQuestion.createMany({
      data: asks.map((each, place) => ({
        rfpId,
        place,
        sheet: "",
        row: place + 2,
        number: `${place + 1}`,
        words: "Who pays?",
        ...each,
      })),
    });
  });
});

test("an underwriter sees a pursuit's RFP once on its bid team, by the employer's name, and no pursuit of it", async () => {
  await unput();
  expect(await seen("uma")).toEqual([]);
  await staff("uma");
  expect(await getRfp(viewer("uma"), rfpId)).toMatchObject({
    name: "Harbor Tools",
    ein: null,
    owner: null,
    writable: false,
  });
  expect((await listQuestions(viewer("uma"), rfpId)).questions).toHaveLength(3);
  const others = await writing(viewer("uma"), async (db) => [
    await db.pursuit.count(),
    await db.opportunity.count({ where: { id: id("pursued deal") } }),
  ]);
  expect(others).toEqual([0, 0]);
  await staff("ulf");
  expect(await seen("uma")).toEqual([]);
  expect(await seen("ulf")).toEqual([rfpId]);
});

test("so does whoever is asked for a quote of it, and nobody else of the desk", async () => {
  await unput();
  await quoteFor(null);
  expect(await seen("uma")).toEqual([]);
  await quoteFor(id("uma"));
  expect(await seen("uma")).toEqual([rfpId]);
  expect(await seen("ulf")).toEqual([]);
});

test("they answer what is put to them or to nobody of their desk, in their own name, and it can be undone", async () => {
  await staff("uma");
  signInAs("uma");
  const outcome = await answer(mine);
  expect(outcome).toMatchObject({ status: "done" });
  expect((await listQuestions(viewer("ann"), rfpId)).questions[0]).toMatchObject({
    ...{ answer: "Within ten days", answeredBy: "uma", approvedBy: null },
  });
  expect(
    await undoOperation(idle, { operationId: (outcome as { operationId: string }).operationId } as never),
  ).toMatchObject({
    status: "done",
  });
  expect((await listQuestions(viewer("ann"), rfpId)).questions[0]?.answer).toBe("");
  expect(await answer(desks)).toMatchObject({ status: "done" });
  expect(await act.clearAnswer(idle, { questionId: desks } as never)).toMatchObject({ status: "done" });
});

test("nothing else of it is theirs to write, by the app or past it", async () => {
  await staff("uma");
  signInAs("uma");
  for (const refused of [
    await answer(others),
    await setTeam(idle, { rfpId, team: "[]" } as never),
    await decideRfp(idle, { rfpId, go: "GO", reasons: JSON.stringify(["FIT"]), note: "" } as never),
  ])
    expect(refused.status).not.toBe("done");
  const past = (where: object, data: object) =>
    writing(viewer("uma"), (db) => db.rfpQuestion.updateMany({ where, data }).then(({ count }) => count)).catch(
      () => 0,
    );
  const said = { answer: "Yes", answeredById: id("uma"), answeredOn: daysAway(0) };
  expect(await past({ id: others }, said)).toBe(0);
  expect(await past({ id: mine }, { ...said, answeredById: id("ann") })).toBe(0);
  expect(await past({ id: mine }, { ...said, approvedById: id("uma"), approvedOn: daysAway(0) })).toBe(0);
  expect(await past({ id: mine }, { assigneeId: id("ulf") })).toBe(0);
  expect(await past({ id: mine }, said)).toBe(1);
});

test("who is not on it answers nothing, and a question once put to them is theirs no longer when it is put elsewhere", async () => {
  signInAs("ulf");
  expect((await answer(desks)).status).not.toBe("done");
  expect(await seen("uma")).toEqual([rfpId]);
  await unscoped((db) => db.rfpQuestion.update({ where: { id: mine }, data: { assigneeId: id("otto") } }));
  expect(await seen("uma")).toEqual([]);
  signInAs("uma");
  expect((await answer(mine)).status).not.toBe("done");
});

test("what leaves as a file is what its reader sees", async () => {
  await unput();
  signInAs("uma");
  expect((await exported()).status).toBe(404);
  await staff("uma");
  const text = await (await exported()).text();
  expect(text).toContain("Internal, Truebook, RFP questions");
  expect(text.match(/Who pays\?/g)).toHaveLength(3);
  const list = stream("rfp.export", { input: rfpsState, ...rfpsFile });
  expect(await (await list(new Request("http://localhost/x"))).text()).toContain("Harbor Tools,Pursuit,Medical");
  signInAs("bob");
  expect((await exported()).status).toBe(404);
});
