import "server-only";
import { askedAt, type OnQuestion } from "@/lib/asker";
import type { Viewer } from "@/lib/policy";
import { type Db, lent } from "./door";

/** Of the accounts whose RFPs an operation answered: those where each question is still put to the viewer, or to their desk. */
export async function answersOf(db: Db, viewer: Viewer, target: string): Promise<string[]> {
  const changed = await lent(
    db,
    (job) => job.$queryRaw<{ id: string; accountId: string }[]>`
      select distinct record_key ->> 'id' as id, account_id as "accountId" from record_images
      where operation_id = ${target}::uuid and subject = 'rfp_questions' and account_id is not null`,
  );
  if (changed.length === 0) return [];
  const put = await db.$queryRaw<(OnQuestion & { id: string })[]>`
    select id, desk, assignee_id as "assigneeId" from rfp_questions where id = any (${changed.map(({ id }) => id)}::uuid[])`;
  const theirs = new Set(put.filter((question) => askedAt(viewer, question)).map(({ id }) => id));
  const left = new Set(changed.filter(({ id }) => !theirs.has(id)).map(({ accountId }) => accountId));
  return [...new Set(changed.map(({ accountId }) => accountId))].filter((accountId) => !left.has(accountId));
}
