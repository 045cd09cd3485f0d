import "server-only";
import type { Viewer } from "@/lib/policy";
import { type Db, lent } from "./door";

export type Event = {
  ability: string;
  kind: string;
  subjectType: string | null;
  subjectId: string | null;
  accountId: string | null;
  changes: Record<string, [unknown, unknown]> | null;
  receipt: { undoes?: string; unit?: string; of?: string } | null;
};
/** What an operation touched that stands or falls together: an account, else one record; months are their account's. */
export type Unit = { unit: string; accountId: string | null; name: string | null; subjects: string[]; months: boolean };
export type Undone = { unit: string; accountId: string | null; undone: boolean; reason: string | null };

/** Holds an operation's undoing to one at a time. */
export const oneAtATime = (db: Db, operationId: string) =>
  db.$queryRaw`select pg_advisory_xact_lock(hashtextextended(${operationId}, 0))::text`;

/** What the viewer did under an operation in the last thirty days, as the trail tells it. */
export const eventsOf = (db: Db, viewer: Viewer, operationId: string) =>
  lent(
    db,
    (job) => job.$queryRaw<Event[]>`
      select ability, kind, subject_type as "subjectType", subject_id as "subjectId", account_id as "accountId", changes, receipt
      from audit_events
      where actor_id = ${viewer.id}::uuid and request_id = ${operationId}::uuid and kind <> 'REFUSAL'
        and at > now() - interval '30 days' order by at, id`,
  );

/** The units of an operation, with the subjects touched in each. */
export const unitsOf = (db: Db, operationId: string) =>
  lent(
    db,
    (job) => job.$queryRaw<Unit[]>`
      with touched as (
        select unit, account_id, subject, false as month from record_images where operation_id = ${operationId}::uuid
        union
        select account_id::text, account_id, 'months', true from (
          select account_id from enrollment_months where ${operationId}::uuid in (import_id, superseded_by) or restored_by @> array[${operationId}::uuid]
          union select account_id from revenue_months where ${operationId}::uuid in (import_id, superseded_by) or restored_by @> array[${operationId}::uuid]
          union select account_id from claim_months where ${operationId}::uuid in (import_id, superseded_by) or restored_by @> array[${operationId}::uuid]) m)
      select t.unit, (array_agg(t.account_id))[1] as "accountId",
             coalesce((array_agg(a.name))[1], (array_agg(k.title))[1], (array_agg(c.words))[1],
               (array_agg(left(n.summary, 80)))[1], (array_agg(f.name))[1]) as name,
             array_agg(distinct t.subject) as subjects, bool_or(t.month) as months
      from touched t left join accounts a on a.id = t.account_id
        left join tasks k on t.subject = 'tasks' and k.id::text = t.unit
        left join commitments c on t.subject = 'commitments' and c.id::text = t.unit
        left join interactions n on t.subject = 'interactions' and n.id::text = t.unit
        left join firms f on t.subject = 'firms' and f.id::text = t.unit
      group by t.unit order by name, t.unit`,
  );

/** The units of an operation that the viewer has taken back already. */
export async function undoneUnits(db: Db, viewer: Viewer, operationId: string): Promise<Set<string>> {
  const rows = await lent(
    db,
    (job) => job.$queryRaw<{ unit: string }[]>`
      select receipt ->> 'unit' as unit from audit_events
      where actor_id = ${viewer.id}::uuid and ability = 'operation.undo' and kind <> 'REFUSAL'
        and at > now() - interval '30 days' and receipt ->> 'undoes' = ${operationId}`,
  );
  return new Set(rows.map(({ unit }) => unit));
}

/** Of these accounts, those the viewer may write to, and those that are theirs to give to someone else. */
export async function rightsOn(db: Db, viewer: Viewer, ids: string[]) {
  type Right = { id: string; writable: boolean; movable: boolean; asked?: boolean };
  // An Admin may not so much as ask about accounts.
  if (ids.length === 0) return new Map<string, Right>();
  const rows = await db.$queryRaw<Right[]>`
    select i.id::text as id, i.id in (select writable_accounts()) as writable,
           ${viewer.role === "VP"} or (${viewer.role === "DIRECTOR"} and i.id in (select owned_accounts())) as movable
    from unnest(${ids}::uuid[]) i(id)`;
  return new Map(rows.map((row) => [row.id, row]));
}

/** Takes these units back under the operation of the transaction, months too; of each, whether it went back or why not. */
export const takeBack = (db: Db, target: string, operationId: string, units: Unit[]) =>
  lent(db, async (job) => {
    const names = units
      .filter(({ subjects }) => subjects.some((subject) => subject !== "months"))
      .map(({ unit }) => unit);
    const records = await job.$queryRaw<Undone[]>`
      select unit, account_id as "accountId", undone, reason from undo_units(${target}::uuid, ${names}::text[])`;
    if (!units.some(({ months }) => months)) return records;
    const months = await job.$queryRaw<Undone[]>`
      select account_id::text as unit, account_id as "accountId", bool_and(undone) as undone, 'months' as reason
      from undo_months(${target}::uuid, ${operationId}::uuid) group by account_id`;
    const known = new Set(names);
    const apart = months.filter(({ unit }) => !known.has(unit));
    return [...records, ...apart];
  });
