import { beforeEach, expect, test } from "vitest";
import { readTable } from "@/lib/files/rows";
import { sourceOf } from "@/lib/files/source";
import * as act from "@/lib/questions/actions";
import { getSheet, listQuestions } from "@/lib/questions/queries";
import { decideRfp, moveRfp } from "@/lib/rfps/actions";
import { returnedFile, returnedInput } from "@/lib/server/questions/returned";
import { stream } from "@/lib/server/stream";
import { undoOperation } from "@/lib/undo/actions";
import { addDays } from "@/lib/units/day";
import { id, seedCast, unscoped, viewer } from "@/tests/support/book";
import { daysAway, today } from "@/tests/support/calendar";
import { signInAs } from "@/tests/support/request";
import { textRows, workbook } from "@/tests/support/workbooks";

const idle = { status: "idle" } as const;
const rfpId = id("acme rfp 5");
const asks = ["How fast are claims paid?", "How many hospitals are in the network?", "Who answers the phone?"];
const sheet = (words = asks) =>
  textRows([["RFP of Acme"], ["No.", "Question", "Bidder response"], ...words.map((each, n) => [`1.${n + 1}`, each])]);
const file = async (words = asks, name = "Questions.xlsx") =>
  new File(
    [(await workbook({ sheets: { Instructions: textRows([["Read me"]]), Form: sheet(words) } })) as BlobPart],
    name,
  );
const load = async (given?: File) => act.loadSheet(idle, { rfpId, file: given ?? (await file()) } as never);
const read = async (as = "ann") => (await listQuestions(viewer(as), rfpId)).questions;
const answer = async (at: number, words: string, more: object = {}) =>
  act.answerQuestion(idle, { questionId: (await read())[at]!.id, answer: words, ...more } as never);
const known = (n: number, more: object = {}) =>
  unscoped((db) =>
    db.answer.create({
      data: {
        id: id(`library ${n}`),
        topic: "Claims",
        asked: asks[0]!,
        words: "Within ten days",
        ownerId: id("cy"),
        writtenById: id("cy"),
        writtenOn: daysAway(-20),
        approvedById: id("dana"),
        approvedOn: daysAway(-10),
        expiresOn: daysAway(100),
        ...more,
      },
    }),
  );
const get = stream("rfp.return", { input: returnedInput, ...returnedFile });
const returned = () => get(new Request(`http://localhost/x?rfp=${rfpId}`));

beforeEach(async () => {
  await seedCast();
  signInAs("ann");
  await unscoped((db) =>
    db.rfp.create({
      data: {
        id: rfpId,
        accountId: id("acme"),
        subject: "Medical",
        funding: "INSURED",
        effectiveOn: daysAway(200),
        issuedOn: daysAway(-2),
        dueOn: daysAway(20),
        stays: [{ stage: "RECEIVED", on: today }],
        openedById: id("ann"),
        openedOn: daysAway(0),
      },
    }),
  );
});

test("what a workbook asks is found by its columns, and the file is kept", async () => {
  expect(await load()).toMatchObject({ status: "done", receipt: { questions: 3, lost: 0 } });
  expect((await read()).map(({ number, words, row, sheet: of }) => [number, words, row, of])).toEqual(
    asks.map((words, n) => [`1.${n + 1}`, words, n + 3, "Form"]),
  );
  expect(await getSheet(viewer("ann"), rfpId)).toMatchObject({
    name: "Questions.xlsx",
    layouts: [{ sheet: "Form", heading: 2, question: 1, answer: 2, number: 0, section: null }],
  });
  expect(await read("cy")).toEqual([]);
  expect(await getSheet(viewer("cy"), rfpId)).toBeUndefined();
});

