import "server-only";
import type { Db } from "../door";
import { joined, type Sql, sql } from "../sql";

/** The tables a record is made of, by the column that says whose a row is; each row has an id. */
export const recordTables = {
  accounts: { table: sql`accounts`, key: sql`id` },
  account_access: { table: sql`account_access`, key: sql`account_id` },
  brokers_of_record: { table: sql`brokers_of_record`, key: sql`account_id` },
  lines: { table: sql`lines`, key: sql`account_id` },
  line_terms: { table: sql`line_terms`, key: sql`account_id` },
  line_events: { table: sql`line_events`, key: sql`account_id` },
  renewals: { table: sql`renewals`, key: sql`account_id` },
  renewal_tracks: { table: sql`renewal_tracks`, key: sql`account_id` },
  exposures: { table: sql`exposures`, key: sql`account_id` },
  service_issues: { table: sql`service_issues`, key: sql`account_id` },
  guarantee_results: { table: sql`guarantee_results`, key: sql`account_id` },
  rfp_notices: { table: sql`rfp_notices`, key: sql`account_id` },
  relationship_events: { table: sql`relationship_events`, key: sql`account_id` },
  health_overrides: { table: sql`health_overrides`, key: sql`account_id` },
} as const;
export type RecordTable = keyof typeof recordTables;
export const recordTableNames = Object.keys(recordTables) as RecordTable[];

type Changed = { subject: RecordTable; ids: string[]; before: object[] };

/**
 * A list of tables for a `with`, under their own names, as they were recorded for these accounts before an instant: rows
 * touched since are as their first image since has them, rows made since are not there, months are the versions of then.
 * For a job: nobody else reads images.
 */
export async function recordedBefore(db: Db, ids: string[], instant: Date): Promise<Sql> {
  const changed = await db.$queryRaw<Changed[]>`
    select subject, array_agg(record_id) as ids, coalesce(json_agg(before) filter (where before is not null), '[]') as before
    from (select distinct on (subject, record_id) subject, record_id, before from record_images
          where account_id = any (${ids}::uuid[]) and at >= ${instant}
          order by subject, record_id, at, seq) first
    where subject = any (${recordTableNames}) group by subject`;
  return joined([...changed.map((one) => asBefore(one, ids)), ...monthsBefore(ids, instant)], ", ");
}

function asBefore({ subject, ids: touched, before }: Changed, ids: string[]): Sql {
  const { table, key } = recordTables[subject];
  return sql`${table} as (
    select * from ${table} where ${key} = any (${ids}::uuid[]) and id <> all (${touched}::uuid[])
    union all select * from jsonb_populate_recordset(null::${table}, ${JSON.stringify(before)}::jsonb))`;
}

/** The versions of months that an instant knew, current ones as such. */
export const monthsBefore = (ids: string[], instant: Date): Sql[] => {
  const known = sql`account_id = any (${ids}::uuid[]) and recorded_at < ${instant}
    and (superseded_at is null or superseded_at >= ${instant})`;
  const then = sql`null::timestamptz as superseded_at`;
  return [
    sql`enrollment_months as not materialized (
      select account_id, line_id, month, contracts, members, ${then} from enrollment_months where ${known})`,
    sql`revenue_months as not materialized (
      select account_id, line_id, month, premium, fees, ${then} from revenue_months where ${known})`,
    sql`claim_months as not materialized (
      select account_id, line_id, month, paid, incurred, valued_on, ${then} from claim_months where ${known})`,
  ];
};
