import "server-only";
import { standingOf } from "@/lib/accounts/standing";
import type { Thresholds } from "@/lib/accounts/thresholds";
import type { Picture } from "@/lib/pictures/due";
import type { Db } from "../door";
import { joined, type Sql, sql } from "../sql";
import { asRow } from "../standing";
import { loadFacts } from "../standing-facts";
import { recordedBefore, recordTableNames, recordTables } from "./recorded";

export type Taking = Picture & { asAt: Date; thresholds: Thresholds };
type Rows = Record<string, Record<string, unknown>[]>;
type Kept = { id: string; rows: Rows };

/** Keeps what these accounts were at a picture's moment: their standing, and their record where it changed since the last. */
export async function keepAccounts(db: Db, ids: string[], taking: Taking) {
  const then = await recordedBefore(db, ids, taking.asAt);
  const kept = await readRecords(db, ids, then);
  await db.$executeRaw`
    insert into account_pictures (account_id, as_at, rows)
    select k.id, ${taking.asAt}, k.rows from jsonb_to_recordset(${JSON.stringify(kept)}::jsonb) as k (id uuid, rows jsonb)
    where k.rows is distinct from (
      select p.rows from account_pictures p where p.account_id = k.id and p.as_at < ${taking.asAt} order by as_at desc limit 1)
    on conflict do nothing`;
  const { kind, takenOn, asAt, thresholds } = taking;
  const facts = await loadFacts(db, ids, takenOn, then);
  const records = new Map(kept.map(({ id, rows }) => [id, rows]));
  const rows = facts.map((account) => {
    const standing = standingOf(account, thresholds, takenOn);
    const beside = besideOf(records.get(account.id) ?? {}, standing);
    return { ...asRow(standing, asAt), ...beside, kind, taken_on: takenOn, as_at: asAt };
  });
  return db.$executeRaw`
    insert into snapshots
    select p.* from jsonb_array_elements(${JSON.stringify(rows)}::jsonb) s, jsonb_populate_record(null::snapshots,
      s || jsonb_build_object('id', gen_random_uuid(), 'taken_at', now())) p
    on conflict (account_id, taken_on, kind) do nothing`;
}

/** The names and words that stood beside a standing. */
function besideOf(rows: Rows, standing: { ownerId: string | null; firmId: string | null; renewalId: string | null }) {
  const named = (table: string, id: string | null) => rows[table]?.find((row) => row.id === id)?.name ?? null;
  const { external_id, customer_since_on, situs, priority, next_step, next_step_on, tags } = rows.accounts?.[0] ?? {};
  return {
    owner_name: named("users", standing.ownerId),
    firm_name: named("firms", standing.firmId),
    ...{ external_id, customer_since_on, situs, priority, next_step, next_step_on, tags: tags ?? [] },
    headline: rows.renewals?.find(({ id }) => id === standing.renewalId)?.headline ?? null,
  };
}

/** Each account's rows, by table, in the order of their ids; and the names that they need. */
async function readRecords(db: Db, ids: string[], then: Sql): Promise<Kept[]> {
  const of = recordTableNames.map((name) => {
    const { table, key } = recordTables[name];
    return sql`${name}::text, (select coalesce(jsonb_agg(to_jsonb(x) order by x.id), '[]') from ${table} x where x.${key} = a.id)`;
  });
  return db.$queryRaw<Kept[]>`
    with ${then}
    select a.id, jsonb_build_object(${joined(of, ", ")}, ${names}) as rows from accounts a where a.id = any (${ids}::uuid[])`;
}

const names = sql`
  'employers', (select jsonb_agg(to_jsonb(e)) from employers e where e.id = a.employer_id),
  'firms', (select coalesce(jsonb_agg(jsonb_strip_nulls(jsonb_build_object('id', f.id, 'name', f.name, 'merged_into_id', f.merged_into_id)) order by f.id), '[]')
    from firms f where f.id in (select unnest(array[g.id, g.merged_into_id]) from brokers_of_record b
      join firms g on g.id = b.firm_id where b.account_id = a.id)),
  'users', (select coalesce(jsonb_agg(jsonb_build_object('id', u.id, 'name', u.name) order by u.id), '[]') from users u
    where u.id in (select user_id from account_access x where x.account_id = a.id
      union select set_by_id from health_overrides h where h.account_id = a.id
      union select assignee_id from tasks t where t.account_id = a.id))`;
