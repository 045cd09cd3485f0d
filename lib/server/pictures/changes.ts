import "server-only";
import { actText } from "@/lib/activity/words";
import { type BookState, readBook } from "@/lib/book/state";
import { type Change, changesBetween, type Stand } from "@/lib/pictures/changes";
import { type ChangesState, lastMonday, readChanges } from "@/lib/pictures/changes-state";
import { type Act, type Credit, creditOf } from "@/lib/pictures/credit";
import { can, type Viewer } from "@/lib/policy";
import type { Day } from "@/lib/units/day";
import { bookTablesIn, bookWhere } from "../book/from";
import { type Db, lent } from "../door";
import { kept, sql } from "../sql";
import { momentOf, readDay, withBook } from "../then";

export type CreditedChange = Change & { credit: Credit };
export type Changes = { since: Day; until: Day | null; before: number; after: number; changes: CreditedChange[] };

/**
 * What is different now, or in a later picture, from a picture before, among the accounts a Book address shows at either
 * moment; each with who did it, as far as the viewer may know. Both sides are read under today's row security.
 */
export async function readDifferences(
  db: Db,
  viewer: Viewer,
  given: Record<string, string | string[] | undefined>,
): Promise<Changes> {
  const internal = can(viewer, "book.required");
  const [saved] = await db.$queryRaw<{ state: string }[]>`
    select state from saved_views where list = 'book' and id::text = ${[given.view].flat()[0] ?? ""}`;
  const book = { ...readBook({ ...given, rows: undefined }, internal, saved?.state), asOf: undefined };
  const { since: asked, until } = readChanges(given);
  const since = asked ?? lastMonday(await readDay(db, {}));
  const [before, after] = await bothSides(db, book, { since, until, internal });
  const changes = changesBetween(before, after);
  const acts = await actsOn(db, [...new Set(changes.map(({ accountId }) => accountId))], { since, until });
  const here = (stands: Stand[]) => stands.reduce((sum, { lapsed, members }) => sum + (lapsed ? 0 : members), 0);
  return {
    since: await readDay(db, { asOf: since }),
    until: until ? await readDay(db, { asOf: until }) : null,
    before: here(before),
    after: here(after),
    changes: changes.map((change) => ({ ...change, credit: creditOf(change, acts.get(change.accountId) ?? []) })),
  };
}

type Span = Required<Pick<ChangesState, "since">> & Pick<ChangesState, "until">;

async function bothSides(db: Db, book: BookState, { since, until, internal }: Span & { internal: boolean }) {
  const [was, is] = [
    { ...book, asOf: since },
    { ...book, asOf: until },
  ];
  const ids = [...new Set([...(await idsOf(db, was)), ...(await idsOf(db, is))])];
  return [await standsOf(db, ids, since, internal), await standsOf(db, ids, until, internal)] as const;
}

const idsOf = async (db: Db, state: BookState) =>
  (
    await db.$queryRaw<{ id: string }[]>`
      ${withBook(state)} select s.account_id as id from ${bookTablesIn(state)} where ${bookWhere(state)} order by s.name, s.account_id`
  ).map(({ id }) => id);

/** What can be compared of accounts, as a picture had it or now; `internal` rates only for whoever may know them. */
export async function standsOf(db: Db, ids: string[], asOf: Day | undefined, internal: boolean): Promise<Stand[]> {
  const rate = (column: ReturnType<typeof sql>) => (internal ? sql`${column}::text` : sql`null::text`);
  const [found] = await db.$queryRaw<{ stands: Stand[] | null }[]>`${kept}
    ${withBook({ asOf })} select json_agg(r order by r.name, r.id) as stands from (
      select s.account_id as id, s.name, s.lapsed, s.as_of_month::text as "asOfMonth", u.name as ae, f.name as broker,
        s.status, s.renews_on::text as "renewsOn", s.members, s.contracts, s.insured_premium::text as premium,
        s.asc_fees::text as fees, s.loss_ratio::text as ratio, s.fee_adequacy::text as adequacy,
        ${rate(sql`s.required_action`)} as required, ${rate(sql`s.quoted_action`)} as quoted,
        concat_ws(' ', s.health_level, s.health_letter) as health, s.health #>> '{override,reason}' as override,
        coalesce((select string_agg(key, ',' order by key) from jsonb_each_text(s.products) where value = 'HELD'), '') as products,
        a.priority, a.next_step as "nextStep", a.next_step_on::text as "nextStepOn"
      from ${bookTablesIn({ asOf })} left join accounts a on a.id = s.account_id where s.account_id = any (${ids}::uuid[])) r`;
  return found?.stands ?? [];
}

/** What was done on accounts between two moments, newest first by account: acts of the trail, and files by their names. */
export async function actsOn(db: Db, ids: string[], { since, until }: Span): Promise<Map<string, Act[]>> {
  const span = sql`>= ${momentOf(since)} and at < ${until ? momentOf(until) : sql`'infinity'`}`;
  const done = await db.$queryRaw<(Omit<Act, "what" | "fields"> & { fields: string[] | null })[]>`${kept}
    select e.account_id as "accountId", u.name as who, e.at, e.ability,
      (select array_agg(key) from jsonb_object_keys(case jsonb_typeof(e.changes) when 'object' then e.changes else '{}' end) key) as fields
    from audit_events e join users u on u.id = e.actor_id
    where e.account_id = any (${ids}::uuid[]) and e.kind <> 'REFUSAL' and e.at ${span}`;
  const files = await lent(db, (job) => filesOn(job, ids, span));
  const acts = [...done, ...files].map((act) => ({
    ...act,
    fields: act.fields ?? [],
    what: actText(act.ability, false, act.fields ?? []),
  }));
  acts.sort((a, b) => b.at.getTime() - a.at.getTime());
  const of = new Map<string, Act[]>();
  for (const act of acts) of.set(act.accountId, [...(of.get(act.accountId) ?? []), act]);
  return of;
}

const abilities = sql`case i.kind when 'ACTUALS' then 'actuals.import' when 'LINES' then 'lines.import'
  when 'UNDO' then 'import.undo' else 'accounts.import' end`;

/** Files are their requester's to open; that one of them changed an account is told to who sees the account. */
const filesOn = (db: Db, ids: string[], span: ReturnType<typeof sql>) =>
  db.$queryRaw<(Omit<Act, "what" | "fields"> & { fields: null })[]>`${kept}
    select t."accountId", u.name as who, t.at, ${abilities} as ability, i.file_name as file, null as fields
    from (
      select account_id as "accountId", coalesce(restored_by[cardinality(restored_by)], import_id) as import_id, max(recorded_at) as at
      from enrollment_months where account_id = any (${ids}::uuid[]) and import_id is not null group by 1, 2
      union
      select r.account_id, r.import_id, n.finished_at from import_rows r join imports n on n.id = r.import_id
      where r.account_id = any (${ids}::uuid[]) and r.outcome in ('CREATE', 'UPDATE') and n.finished_at is not null) t
    join imports i on i.id = t.import_id join users u on u.id = i.requester_id
    where at ${span}`;