test("another column is chosen where the wrong one was taken", async () => {
  await load();
  const layouts = [{ sheet: "Form", heading: 2, question: 0, answer: 3, number: null, section: null }];
  expect(await act.mapSheet(idle, { rfpId, layouts } as never)).toMatchObject({ receipt: { questions: 3 } });
  expect((await read())[0]?.words).toBe("1.1");
  const none = [{ ...layouts[0], question: 9 }];
  expect(await act.mapSheet(idle, { rfpId, layouts: none } as never)).toMatchObject({ status: "refused" });
  expect(await act.mapSheet(idle, { rfpId, layouts: [{ ...layouts[0], answer: 0 }] } as never)).toMatchObject({
    status: "invalid",
  });
});

test("a later file keeps the answers of what it asks in the same words", async () => {
  await load();
  await answer(1, "Two hundred");
  expect(await load(await file([asks[2]!, asks[1]!, "Something new?"]))).toMatchObject({ receipt: { lost: 0 } });
  expect((await read()).map((each) => each.answer)).toEqual(["", "Two hundred", ""]);
  await answer(0, "Ann");
  expect(await load(await file(["Something before?", "Another?", asks[1]!]))).toMatchObject({ receipt: { lost: 1 } });
  expect((await read()).map((each) => each.answer)).toEqual(["", "", "Two hundred"]);
});

test("a file that is none, or empty, is refused with a sentence", async () => {
  expect(await load(new File([], "x.xlsx"))).toMatchObject({ status: "invalid" });
  expect(await load(new File(["<html></html>"], "x.xlsx"))).toMatchObject({ status: "refused" });
});

test("words of the library in force are approved as they are there, one’s own wait for somebody else", async () => {
  await load();
  await known(1);
  const { proposals, questions } = await listQuestions(viewer("ann"), rfpId);
  expect(proposals.byQuestion[questions[0]!.id]).toMatchObject([{ answerId: id("library 1"), state: "APPROVED" }]);
  await answer(0, "Within ten days", { answerId: id("library 1") });
  await answer(1, "Two hundred");
  expect(await read()).toMatchObject([
    { approvedBy: "dana", answerId: id("library 1"), answerNumber: 1 },
    { approvedBy: null, answeredBy: "ann" },
    { answer: "" },
  ]);
  const ids = (await read()).map((each) => each.id);
  expect(await act.approveQuestions(idle, { rfpId, ids } as never)).toMatchObject({ status: "refused" });
  signInAs("dana");
  expect(await act.approveQuestions(idle, { rfpId, ids } as never)).toMatchObject({ receipt: { approved: 1 } });
  expect((await read())[1]).toMatchObject({ approvedBy: "dana" });
});

test("an expired answer is taken only by who says so, and stays marked", async () => {
  await load();
  await known(1, { expiresOn: daysAway(-1) });
  const given = { answerId: id("library 1") };
  expect(await answer(0, "Within ten days", given)).toMatchObject({
    status: "refused",
    message: expect.stringMatching(/expired/),
  });
  const questionId = (await read())[0]!.id;
  const picks = [{ questionId, answerId: id("library 1") }];
  expect(await act.acceptAnswers(idle, { rfpId, picks } as never)).toMatchObject({ receipt: { accepted: 0, left: 1 } });
  expect(await answer(0, "Within ten days", { ...given, expired: "on" })).toMatchObject({ status: "done" });
  expect((await read())[0]).toMatchObject({ expiredOn: addDays(today, -1), approvedOn: null });
});

test("many are taken at once, those answered by now stay, and undo takes them back", async () => {
  await load();
  await known(1);
  await answer(1, "Two hundred");
  const picks = (await read()).map((each) => ({ questionId: each.id, answerId: id("library 1") }));
  const taken = await act.acceptAnswers(idle, { rfpId, picks } as never);
  expect(taken).toMatchObject({ receipt: { accepted: 2, left: 1 } });
  expect((await read()).map((each) => each.answer)).toEqual(["Within ten days", "Two hundred", "Within ten days"]);
  const operationId = "operationId" in taken ? String(taken.operationId) : "";
  expect(await undoOperation(idle, { operationId })).toMatchObject({ status: "done" });
  expect((await read()).map((each) => each.answer)).toEqual(["", "Two hundred", ""]);
});

