"use server";

import { refuse } from "@/lib/errors";
import { deskNames } from "@/lib/requests/desks";
import { action } from "@/lib/server/action";
import { readSheet } from "@/lib/server/questions/read";
import { readAsked } from "@/lib/server/questions/sheet";
import * as write from "@/lib/server/questions/write";
import { colleagues, lockRfp } from "@/lib/server/rfps/write";
import { dateOf } from "@/lib/units/day";
import type { Question } from "./question";
import * as schema from "./schema";

type Of = { id: string; trailOf: string | null };
const about = ({ id, trailOf }: Of) => ({ subjectType: "rfp", subjectId: id, accountId: trailOf ?? undefined });
const told = ({ number, words }: Question) => `${number} ${words}`.trim().slice(0, 80);

/** Loads the consultant's file: what it asks is found by its columns, and the file kept to be returned. */
export const loadSheet = action("rfp.change", {
  input: schema.loadSheet,
  on: ({ db, input }) => lockRfp(db, input.rfpId),
  async run({ viewer, db, input: { file }, on, audit }) {
    write.refuseAnswered(on);
    const bytes = new Uint8Array(await file.arrayBuffer());
    const { kind, layouts, asked } = await readAsked(bytes);
    await write.keepSheet(db, viewer, on, { name: file.name, kind, bytes }, layouts);
    const { lost } = await write.putQuestions(db, on, asked);
    audit({ ...about(on), changes: { file: [null, file.name], questions: [null, asked.length] } });
    return { questions: asked.length, lost };
  },
});

/** Reads the questions anew by the columns somebody chose. */
export const mapSheet = action("rfp.change", {
  input: schema.mapSheet,
  on: ({ db, input }) => lockRfp(db, input.rfpId),
  async run({ db, input: { layouts }, on, audit }) {
    write.refuseAnswered(on);
    const { bytes } = await readSheet(db, on.id);
    const { asked } = await readAsked(new Uint8Array(bytes), layouts);
    if (asked.length === 0) refuse("Nothing is asked in these columns.");
    await db.rfpSheet.updateMany({ where: { rfpId: on.id }, data: { layouts } });
    const { lost } = await write.putQuestions(db, on, asked);
    audit({
      ...about(on),
      changes: { columns: [null, layouts.map(({ sheet }) => sheet).join(", ")], questions: [null, asked.length] },
    });
    return { questions: asked.length, lost };
  },
});

/** Answers a question, in one's own words or in those of the library. */
export const answerQuestion = action("rfp.answer", {
  input: schema.answerQuestion,
  on: ({ db, input }) => write.lockQuestion(db, input.questionId),
  async run({ viewer, db, input, on, audit }) {
    write.refuseAnswered(on);
    refuseChanged(on.question, input.version);
    await write.answer(db, viewer, on, input);
    audit({ ...about(on), changes: { [told(on.question)]: [on.question.answer, input.answer] } });
    return { name: told(on.question) };
  },
});

/** Takes an answer off again. */
export const clearAnswer = action("rfp.answer", {
  input: schema.clearAnswer,
  on: ({ db, input }) => write.lockQuestion(db, input.questionId),
  async run({ db, input: { version }, on, audit }) {
    write.refuseAnswered(on);
    refuseChanged(on.question, version);
    const none = { answerId: null, answerNumber: null, expiredOn: null };
    const nobody = { answeredById: null, answeredOn: null, approvedById: null, approvedOn: null };
    const data = { answer: "", ...none, ...nobody, version: { increment: 1 } };
    await db.rfpQuestion.updateMany({ where: { id: on.question.id }, data });
    audit({ ...about(on), changes: { [told(on.question)]: [on.question.answer, ""] } });
    return { name: told(on.question) };
  },
});

/** Takes what the library has for many questions at once, as somebody chose; what is answered by now stays. */
export const acceptAnswers = action("rfp.change", {
  input: schema.acceptAnswers,
  on: ({ db, input }) => lockRfp(db, input.rfpId),
  async run({ viewer, db, input: { picks }, on, audit }) {
    write.refuseAnswered(on);
    const accepted = await write.accept(db, viewer, on, picks);
    audit({ ...about(on), changes: { answers: [null, accepted] } });
    return { accepted, left: picks.length - accepted };
  },
});

/** Approves answers that somebody else wrote. */
export const approveQuestions = action("rfp.change", {
  input: schema.approveQuestions,
  on: ({ db, input }) => lockRfp(db, input.rfpId),
  async run({ viewer, db, input: { ids }, on, audit }) {
    write.refuseAnswered(on);
    const { count } = await db.rfpQuestion.updateMany({
      where: { rfpId: on.id, id: { in: ids }, answer: { not: "" }, approvedOn: null, answeredById: { not: viewer.id } },
      data: { approvedById: viewer.id, approvedOn: dateOf(on.today), version: { increment: 1 } },
    });
    if (count === 0) refuse("Nothing here waits for your approval: nobody approves what they wrote.");
    audit({ ...about(on), changes: { approved: [null, count] } });
    return { approved: count, left: ids.length - count };
  },
});

/** Puts questions to a desk, or to a person at it, by a day. */
export const routeQuestions = action("rfp.change", {
  input: schema.routeQuestions,
  on: ({ db, input }) => lockRfp(db, input.rfpId),
  async run({ viewer, db, input, on, operationId, audit }) {
    write.refuseAnswered(on);
    if (input.dueOn < on.today) refuse("They answer by today or later.");
    if (on.dueOn && input.dueOn > on.dueOn) refuse("That is after the response is due.");
    if (input.assigneeId && !(await colleagues(db, [input.assigneeId])).has(input.assigneeId))
      refuse("Choose somebody who works here.");
    const routed = await write.route(db, viewer, on, input, operationId);
    if (routed === 0) refuse("These are answered already.");
    audit({
      ...about(on),
      changes: { asked: [null, `${routed}: ${deskNames[input.desk]}`], due: [null, input.dueOn] },
    });
    return { routed, desk: deskNames[input.desk] };
  },
});

function refuseChanged({ version }: Question, read: number | undefined) {
  if (read !== undefined && read !== version)
    refuse("Somebody answered this since you opened it. Nothing was saved: reload to see it.");
}
