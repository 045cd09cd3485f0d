import { beforeEach, expect, test } from "vitest";
import * as act from "@/lib/answers/actions";
import { listAnswers } from "@/lib/answers/queries";
import { undoOperation } from "@/lib/undo/actions";
import { addDays } from "@/lib/units/day";
import { seedCast, viewer } from "@/tests/support/book";
import { today } from "@/tests/support/calendar";
import { signInAs } from "@/tests/support/request";

const idle = { status: "idle" } as const;
const given = { topic: "Claims", asked: "How fast are claims paid?", words: "Within ten days" };
const add = (more: object = {}) => act.addAnswer(idle, { ...given, ...more } as never);
const added = async () => {
  const outcome = await add();
  if (outcome.status !== "done") throw new Error(JSON.stringify(outcome));
  return outcome.receipt.id;
};
const read = async (answer: string, as = "cy") =>
  (await listAnswers(viewer(as))).answers.find(({ id }) => id === answer);
const approve = (answerId: string, expiresOn = addDays(today, 300)) =>
  act.approveAnswer(idle, { answerId, expiresOn } as never);

beforeEach(async () => {
  await seedCast();
  signInAs("ann");
});

test("an answer is everybody’s to read, and approved by somebody else until a day", async () => {
  const answer = await added();
  expect(await read(answer)).toMatchObject({ ...given, writtenBy: "ann", approvedOn: null, number: 1 });
  expect(await approve(answer)).toMatchObject({ status: "refused" });
  signInAs("dana");
  expect(await approve(answer, today)).toMatchObject({ status: "refused", message: expect.stringMatching(/tomorrow/) });
  expect(await approve(answer)).toMatchObject({ status: "done" });
  expect(await read(answer, "uma")).toMatchObject({ approvedBy: "dana", expiresOn: addDays(today, 300) });
});

test("nobody approves what they wrote, a Director neither", async () => {
  signInAs("dana");
  expect(await approve(await added())).toMatchObject({ status: "refused", message: expect.stringMatching(/wrote it/) });
});

test("said anew it is the next version and waits for approval; what it said before is kept", async () => {
  const answer = await added();
  signInAs("dana");
  await approve(answer);
  signInAs("cy");
  const edited = await act.editAnswer(idle, { answerId: answer, ...given, words: "Within eight days" } as never);
  expect(edited).toMatchObject({ status: "done" });
  expect(await read(answer)).toMatchObject({
    words: "Within eight days",
    number: 2,
    approvedOn: null,
    writtenBy: "cy",
    history: [{ number: 1, words: "Within ten days", writtenBy: "ann", approvedBy: "dana" }],
  });
  const operationId = "operationId" in edited ? String(edited.operationId) : "";
  expect(await undoOperation(idle, { operationId })).toMatchObject({ status: "done" });
  expect(await read(answer)).toMatchObject({ number: 1, approvedBy: "dana", history: [] });
});

test("a topic alone may change without another approval", async () => {
  const answer = await added();
  signInAs("dana");
  await approve(answer);
  await act.editAnswer(idle, { answerId: answer, ...given, topic: "Claims service" } as never);
  expect(await read(answer)).toMatchObject({ topic: "Claims service", number: 1, approvedBy: "dana" });
});

test("what is retired is not approved, and once is enough", async () => {
  const answer = await added();
  expect(await act.retireAnswer(idle, { answerId: answer } as never)).toMatchObject({ status: "done" });
  expect(await act.retireAnswer(idle, { answerId: answer } as never)).toMatchObject({ status: "refused" });
  signInAs("dana");
  expect(await approve(answer)).toMatchObject({ status: "refused" });
});

test.each([
  [{ topic: "" }, "topic"],
  [{ asked: "?" }, "asked"],
  [{ words: "SSN 123-45-6789" }, "words"],
])("%j is told beside %s", async (more, field) => {
  expect(await add(more)).toMatchObject({ status: "invalid", fields: { [field]: [expect.any(String)] } });
});

test("an underwriter reads and does not write", async () => {
  signInAs("uma");
  expect((await add()).status).not.toBe("done");
});
