import "server-only";
import { randomUUID } from "node:crypto";
import type { Ability } from "@/lib/policy";
import type { Db } from "./door";

/** One record's share of what was done: field → [before, after]. */
export type Entry = {
  subjectType?: string;
  subjectId?: string;
  accountId?: string;
  changes?: Record<string, [unknown, unknown]>;
  receipt?: object;
};
export type AuditKind = "BOOK" | "PEOPLE" | "SETTINGS" | "IMPORT" | "REFUSAL";

type Under = { kind?: AuditKind; operationId?: string };

/** Writes one event a record, all under one request, in the transaction that did it: one statement, however many. */
export function writeAudit(db: Db, actorId: string, ability: Ability, entries: Entry[], under: Under = {}) {
  const { kind = kindOf(ability), operationId: requestId = randomUUID() } = under;
  return db.$executeRaw`
    insert into audit_events (id, at, request_id, actor_id, ability, kind, subject_type, subject_id, account_id, changes, receipt)
    select gen_random_uuid(), ${new Date()}, ${requestId}::uuid, ${actorId}::uuid, ${ability}, ${kind},
           e."subjectType", e."subjectId", e."accountId", e.changes, e.receipt
    from jsonb_to_recordset(${JSON.stringify(entries)}::jsonb)
      e("subjectType" text, "subjectId" uuid, "accountId" uuid, changes jsonb, receipt jsonb)`;
}

/** Who may read an event that names no account follows from what it is about. */
export function kindOf(ability: Ability): AuditKind {
  if (/^(person|team|session)\./.test(ability)) return "PEOPLE";
  if (ability.startsWith("setting.")) return "SETTINGS";
  return /^import\.|\.import$/.test(ability) ? "IMPORT" : "BOOK";
}
