import "server-only";
import { can, type Viewer } from "@/lib/policy";
import type { Db } from "@/lib/server/door";
import { query } from "@/lib/server/query";
import { anywhere, joined, type Sql, sql } from "@/lib/server/sql";
import { accountFound, type Found, type FoundGroups, firmFound, nothingFound, personFound, viewFound } from "./found";
import type { SearchInput } from "./schema";

const most = 6;
/** Shorter texts resemble too much of everything. */
const leastForTypos = 4;

type Given<F extends (row: never, ...rest: never[]) => Found> = Parameters<F>[0];

/** Accounts, people, brokers and saved views by name, among the rows the viewer sees; nothing looked for is where they were lately. */
export const searchAll = query(
  "colleague.see",
  async ({ viewer, db }, { q, recent }: SearchInput): Promise<FoundGroups> => {
    const customers = can(viewer, "renewal.view");
    if (!q) return { ...nothingFound, accounts: customers ? await findRecent(db, viewer, recent) : [] };
    return {
      accounts: customers ? await findAccounts(db, viewer, q) : [],
      people: await findPeople(db, viewer, q),
      brokers: can(viewer, "book.view") ? await findFirms(db, q) : [],
      views: can(viewer, "book.view") ? await findViews(db, q) : [],
    };
  },
);

/** Accounts by name or id alone, for choosing one. */
export const searchAccounts = query("colleague.see", async ({ viewer, db }, { q }: SearchInput): Promise<Found[]> => {
  if (!can(viewer, "renewal.view")) return [];
  return q ? findAccounts(db, viewer, q) : [];
});

/** How well a name fits: begins with the text, has a word that does, holds every word of it, or is spelt nearly so. */
function likeness(name: Sql, q: string) {
  const words = joined(
    q.split(" ").map((word) => sql`${name} ilike ${anywhere(word)}`),
    " and ",
  );
  const nearly = q.length >= leastForTypos ? sql`word_similarity(${q}, ${name})` : sql`0`;
  const start = anywhere(q).slice(1);
  return sql`case when ${name} ilike ${start} then 4 when ${name} ilike ${`% ${start}`} then 3 when ${words} then 2
    when ${nearly} >= 0.4 then ${nearly} else 0 end`;
}

async function findAccounts(db: Db, viewer: Viewer, q: string) {
  const rows = await db.$queryRaw<Given<typeof accountFound>[]>`
    select f.id, f.name, s.funding, s.members, s.renews_on::text as "renewsOn"
    from (select a.id, a.name, greatest(${likeness(sql`a.name`, q)},
        case when lower(a.external_id) = lower(${q}) then 5 when a.external_id ilike ${anywhere(q).slice(1)} then 2.5 else 0 end) as fit
      from accounts a) f
    left join account_standings s on s.account_id = f.id
    where f.fit > 0 order by f.fit desc, s.members desc nulls last, f.name, f.id limit ${most}`;
  return rows.map((row) => accountFound(row, viewer));
}

async function findRecent(db: Db, viewer: Viewer, ids: string[]) {
  if (ids.length === 0) return [];
  const rows = await db.$queryRaw<Given<typeof accountFound>[]>`
    select a.id, a.name, s.funding, s.members, s.renews_on::text as "renewsOn"
    from accounts a left join account_standings s on s.account_id = a.id
    where a.id = any(${ids}::uuid[]) order by array_position(${ids}::uuid[], a.id) limit ${most}`;
  return rows.map((row) => accountFound(row, viewer));
}

async function findPeople(db: Db, viewer: Viewer, q: string) {
  const owned = can(viewer, "book.view")
    ? sql`(select count(*)::int from account_standings s where s.owner_id = f.id and not s.lapsed)`
    : sql`0`;
  const rows = await db.$queryRaw<Given<typeof personFound>[]>`
    select f.id, f.name, f.role, f.title, f.email, ${owned} as accounts
    from (select u.id, u.name, u.role, u.title, u.email, greatest(${likeness(sql`u.name`, q)},
        case when u.email ilike ${anywhere(q).slice(1)} then 2.5 else 0 end) as fit
      from users u where u.deactivated_at is null) f
    where f.fit > 0 order by f.fit desc, f.name, f.id limit ${most}`;
  return rows.map((row) => personFound(row, viewer));
}

/** Only firms of accounts the viewer sees: what any other does is not theirs to open. */
async function findFirms(db: Db, q: string) {
  const rows = await db.$queryRaw<Given<typeof firmFound>[]>`
    select f.id, f.name, f.accounts
    from (select m.id, m.name, s.accounts, ${likeness(sql`m.name`, q)} as fit
      from (select firm_id, count(*)::int as accounts from account_standings where not lapsed group by firm_id) s
      join firms m on m.id = s.firm_id) f
    where f.fit > 0 order by f.fit desc, f.accounts desc, f.name limit ${most}`;
  return rows.map(firmFound);
}

async function findViews(db: Db, q: string) {
  const rows = await db.$queryRaw<Given<typeof viewFound>[]>`
    select f.id, f.name, f.by from (
      select v.id, v.name, case when v.owner_id <> viewer_id() then u.name end as by, ${likeness(sql`v.name`, q)} as fit
      from saved_views v left join users u on u.id = v.owner_id where v.list = 'book') f
    where f.fit > 0 order by f.fit desc, f.name, f.id limit ${most}`;
  return rows.map(viewFound);
}
