import "server-only";
import { createHash } from "node:crypto";
import { stateOf as stateOfAnswer } from "@/lib/answers/standing";
import { missing, refuse } from "@/lib/errors";
import type { Viewer } from "@/lib/policy";
import type { Asked, Layout } from "@/lib/questions/layout";
import type { Question } from "@/lib/questions/question";
import { type Desk, deskNames } from "@/lib/requests/desks";
import { isOpen, stageNames } from "@/lib/rfps/stages";
import { type Day, dateOf } from "@/lib/units/day";
import type { Prisma } from "@/prisma/generated/client";
import { findAnswer } from "../answers/read";
import { type Db, lent } from "../door";
import { type LockedRfp, lockRfp } from "../rfps/write";
import { sql } from "../sql";
import { tellOfTask } from "../task-giving";
import { questionsWhere, readQuestions } from "./read";
import type { SheetKind } from "./sheet";

type LockedQuestion = LockedRfp & { question: Question };

/** A question about to be answered, with its RFP. */
export async function lockQuestion(db: Db, id: string): Promise<LockedQuestion> {
  const [seen] = await questionsWhere(db, sql`q.id = ${id}::uuid`);
  if (!seen) return missing();
  const rfp = await lockRfp(db, seen.rfpId);
  const [question] = await questionsWhere(db, sql`q.id = ${id}::uuid`);
  return { ...rfp, question: question ?? missing() };
}

export function refuseAnswered({ stage }: LockedRfp) {
  if (!isOpen(stage)) refuse(`The RFP is ${stageNames[stage].toLowerCase()}, and its answers stay as they were given.`);
}

type File = { name: string; kind: SheetKind; bytes: Uint8Array };
/** Keeps the file as it came, in the place of the one before. */
export async function keepSheet(db: Db, viewer: Viewer, rfp: LockedRfp, file: File, layouts: readonly Layout[]) {
  await db.rfpSheet.deleteMany({ where: { rfpId: rfp.id } });
  await db.rfpSheet.createMany({
    data: {
      rfpId: rfp.id,
      name: file.name.slice(0, 200),
      kind: file.kind,
      size: file.bytes.length,
      sha256: createHash("sha256").update(file.bytes).digest("hex"),
      layouts: [...layouts],
      bytes: Buffer.from(file.bytes),
      loadedById: viewer.id,
      loadedOn: dateOf(rfp.today),
    },
  });
}

const alike = ({ words }: Pick<Asked, "words">) => words.toLowerCase().replace(/\s+/g, " ");

/** Puts the questions of a file in the place of those that stand; what is asked in the same words keeps its answer. */
export async function putQuestions(db: Db, { id: rfpId, accountId }: LockedRfp, asked: readonly Asked[]) {
  const before = new Map<string, Question[]>();
  for (const question of await readQuestions(db, rfpId))
    before.set(alike(question), [...(before.get(alike(question)) ?? []), question]);
  await db.rfpQuestion.deleteMany({ where: { rfpId } });
  const data = asked.map((each, place): Prisma.RfpQuestionCreateManyInput => {
    const { sheet, row, section, number, words } = each;
    const same = before.get(alike(each)) ?? [];
    const had = same.find((question) => question.number === number) ?? same[0];
    before.set(
      alike(each),
      same.filter((question) => question !== had),
    );
    const of = {
      rfpId,
      accountId,
      place,
      sheet,
      row,
      section: section.slice(0, 500),
      number: number.slice(0, 60),
      words,
    };
    return { ...of, ...(had && keptOf(had)) };
  });
  if (data.length > 0) await db.rfpQuestion.createMany({ data });
  return { lost: [...before.values()].flat().filter(({ answer }) => answer).length };
}

