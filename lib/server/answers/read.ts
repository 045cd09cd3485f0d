import "server-only";
import type { LibraryAnswer } from "@/lib/answers/answer";
import { missing } from "@/lib/errors";
import type { Day } from "@/lib/units/day";
import type { Db } from "../door";
import { businessDayOf } from "../ownership-day";
import { type Sql, sql } from "../sql";

const answersWhere = (db: Db, condition: Sql) => db.$queryRaw<LibraryAnswer[]>`
  select a.id, a.topic, coalesce(a.product, '') as product, a.asked, a.words, a.number, a.history, a.owner_id as "ownerId",
    o.name as owner, a.written_by_id as "writtenById", w.name as "writtenBy", a.written_on::text as "writtenOn",
    p.name as "approvedBy", a.approved_by_id as "approvedById", a.approved_on::text as "approvedOn",
    a.expires_on::text as "expiresOn", a.last_outcome as "lastOutcome", a.last_outcome_on::text as "lastOutcomeOn",
    a.retired_on::text as "retiredOn", a.version
  from answers a left join users o on o.id = a.owner_id left join users w on w.id = a.written_by_id
    left join users p on p.id = a.approved_by_id
  where ${condition} order by a.topic, a.asked, a.id`;

/** The library of answers, and the day of business. */
export const readAnswers = async (db: Db): Promise<{ today: Day; answers: LibraryAnswer[] }> => ({
  today: await businessDayOf(db),
  answers: await answersWhere(db, sql`true`),
});

/** An answer about to be changed. */
export async function lockAnswer(db: Db, id: string): Promise<LibraryAnswer & { today: Day }> {
  await db.$queryRaw`select from answers where id = ${id}::uuid for update`;
  const [answer] = await answersWhere(db, sql`a.id = ${id}::uuid`);
  return answer ? { ...answer, today: await businessDayOf(db) } : missing();
}

/** One as it stands, of whom may not change it. */
export const findAnswer = async (db: Db, id: string): Promise<LibraryAnswer> =>
  (await answersWhere(db, sql`a.id = ${id}::uuid`))[0] ?? missing();

/** Remembers of the answers a bid gave how it ended. */
export const rememberOutcome = (db: Db, rfpId: string, outcome: "WON" | "LOST") => db.$executeRaw`
  update answers set last_outcome = ${outcome}, last_outcome_on = business_day(), version = version + 1
  where id in (select q.answer_id from rfp_questions q where q.rfp_id = ${rfpId}::uuid and q.answer_id is not null)`;
