import "server-only";
import { randomUUID } from "node:crypto";
import type { Ability } from "@/lib/policy";
import { Prisma } from "@/prisma/generated/client";
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

/** Writes one event a record, all under one request, in the transaction that did it. */
export function writeAudit(db: Db, actorId: string, ability: Ability, entries: Entry[], under: Under = {}) {
  const { kind = kindOf(ability), operationId: requestId = randomUUID() } = under;
  return db.auditEvent.createMany({
    data: entries.map(({ changes, receipt, ...entry }) => ({
      ...entry,
      requestId,
      actorId,
      ability,
      kind,
      changes: json(changes),
      receipt: json(receipt),
    })),
  });
}

/** Who may read an event that names no account follows from what it is about. */
export function kindOf(ability: Ability): AuditKind {
  if (/^(person|team|session)\./.test(ability)) return "PEOPLE";
  if (ability.startsWith("setting.")) return "SETTINGS";
  return /^import\.|\.import$/.test(ability) ? "IMPORT" : "BOOK";
}

const json = (value: object | undefined) =>
  value ? (JSON.parse(JSON.stringify(value)) as Prisma.InputJsonObject) : Prisma.DbNull;