const keptOf = (had: Question) => ({
  answer: had.answer,
  answerId: had.answerId,
  answerNumber: had.answerNumber,
  expiredOn: had.expiredOn && dateOf(had.expiredOn),
  answeredById: had.answeredById,
  answeredOn: had.answeredOn && dateOf(had.answeredOn),
  desk: had.desk,
  assigneeId: had.assigneeId,
  contact: had.contact,
  askedOn: had.askedOn && dateOf(had.askedOn),
  dueOn: had.dueOn && dateOf(had.dueOn),
});

type Given = { answer: string; answerId?: string; expired: boolean };
/**
 * Writes an answer. One of the library that is in force and taken word for word is approved as it is there; an expired one is
 * taken only by who says so, stays marked, and is approved anew like any other.
 */
export async function answer(db: Db, viewer: Viewer, { question, today }: LockedQuestion, given: Given) {
  const library = given.answerId ? await findAnswer(db, given.answerId) : undefined;
  const state = library && stateOfAnswer(library, today);
  if (state === "DRAFT" || state === "RETIRED") refuse("That answer of the library is not approved.");
  if (state === "EXPIRED" && !given.expired)
    refuse(`That answer expired on ${library?.expiresOn}. Say that you take it all the same, or write it anew.`);
  const word = library && library.words === given.answer && state === "APPROVED";
  await db.rfpQuestion.updateMany({
    where: { id: question.id },
    data: {
      answer: given.answer,
      answerId: library?.id ?? null,
      answerNumber: library?.number ?? null,
      expiredOn: state === "EXPIRED" && library?.expiresOn ? dateOf(library.expiresOn) : null,
      answeredById: viewer.id,
      answeredOn: dateOf(today),
      approvedById: word ? library.approvedById : null,
      approvedOn: word && library.approvedOn ? dateOf(library.approvedOn) : null,
      version: { increment: 1 },
    },
  });
}

type Routed = { ids: string[]; desk: Desk; assigneeId?: string; contact: string; dueOn: Day };
/** Puts questions to a desk, or to a person at it, who is given one task for all of them. */
export async function route(db: Db, viewer: Viewer, rfp: LockedRfp, asked: Routed, operationId: string) {
  const { ids, desk, assigneeId = null, contact, dueOn } = asked;
  const where = { rfpId: rfp.id, id: { in: ids }, answer: "" };
  const data = {
    desk,
    assigneeId,
    contact,
    askedOn: dateOf(rfp.today),
    dueOn: dateOf(dueOn),
    version: { increment: 1 },
  };
  const { count } = await db.rfpQuestion.updateMany({ where, data });
  if (count > 0 && assigneeId && assigneeId !== viewer.id) {
    const title = `RFP of ${rfp.name}: ${count} ${count === 1 ? "question" : "questions"} for ${deskNames[desk]}`;
    const task = {
      assigneeId,
      title,
      createdById: viewer.id,
      dueOn: dateOf(dueOn),
      source: `rfp questions ${operationId}`,
    };
    const { id } = await lent(db, (job) => job.task.create({ data: task, select: { id: true } }));
    await tellOfTask(db, viewer, { id, title, assigneeId }, operationId);
  }
  return count;
}

type Picked = { questionId: string; answerId: string };
/** Takes answers of the library word for word, those in force alone; what is answered by now stays as it is. */
export async function accept(db: Db, viewer: Viewer, { id, today }: LockedRfp, picks: readonly Picked[]) {
  const taken = await db.$queryRaw<{ id: string }[]>`
    update rfp_questions q set answer = a.words, answer_id = a.id, answer_number = a.number, expired_on = null,
      answered_by_id = ${viewer.id}::uuid, answered_on = ${today}::date, approved_by_id = a.approved_by_id,
      approved_on = a.approved_on, version = q.version + 1
    from jsonb_to_recordset(${JSON.stringify(picks)}::jsonb) as p("questionId" uuid, "answerId" uuid)
      join answers a on a.id = p."answerId" and a.retired_on is null and a.approved_on is not null and a.expires_on >= ${today}::date
    where q.id = p."questionId" and q.rfp_id = ${id}::uuid and q.answer = ''
    returning q.id`;
  return taken.length;
}
