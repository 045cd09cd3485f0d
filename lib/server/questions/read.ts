import "server-only";
import type { LibraryAnswer } from "@/lib/answers/answer";
import { proposer } from "@/lib/answers/propose";
import { missing } from "@/lib/errors";
import type { Layout } from "@/lib/questions/layout";
import type { Question } from "@/lib/questions/question";
import type { Day } from "@/lib/units/day";
import { readAnswers } from "../answers/read";
import type { Db } from "../door";
import { type Sql, sql } from "../sql";
import type { SeenSheet, SheetKind } from "./sheet";
import { readAsked } from "./sheet";

export const questionsWhere = (db: Db, condition: Sql) => db.$queryRaw<Question[]>`
  select q.id, q.rfp_id as "rfpId", q.place, q.sheet, q.row, q.section, q.number, q.words, q.answer, q.answer_id as "answerId",
    q.answer_number as "answerNumber", q.expired_on::text as "expiredOn", q.answered_by_id as "answeredById",
    w.name as "answeredBy", q.answered_on::text as "answeredOn", p.name as "approvedBy", q.approved_on::text as "approvedOn",
    q.desk, q.assignee_id as "assigneeId", a.name as assignee, q.contact, q.asked_on::text as "askedOn",
    q.due_on::text as "dueOn", q.version
  from rfp_questions q left join users w on w.id = q.answered_by_id left join users p on p.id = q.approved_by_id
    left join users a on a.id = q.assignee_id
  where ${condition} order by q.place`;

export const readQuestions = (db: Db, rfpId: string) => questionsWhere(db, sql`q.rfp_id = ${rfpId}::uuid`);

export type KeptSheet = { name: string; kind: SheetKind; layouts: Layout[]; bytes: Uint8Array };
export async function readSheet(db: Db, rfpId: string): Promise<KeptSheet> {
  const [sheet] = await db.$queryRaw<KeptSheet[]>`
    select name, kind, layouts, bytes from rfp_sheets where rfp_id = ${rfpId}::uuid`;
  return sheet ?? missing();
}

export type SheetChoices = {
  name: string;
  layouts: Layout[];
  sheets: SeenSheet[];
  loadedBy: string | null;
  loadedOn: Day;
};
/** The file an RFP came with and its columns; undefined where none was loaded. */
export async function readChoices(db: Db, rfpId: string): Promise<SheetChoices | undefined> {
  const [sheet] = await db.$queryRaw<(KeptSheet & { loadedBy: string | null; loadedOn: Day })[]>`
    select s.name, s.layouts, s.bytes, u.name as "loadedBy", s.loaded_on::text as "loadedOn"
    from rfp_sheets s left join users u on u.id = s.loaded_by_id where s.rfp_id = ${rfpId}::uuid`;
  if (!sheet) return;
  const { name, layouts, loadedBy, loadedOn } = sheet;
  const { sheets } = await readAsked(new Uint8Array(sheet.bytes), layouts);
  return { name, layouts, sheets, loadedBy, loadedOn };
}

export type Proposed = { answerId: string; shared: string[]; state: "APPROVED" | "EXPIRED" };
export type Proposals = { answers: LibraryAnswer[]; byQuestion: Record<string, Proposed[]> };
/** What the library has for the questions that wait for an answer. */
export async function readProposals(db: Db, questions: readonly Question[]): Promise<Proposals> {
  const { today, answers } = await readAnswers(db);
  const propose = proposer(answers, today);
  const used = new Map<string, LibraryAnswer>();
  const byQuestion: Proposals["byQuestion"] = {};
  for (const { id, words, section, answer } of questions) {
    if (answer) continue;
    byQuestion[id] = propose(`${section} ${words}`).map((proposal) => {
      used.set(proposal.answer.id, proposal.answer);
      return { answerId: proposal.answer.id, shared: proposal.shared, state: proposal.state as Proposed["state"] };
    });
  }
  return { answers: [...used.values()], byQuestion };
}
