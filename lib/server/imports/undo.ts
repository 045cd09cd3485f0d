import "server-only";
import { refuse } from "@/lib/errors";
import type { ImportCounts, Stayed, UndoReport } from "@/lib/imports/report";
import type { Db } from "@/lib/server/door";
import { sql } from "@/lib/server/sql";
import type { Day } from "@/lib/units/day";
import type { Taken } from "./work";

/** What was filed hangs on no account: it goes back as one. */
async function undoFilings(db: Db, target: string) {
  const [gone] = await db.$queryRaw<{ rows: bigint }[]>`select undo_filings(${target}::uuid) as rows`;
  const undo: UndoReport = { undone: Number(gone?.rows ?? 0), stayed: [], stayedCount: 0 };
  const counts = { create: 0, update: undo.undone, unchanged: 0, reject: 0, undo };
  return { taken: { accounts: [], months: [] }, counts, whole: true };
}

type Unit = {
  unit: string;
  accountId: string | null;
  undone: boolean;
  months: number;
  reason: string | null;
  name: string | null;
};

const listed = 500;

/** The import that is taking import `i` back or has: one that found nothing to take back stands in nobody's way. */
export const undoneBy = (i: "i" | "imports") => sql`(
  select n.id from imports n where n.undoes_id = ${i === "i" ? sql`i.id` : sql`imports.id`}
    and (n.status = 'TAKING' or (n.status = 'DONE' and (n.counts #>> '{undo,undone}')::int > 0))
  order by n.created_at desc limit 1)`;

/** Takes an import back as far as nobody has changed since what it did, and says what stays and why. */
export async function undoOf(
  db: Db,
  { target, undoId, team }: { target: string; undoId: string; team: string[] | null },
): Promise<{ taken: Taken; counts: ImportCounts; whole: boolean }> {
  const [of] = await db.$queryRaw<{ kind: string; undid: string | null }[]>`
    select i.kind, o.kind as undid from imports i left join imports o on o.id = i.undoes_id where i.id = ${target}::uuid`;
  if (of?.undid === "FORM5500")
    refuse("Load the files again instead: what a load brought is not kept once it is undone.");
  if (of?.kind === "FORM5500") return undoFilings(db, target);
  const months = await monthsOf(db, target);
  const units = await db.$queryRaw<Unit[]>`
    with named as materialized (
      select distinct on (i.unit) i.unit, coalesce(i.before, i.after) ->> 'name' as name
      from record_images i where i.operation_id = ${target}::uuid and i.subject in ('accounts', 'employers', 'firms')
      order by i.unit, i.subject)
    select u.unit, u.account_id as "accountId", u.undone, u.months, u.reason, coalesce(a.name, n.name) as name
    from undo_import(${target}::uuid, ${undoId}::uuid, ${team === null ? null : await reachOf(db, target, team)}::uuid[]) u
    left join accounts a on a.id = u.account_id
    left join named n on n.unit = u.unit`;
  const stayed = units.filter(({ undone }) => !undone).map(stayedOf);
  const gone = units.filter(({ undone }) => undone);
  const undo: UndoReport = {
    undone: gone.reduce((sum, { months }) => sum + Math.max(1, months), 0),
    stayed: stayed.slice(0, listed),
    stayedCount: stayed.length,
  };
  const counts = { create: 0, update: undo.undone, unchanged: 0, reject: stayed.length, undo };
  const accounts = [...new Set(gone.flatMap(({ accountId }) => accountId ?? []))];
  return { taken: { accounts: await still(db, accounts), months }, counts, whole: stayed.length === 0 };
}

const reasons: Record<string, string> = {
  reach: "It is not in your team any more.",
  needed: "Something else hangs on it by now.",
  taken: "What it was before is taken by something newer.",
  months: "Its months were recorded again since.",
};

function stayedOf({ name, accountId, reason }: Unit): Stayed {
  const changed = `Changed since: ${(reason ?? "").replaceAll("_", " ")}.`;
  return { name: name ?? "A record", accountId, reason: reasons[reason ?? ""] ?? changed };
}

/** Of the accounts an import touched, those a Director's people own today; one that is gone was theirs to make. */
async function reachOf(db: Db, target: string, team: string[]): Promise<string[]> {
  const found = await db.$queryRaw<{ id: string }[]>`
    with touched as (
      select account_id as id from record_images where operation_id = ${target}::uuid and account_id is not null
      union select account_id from enrollment_months where ${target}::uuid in (import_id, superseded_by) or restored_by @> array[${target}::uuid]
      union select account_id from revenue_months where ${target}::uuid in (import_id, superseded_by) or restored_by @> array[${target}::uuid]
      union select account_id from claim_months where ${target}::uuid in (import_id, superseded_by) or restored_by @> array[${target}::uuid])
    select t.id from touched t
    left join account_access o on o.account_id = t.id and o.kind = 'OWNER'
      and business_day() between o.from_on and coalesce(o.to_on, 'infinity')
    where o.user_id = any (${team}::uuid[]) or not exists (select from accounts a where a.id = t.id)`;
  return found.map(({ id }) => id);
}

async function monthsOf(db: Db, target: string): Promise<Day[]> {
  const found = await db.$queryRaw<{ month: Day }[]>`
    select month::text from enrollment_months where ${target}::uuid in (import_id, superseded_by) or restored_by @> array[${target}::uuid]
    union select month::text from revenue_months where ${target}::uuid in (import_id, superseded_by) or restored_by @> array[${target}::uuid]
    union select month::text from claim_months where ${target}::uuid in (import_id, superseded_by) or restored_by @> array[${target}::uuid]
    union select e.month::text from record_images i join enrollment_months e on e.account_id::text = i.record_id
      where i.operation_id = ${target}::uuid and i.subject = 'accounts' and i.before is null
    union select coalesce(before, after) ->> 'month' from record_images
      where operation_id = ${target}::uuid and subject like '%\\_months'`;
  return found.map(({ month }) => month);
}

/** An account that was removed has no standing any more. */
async function still(db: Db, ids: string[]): Promise<string[]> {
  const found = await db.$queryRaw<{ id: string }[]>`select id from accounts where id = any (${ids}::uuid[])`;
  return found.map(({ id }) => id);
}
