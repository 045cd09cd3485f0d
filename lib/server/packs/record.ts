import "server-only";
import { missing } from "@/lib/errors";
import type { FilledPart, PackKind } from "@/lib/packs/agenda";
import type { Day } from "@/lib/units/day";
import { accountOf, isAccount } from "../accounts-followed";
import type { Db } from "../door";
import { type Sql, sql } from "../sql";

export type Pack = {
  id: string;
  kind: PackKind;
  accountId: string | null;
  account: string | null;
  authorId: string;
  author: string;
  metOn: Day;
  words: Record<string, string>;
  kept: FilledPart[] | null;
  closedOn: Day | null;
  version: number;
};

const packs = sql`
  select p.id, p.kind, a.id as "accountId", a.name as account, p.author_id as "authorId", u.name as author,
    p.met_on::text as "metOn", p.words, p.kept, p.closed_on::text as "closedOn", p.version
  from packs p join users u on u.id = p.author_id left join accounts a on a.id = ${accountOf(sql`p.account_id`)}`;

export const readPack = async (db: Db, id: string): Promise<Pack | undefined> =>
  (await db.$queryRaw<Pack[]>`${packs} where p.id = ${id}::uuid`)[0];

/** A pack about to be changed; locked until the transaction ends. Closed ones, and others’, are read but not locked. */
export async function lockPack(db: Db, id: string): Promise<Pack> {
  await db.$queryRaw`select from packs where id = ${id}::uuid and author_id = viewer_id() and closed_on is null for update`;
  return (await readPack(db, id)) ?? missing();
}

/** The packs of one series: of a kind by one author, or of a kind about one account, whoever wrote them. */
export const ofSeries = ({ kind, authorId, accountId }: Pick<Pack, "kind" | "authorId" | "accountId">): Sql =>
  accountId
    ? sql`p.kind = ${kind} and ${isAccount(sql`p.account_id`, accountId)}`
    : sql`p.kind = ${kind} and p.account_id is null and p.author_id = ${authorId}::uuid`;

/** The day the meeting before was held. */
export async function heldBefore(db: Db, pack: Pack): Promise<Day | null> {
  const [last] = await db.$queryRaw<{ on: Day }[]>`
    select p.met_on::text as "on" from packs p where ${ofSeries(pack)} and p.id <> ${pack.id}::uuid and p.closed_on is not null
      and p.met_on <= ${pack.metOn}::date order by p.met_on desc, p.id desc limit 1`;
  return last?.on ?? null;
}

export type PackAction = {
  id: string;
  title: string;
  owner: string;
  accountId: string | null;
  account: string | null;
  dueOn: Day | null;
  doneOn: Day | null;
  packId: string;
  packOn: Day;
  /** How many meetings of the series have been held since it was agreed. */
  times: number;
  /** Whether the viewer may say that it is done. */
  mayFinish: boolean;
};

/** What was agreed in a pack’s series up to its day, oldest first, as far as the viewer sees the tasks. */
export const readActions = (db: Db, pack: Pack) => db.$queryRaw<PackAction[]>`
  select t.id, t.title, u.name as owner, a.id as "accountId", a.name as account, t.due_on::text as "dueOn",
    (t.done_at at time zone coalesce(setting_now('business_zone') #>> '{}', 'America/New_York'))::date::text as "doneOn",
    p.id as "packId", p.met_on::text as "packOn",
    (select count(*)::int from packs l where l.id in (select p.id from packs p where ${ofSeries(pack)})
      and l.met_on > p.met_on and l.met_on <= ${pack.metOn}::date) as times,
    (viewer_id() in (t.assignee_id, t.created_by_id)
      or (select viewer_role()) = 'DIRECTOR' and t.assignee_id = any (array(select my_people()))) as "mayFinish"
  from tasks t join packs p on p.id = t.pack_id join users u on u.id = t.assignee_id
  left join accounts a on a.id = ${accountOf(sql`t.account_id`)}
  where ${ofSeries(pack)} and p.met_on <= ${pack.metOn}::date
  order by p.met_on, t.due_on nulls last, t.id limit 200`;

export type Held = Pick<
  Pack,
  "id" | "kind" | "accountId" | "account" | "authorId" | "author" | "metOn" | "closedOn"
> & {
  open: number;
  overdue: number;
};

const listed = (which: Sql) => sql`
  select p.id, p.kind, a.id as "accountId", a.name as account, p.author_id as "authorId", u.name as author,
    p.met_on::text as "metOn", p.closed_on::text as "closedOn", coalesce(t.open, 0) as open, coalesce(t.overdue, 0) as overdue
  from packs p join users u on u.id = p.author_id left join accounts a on a.id = ${accountOf(sql`p.account_id`)}
  left join lateral (select count(*)::int as open, (count(*) filter (where due_on < business_day()))::int as overdue
    from tasks where pack_id = p.id and done_at is null) t on true
  where ${which}
  order by p.closed_on is not null, p.met_on desc, p.id desc`;

/** The packs the viewer sees, those open first and then the newest, each with what of its own is open and overdue. */
export const readHeld = (db: Db, from: number, most: number) =>
  db.$queryRaw<Held[]>`${listed(sql`true`)} limit ${most} offset ${from}`;

export async function countHeld(db: Db): Promise<number> {
  const [row] = await db.$queryRaw<{ packs: number }[]>`select count(*)::int as packs from packs`;
  return row?.packs ?? 0;
}

/** Whatever still matters of any age: what is open, and of the viewer’s own the last of each kind and what something is left of. */
export const readCurrent = (db: Db) =>
  db.$queryRaw<Held[]>`${listed(sql`p.closed_on is null
  or p.author_id = viewer_id() and (coalesce(t.open, 0) > 0 or p.id = (
    select l.id from packs l where l.author_id = p.author_id and l.kind = p.kind and l.closed_on is not null
    order by l.met_on desc, l.id desc limit 1))`)}`;