test("a gap is put to a desk by a day, and its person is given one task", async () => {
  await load();
  const ids = (await read()).map((each) => each.id);
  const route = (more: object) =>
    act.routeQuestions(idle, { rfpId, ids, desk: "OPERATIONS", dueOn: addDays(today, 5), ...more } as never);
  expect(await route({ dueOn: addDays(today, -1) })).toMatchObject({ status: "refused" });
  expect(await route({ dueOn: addDays(today, 21) })).toMatchObject({
    status: "refused",
    message: expect.stringMatching(/response is due/),
  });
  expect(await route({ assigneeId: id("otto") })).toMatchObject({ receipt: { routed: 3, desk: "Operations" } });
  expect(await read()).toMatchObject(Array(3).fill({ desk: "OPERATIONS", assignee: "otto", askedOn: today }));
  const tasks = await unscoped((db) =>
    db.task.findMany({ where: { assigneeId: id("otto"), source: { startsWith: "rfp" } } }),
  );
  expect(tasks.map(({ title }) => title)).toEqual(["RFP of acme: 3 questions for Operations"]);
});

test("their file comes back as it was, with our answers in it", async () => {
  await load();
  expect((await returned()).status).toBe(409);
  await answer(0, "Within ten days & less");
  await answer(2, "Ann");
  const response = await returned();
  expect(response.headers.get("content-disposition")).toContain("Questions.xlsx");
  const bytes = new Uint8Array(await response.arrayBuffer());
  const rows: string[][] = [];
  for await (const { cells } of readTable(sourceOf(bytes), { known: ["Question"], sheet: "Form" })) rows.push(cells);
  expect(rows).toEqual([
    ["No.", "Question", "Bidder response"],
    ["1.1", asks[0], "Within ten days & less"],
    ["1.2", asks[1]],
    ["1.3", asks[2], "Ann"],
  ]);
  signInAs("cy");
  expect((await returned()).status).not.toBe(200);
});

test("a CSV comes back as it was, with our answers in it", async () => {
  await load(new File(["No.;Question;Answer\r\n1;Wer zahlt? Ü;\r\n"], "Fragen.csv"));
  await answer(0, "Wir; sofort");
  expect(await (await returned()).text()).toBe('No.;Question;Answer\r\n1;Wer zahlt? Ü;"Wir; sofort"\r\n');
});

test("how the bid ended is remembered of the answers it gave, and they stay as they were given", async () => {
  await load();
  await known(1);
  await answer(0, "Within ten days", { answerId: id("library 1") });
  await decideRfp(idle, { rfpId, go: "GO", reasons: ["FIT"] } as never);
  await moveRfp(idle, { rfpId, from: "RECEIVED", to: "SUBMITTED" } as never);
  const won = await moveRfp(idle, { rfpId, from: "SUBMITTED", to: "AWARDED_US", ended: "Rita Sole" } as never);
  expect(won).toMatchObject({ status: "done" });
  const library = await unscoped((db) => db.answer.findUnique({ where: { id: id("library 1") } }));
  expect(library?.lastOutcome).toBe("WON");
  expect(await answer(0, "Sooner")).toMatchObject({ status: "refused" });
});

test("whoever sees the RFP and does not write it answers nothing", async () => {
  await load();
  const [question] = await read();
  for (const who of ["cy", "vera", "uma", "ada"]) {
    signInAs(who);
    expect((await act.answerQuestion(idle, { questionId: question!.id, answer: "Yes" } as never)).status).not.toBe(
      "done",
    );
  }
  expect((await read("vera")).length).toBe(3);
});

test("an answer is taken off again", async () => {
  await load();
  await answer(0, "Within ten days");
  const [question] = await read();
  expect(await act.clearAnswer(idle, { questionId: question!.id, version: question!.version } as never)).toMatchObject({
    status: "done",
  });
  expect((await read())[0]).toMatchObject({ answer: "", answeredBy: null });
});
