import "server-only";
import type { MatchKey } from "@/lib/imports/match";
import type { Known } from "@/lib/imports/plan";
import { keysToday } from "@/lib/server/accounts-followed";
import type { Db } from "@/lib/server/door";
import { firmOf } from "@/lib/server/firms/followed";
import { sql } from "@/lib/server/sql";
import type { Day } from "@/lib/units/day";

/** An account as the writing of a change needs it. */
export type Found = Known & {
  accountId: string;
  employerId: string;
  ownerName: string | null;
  publicSector: boolean;
  lineId: string | null;
  termId: string | null;
  termToOn: Day | null;
  ownerAccessId: string | null;
  ownerFromOn: Day | null;
  /** The later day from which it is promised to another. */
  promisedOn: Day | null;
  brokerId: string | null;
  brokerFromOn: Day | null;
};

/** Which accounts the keys of a file mean, by "KIND key". */
export async function accountsByKey(db: Db, keys: MatchKey[]): Promise<Map<string, string[]>> {
  const found = await db.$queryRaw<(MatchKey & { accountId: string })[]>`
    select m.kind, m.key, m.account_id as "accountId"
    from ${keysToday} m
    join jsonb_to_recordset(${JSON.stringify(keys)}::jsonb) as k(kind text, key text) on k.kind = m.kind and k.key = m.key`;
  const byKey = new Map<string, string[]>();
  for (const { kind, key, accountId } of found) {
    const place = `${kind} ${key}`;
    byKey.set(place, [...(byKey.get(place) ?? []), accountId]);
  }
  return byKey;
}

/** These accounts as they are in a month: the term then in force or else the last, the month's current versions. */
export async function knownAccounts(db: Db, ids: string[], asOf: Day): Promise<Map<string, Found>> {
  const found = await db.$queryRaw<Found[]>`
    select a.id as "accountId", a.employer_id as "employerId", a.external_id as "externalId", a.name,
      array(select g.external_id from accounts g where g.merged_into_id = a.id and g.external_id is not null) as "otherIds",
      array(select g.name from accounts g where g.merged_into_id = a.id) as "otherNames",
      a.lapsed_on::text as "lapsedOn", a.situs, e.ein, e.industry, e.city, e.state, e.public_sector as "publicSector",
      o.id as "ownerAccessId", o.user_id as "ownerId", o.from_on::text as "ownerFromOn", u.name as "ownerName",
      (select min(p.from_on)::text from account_access p where p.account_id = a.id and p.kind = 'OWNER'
        and p.from_on > business_day()) as "promisedOn",
      b.id as "brokerId", b.from_on::text as "brokerFromOn", b.firm,
      l.id as "lineId", t.id as "termId", t.to_on::text as "termToOn", t.funding, t.rate::text,
      t.pooling_point::text as "poolingPoint", to_char(t.to_on + 1, 'MM-DD') as renews,
      n.members, n.contracts, r.earned::text, c.incurred::text as claims,
      (select x.value::text from exposures x where x.account_id = a.id and x.kind = 'OUT_OF_STATE_SHARE'
        order by x.as_of desc limit 1) as "outOfState",
      (select count(distinct h.coverage) from lines h join line_terms ht on ht.line_id = h.id
        where h.account_id = a.id and h.coverage <> 'MEDICAL'
          and ${asOf}::date between ht.from_on and ht.to_on)::int as products,
      (select count(*) from lines h where h.account_id = a.id and h.coverage = 'MEDICAL'
        and coalesce(h.terminated_on, 'infinity') >= ${asOf}::date)::int as "medicalLines",
      exists (select from line_terms f where f.line_id = l.id and f.from_on > t.to_on) as "agreedAhead",
      exists (select from claim_months q where q.line_id = l.id and q.import_id is null) as actuals
    from accounts a
    join employers e on e.id = a.employer_id
    left join account_access o on o.account_id = a.id and o.kind = 'OWNER'
      and business_day() between o.from_on and coalesce(o.to_on, 'infinity')
    left join users u on u.id = o.user_id
    left join lateral (select d.id, d.from_on, f.name as firm from brokers_of_record d join firms f on f.id = ${firmOf(sql`d.firm_id`)}
      where d.account_id = a.id and not d.quote_only and not d.contested
        and business_day() between d.from_on and coalesce(d.to_on, 'infinity')
      order by d.line_id nulls first, d.role, d.from_on desc limit 1) b on true
    left join lateral (select h.id from lines h where h.account_id = a.id and h.coverage = 'MEDICAL'
      order by h.terminated_on desc nulls first, h.started_on desc limit 1) l on true
    left join lateral (select h.* from line_terms h where h.line_id = l.id and h.from_on <= ${asOf}::date
      order by h.from_on desc limit 1) t on true
    left join enrollment_months n on n.line_id = l.id and n.month = ${asOf}::date and n.superseded_at is null
    left join lateral (select premium + fees as earned from revenue_months h
      where h.line_id = l.id and h.month = ${asOf}::date and h.superseded_at is null) r on true
    left join claim_months c on c.line_id = l.id and c.month = ${asOf}::date and c.superseded_at is null
    where a.id = any (${ids}::uuid[])`;
  return new Map(found.map((account) => [account.accountId, account]));
}
