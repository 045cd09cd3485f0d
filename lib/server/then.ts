import "server-only";
import type { Day } from "@/lib/units/day";
import type { Db } from "./door";
import { businessDayOf } from "./ownership-day";
import { recordTableNames, recordTables } from "./pictures/recorded";
import { businessDay, joined, kept, nothing, type Sql, sql } from "./sql";

/**
 * The past in place of the present: tables for a `with`, under the names of those a statement reads, so that the same
 * statement answers for the picture of a day, or the last before it. What is named here cannot be read later than that.
 */
type Then = { asOf?: Day };

const picture = (asOf: Day) => sql`from pictures where taken_on <= ${asOf}::date order by as_at desc limit 1`;

/** The moment of a day's picture: what was recorded before it is in it. */
export const momentOf = (asOf: Day) => sql`(select as_at ${picture(asOf)})`;

/** The business day a read is about: the picture's, or today. */
export const dayOf = ({ asOf }: Then) => (asOf ? sql`(select taken_on ${picture(asOf)})` : businessDay);

/** That day, read: the day asked for where no picture is as old as that. */
export async function readDay(db: Db, then: Then): Promise<Day> {
  if (!then.asOf) return businessDayOf(db);
  const [row] = await db.$queryRaw<{ day: Day | null }[]>`select ${dayOf(then)}::text as day`;
  return row?.day ?? then.asOf ?? "";
}

/** The day of the picture that tells of a day; null where none is as old as that. */
export async function pictureDay(db: Db, asOf: Day): Promise<Day | null> {
  const [row] = await db.$queryRaw<{ day: Day | null }[]>`${kept} select ${dayOf({ asOf })}::text as day`;
  return row?.day ?? null;
}

/** Rows that were in force at the picture's moment, of a table whose rows are set and superseded; or are now. */
export const inForce = ({ asOf }: Then) =>
  asOf
    ? sql`set_at < ${momentOf(asOf)} and (superseded_at is null or superseded_at >= ${momentOf(asOf)})`
    : sql`superseded_at is null`;

/** Before a statement that reads the Book: none for the present. */
export const withBook = ({ asOf }: Then) => (asOf ? sql`with ${bookTablesOf(asOf)}` : nothing);

/** The same where the statement's own `with` follows. */
export const withBookAnd = ({ asOf }: Then) => (asOf ? sql`with ${bookTablesOf(asOf)},` : sql`with`);

function bookTablesOf(asOf: Day): Sql {
  const pictured = sql`from snapshots where (taken_on, kind) = (select taken_on, kind ${picture(asOf)})`;
  return joined(
    [
      sql`account_standings as not materialized (select * ${pictured})`,
      sql`accounts as not materialized (
        select account_id as id, name, external_id, customer_since_on, situs, priority, next_step, next_step_on, tags,
          0 as version ${pictured})`,
      sql`renewals as not materialized (
        select renewal_id as id, account_id, headline, 0 as version ${pictured} and renewal_id is not null)`,
      sql`firms as (select distinct firm_id as id, firm_name as name ${pictured} and firm_id is not null)`,
      sql`users as (select distinct owner_id as id, owner_name as name ${pictured} and owner_id is not null)`,
    ],
    ", ",
  );
}

/** Before a statement that reads one account's record: its rows as the picture's moment knew them. */
export const withAccount = ({ asOf }: Then, accountId: string) =>
  asOf ? sql`with ${accountTablesOf(asOf, accountId)}` : nothing;

function accountTablesOf(asOf: Day, accountId: string): Sql {
  const moment = momentOf(asOf);
  const known = sql`account_id = ${accountId}::uuid and recorded_at < ${moment}
    and (superseded_at is null or superseded_at >= ${moment})`;
  const kept = (name: string, table: Sql) =>
    sql`${table} as (select * from jsonb_populate_recordset(null::${table}, (select rows -> ${name} from kept)))`;
  const current = sql`null::timestamptz as superseded_at`;
  return joined(
    [
      sql`kept as materialized (
        select rows from account_pictures where account_id = ${accountId}::uuid and as_at <= ${moment}
        order by as_at desc limit 1)`,
      ...recordTableNames.map((name) => kept(name, recordTables[name].table)),
      kept("employers", sql`employers`),
      kept("firms", sql`firms`),
      kept("users", sql`users`),
      sql`account_standings as (
        select * from snapshots where account_id = ${accountId}::uuid
          and (taken_on, kind) = (select taken_on, kind ${picture(asOf)}))`,
      sql`enrollment_months as (select line_id, month, contracts, members, ${current} from enrollment_months where ${known})`,
      sql`revenue_months as (select line_id, month, premium, fees, ${current} from revenue_months where ${known})`,
      sql`claim_months as (select line_id, month, incurred, ${current} from claim_months where ${known})`,
    ],
    ", ",
  );
}

/** Before a statement that reads tasks: those asked for by the picture's moment, open unless done by then. */
export const withTasks = ({ asOf }: Then, accountId: string) => {
  if (!asOf) return nothing;
  const moment = momentOf(asOf);
  return sql`with ${accountTablesOf(asOf, accountId)}, tasks as (
    select id, account_id, assignee_id, title, due_on, case when done_at < ${moment} then done_at end as done_at, created_at
    from tasks where created_at < ${moment})`;
};
