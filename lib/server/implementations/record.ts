import "server-only";
import { missing, refuse } from "@/lib/errors";
import { changedOf } from "@/lib/promises/changed";
import type { TrackKind } from "@/lib/renewals/due-dates";
import type { Day } from "@/lib/units/day";
import type { Db } from "../door";
import { type Sql, sql } from "../sql";

type OfAccount = { id: string; accountId: string; account: string; writable: boolean; today: Day };
type Fields = Record<string, string>;
export type FoundRenewal = OfAccount & { effectiveOn: Day; fields: Fields | null };
export type FoundTrack = OfAccount & { renewalId: string; effectiveOn: Day; kind: TrackKind; soldRate: string | null };
type FoundStep = OfAccount & { trackId: string; code: string; kind: TrackKind; doneOn: Day | null; fields: Fields };

/** One at a time, also where there is no row yet that could be held. */
const oneAtATime = (db: Db, id: string) => db.$queryRaw`select pg_advisory_xact_lock(hashtextextended(${id}, 0))::text`;

const ofAccount = sql`a.id as "accountId", a.name as account, a.id in (select writable_accounts()) as writable,
  business_day()::text as today`;

/** A renewal whose implementation is about to be changed, with what is known of it as text; null where nobody began it. */
export async function lockRenewal(db: Db, id: string): Promise<FoundRenewal> {
  await oneAtATime(db, id);
  const [found] = await db.$queryRaw<FoundRenewal[]>`
    select r.id, ${ofAccount}, r.effective_on::text as "effectiveOn",
      case when i.id is not null then json_build_object('fromOn', coalesce(i.enrollment_from_on::text, ''),
        'toOn', coalesce(i.enrollment_to_on::text, ''), 'presenterId', coalesce(i.presenter_id::text, ''),
        'disclosure', coalesce(i.disclosure, ''), 'disclosedOn', coalesce(i.disclosed_on::text, ''),
        'lessons', coalesce(i.lessons, '')) end as fields
    from renewals r join accounts a on a.id = r.account_id
    left join implementations i on i.renewal_id = r.id
    where r.id = ${id}::uuid`;
  return found ?? missing();
}

const track = sql`t.id, t.renewal_id as "renewalId", ${ofAccount}, r.effective_on::text as "effectiveOn", t.kind,
  t.sold_rate::text as "soldRate" from renewal_tracks t join renewals r on r.id = t.renewal_id
  join accounts a on a.id = t.account_id`;

/** A decision whose papers or prices are about to be changed. */
export async function lockDecision(db: Db, id: string): Promise<FoundTrack> {
  await oneAtATime(db, id);
  const [found] = await db.$queryRaw<FoundTrack[]>`select ${track} where t.id = ${id}::uuid`;
  return found ?? missing();
}

export async function lockStep(db: Db, id: string): Promise<FoundStep> {
  await db.$queryRaw`select from implementation_steps where id = ${id}::uuid for update`;
  const [found] = await db.$queryRaw<FoundStep[]>`
    select s.id, s.track_id as "trackId", s.code, t.kind, ${ofAccount}, s.done_on::text as "doneOn",
      json_build_object('ownerId', coalesce(s.owner_id::text, ''), 'dueOn', s.due_on) as fields
    from implementation_steps s join renewal_tracks t on t.id = s.track_id join accounts a on a.id = s.account_id
    where s.id = ${id}::uuid`;
  return found ?? missing();
}

/** The fields of one row as text, held until the transaction ends; nothing where there is no such row. */
export async function lockFields(db: Db, table: Sql, columns: Sql, where: Sql) {
  const [found] = await db.$queryRaw<{ id: string; fields: Fields }[]>`
    select id, json_build_object(${columns}) as fields from ${table} where ${where} for update`;
  return found;
}

/** Of the fields somebody sends, those they changed since they saw what each `was`; refused where somebody else changed one too. */
export function changedFields<T extends Fields>(now: Fields | null | undefined, was: Fields, given: T): Partial<T> {
  const of = (from: Fields | null | undefined) =>
    Object.fromEntries(Object.keys(given).map((field) => [field, from?.[field] ?? ""])) as T;
  const { changed, conflict } = changedOf(of(now), of(was), given);
  if (conflict) refuse("Somebody changed this since you opened it. Close it to see theirs.");
  return changed;
}

/** What changed, field by field, as the trail keeps it. */
export const changesOf = (now: Fields | null | undefined, changed: Fields) =>
  Object.fromEntries(
    Object.entries(changed).map(([field, value]) => [
      field,
      [now?.[field] || null, value || null] as [unknown, unknown],
    ]),
  );
