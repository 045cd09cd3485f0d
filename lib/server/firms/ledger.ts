import "server-only";
import type { FirmCounts } from "@/lib/firms/scorecard";
import type { Day } from "@/lib/units/day";
import type { Db } from "../door";
import { sql } from "../sql";
import { firmOf, isFirm } from "./followed";
import { inForceToday, ofRecordToday, passedOn, standsToday } from "./of-record";

export type FirmAccount = {
  id: string;
  name: string;
  funding: string;
  members: number;
  renewsOn: Day | null;
  status: string;
  requiredAction: string | null;
  quotedAction: string | null;
  healthLevel: string;
  healthLetter: string | null;
  healthReason: string;
  owner: string | null;
  /** The coverages its letters name, where none is for the whole account. */
  coverages: string[];
  /** A letter that only lets it ask, or one that is contested, and no better one beside it. */
  quoteOnly: boolean;
  contested: boolean;
};

/** The accounts a firm has a letter of today, of those the viewer sees; most members first. Rates are internal. */
export const readFirmAccounts = (db: Db, firmId: string) =>
  db.$queryRaw<FirmAccount[]>`
    with letters as (
      select b.account_id, bool_and(b.line_id is null and not passed.some) as whole,
        array_agg(distinct l.coverage) filter (where l.id is not null and (b.line_id = l.id or passed.some)) as coverages,
        bool_and(b.quote_only) as quote_only, bool_and(b.contested) as contested
      from brokers_of_record b
      cross join lateral (select b.line_id is null and exists (select from lines o where o.account_id = b.account_id
        and ${passedOn(sql`b`, sql`o`)}) as some) passed
      left join lines l on l.account_id = b.account_id and ${inForceToday(sql`l`)}
        and (l.id = b.line_id or b.line_id is null) and not ${passedOn(sql`b`, sql`l`)}
      where ${isFirm(sql`b.firm_id`, firmId)} and ${standsToday(sql`b`)} group by b.account_id)
    select s.account_id as id, s.name, s.funding, s.members, s.renews_on::text as "renewsOn", s.status,
      s.required_action::text as "requiredAction", s.quoted_action::text as "quotedAction", s.health_level as "healthLevel",
      s.health_letter as "healthLetter", s.health_reason as "healthReason", u.name as owner,
      case when w.whole then '{}' else coalesce(w.coverages, '{}') end as coverages, w.quote_only as "quoteOnly", w.contested
    from letters w join account_standings s on s.account_id = w.account_id and not s.lapsed
    left join users u on u.id = s.owner_id
    order by s.members desc, s.name`;

export type FirmMoney = {
  members: number;
  bookMembers: number;
  bookAccounts: number;
  insuredPremium: string;
  earnedPremium: string;
  incurredClaims: string;
  ascFees: string;
  targetFees: string;
  today: Day;
};

/** What it places with us: members and money of the accounts whose medical it stands behind, beside the whole book seen. */
export async function readFirmMoney(db: Db, firmId: string): Promise<FirmMoney> {
  const [money] = await db.$queryRaw<FirmMoney[]>`
    select coalesce(sum(members) filter (where firm_id = ${firmId}::uuid), 0)::int as members,
      coalesce(sum(members), 0)::int as "bookMembers", count(*)::int as "bookAccounts",
      coalesce(sum(insured_premium) filter (where firm_id = ${firmId}::uuid), 0)::text as "insuredPremium",
      coalesce(sum(earned_premium) filter (where firm_id = ${firmId}::uuid), 0)::text as "earnedPremium",
      coalesce(sum(incurred_claims) filter (where firm_id = ${firmId}::uuid), 0)::text as "incurredClaims",
      coalesce(sum(asc_fees) filter (where firm_id = ${firmId}::uuid), 0)::text as "ascFees",
      coalesce(sum(target_fees) filter (where firm_id = ${firmId}::uuid), 0)::text as "targetFees",
      business_day()::text as today
    from account_standings where not lapsed`;
  return money!;
}

export type FirmRelief = {
  accountId: string;
  account: string;
  effectiveOn: Day;
  points: string;
  dollars: string;
  decided: boolean;
};
export type Relief = { rows: FirmRelief[]; firm: string | null; team: string | null };

/**
 * Insured relief of the renewals ahead: required minus quoted, as a share of the current rate and in dollars a year over
 * today's members. `firm` and `team` are the shares over its accounts and over all the viewer sees: ratios of sums.
 */
export async function readRelief(db: Db, firmId: string): Promise<Relief> {
  const tracks = sql`
    select s.account_id, s.name, s.firm_id, r.effective_on, t.decided_on is not null as decided,
      t.current_rate * s.insured_members * 12 as current, (t.required_rate - q.rate) * s.insured_members * 12 as relief
    from renewal_tracks t join renewals r on r.id = t.renewal_id
    join account_standings s on s.account_id = t.account_id and not s.lapsed
    cross join lateral (select coalesce(t.quoted_rate, t.released_rate, t.sold_rate) as rate) q
    where t.kind = 'INSURED' and t.required_rate is not null and q.rate is not null and t.current_rate > 0
      and s.insured_members > 0 and r.effective_on > business_day()`;
  const rows = await db.$queryRaw<FirmRelief[]>`
    select account_id as "accountId", name as account, effective_on::text as "effectiveOn",
      round(sum(relief) / sum(current), 8)::text as points, round(sum(relief), 2)::text as dollars, bool_and(decided) as decided
    from (${tracks}) t where firm_id = ${firmId}::uuid
    group by account_id, name, effective_on order by sum(relief) desc, name`;
  const [share] = await db.$queryRaw<{ firm: string | null; team: string | null }[]>`
    select round(sum(relief) filter (where firm_id = ${firmId}::uuid)
        / nullif(sum(current) filter (where firm_id = ${firmId}::uuid), 0), 8)::text as firm,
      round(sum(relief) / nullif(sum(current), 0), 8)::text as team from (${tracks}) t`;
  return { rows, firm: share?.firm ?? null, team: share?.team ?? null };
}

/** What the scorecard counts since a day, of the accounts the viewer sees. Relief is left at nothing for who may not see required rates. */
export async function readFirmCounts(db: Db, firmId: string, since: Day, internal: boolean): Promise<FirmCounts> {
  const [counts] = await db.$queryRaw<FirmCounts[]>`
    with mine as (
      select s.* from account_standings s where s.firm_id = ${firmId}::uuid),
    tracks as (
      select t.*, s.insured_members from renewal_tracks t join mine s on s.account_id = t.account_id
      where coalesce(t.decided_on, t.released_on) >= ${since}::date)
    select (select count(*)::int from tracks where decided_on is not null) as quoted,
      (select count(*)::int from tracks where decided_on is not null and sold_rate is not null) as sold,
      count(*) filter (where not lapsed)::int as accounts, coalesce(sum(members) filter (where not lapsed), 0)::int as members,
      coalesce(sum(members_year_ago), 0)::int as opening,
      coalesce(sum(members_year_ago) filter (where not lapsed), 0)::int as retained,
      (select coalesce(round(sum((required_rate - quoted_rate) * insured_members * 12), 2), 0)::text from tracks
        where ${internal} and kind = 'INSURED' and required_rate is not null and quoted_rate is not null) as "reliefDollars",
      (select coalesce(round(sum(required_rate * insured_members * 12), 2), 0)::text from tracks
        where ${internal} and kind = 'INSURED' and required_rate is not null and quoted_rate is not null) as "requiredDollars",
      (select count(*)::int from rfp_notices n join mine on mine.account_id = n.account_id where n.received_on >= ${since}::date) as rfps,
      round(count(*) filter (where not lapsed) * (business_day() - ${since}::date) / 365.0, 2)::float as "accountYears",
      coalesce(sum(products_held) filter (where not lapsed), 0)::int as products,
      (select count(*)::int from brokers_of_record b where ${isFirm(sql`b.firm_id`, firmId)} and b.contested and ${standsToday(sql`b`)}) as disputes,
      (select disclosure = 'ON_FILE' from firms where id = ${firmId}::uuid) as disclosed
    from mine`;
  return counts!;
}

export type LetterChange = {
  id: string;
  accountId: string;
  account: string;
  on: Day;
  coverage: string | null;
  before: string | null;
  after: string;
  isNew: boolean;
  quoteOnly: boolean;
  contested: boolean;
};

/** Letters since a day that came to the firm or went from it, newest first, with who stood there before. */
export const readLetterChanges = (db: Db, firmId: string, since: Day) =>
  db.$queryRaw<LetterChange[]>`
    select b.id, a.id as "accountId", a.name as account, b.from_on::text as "on", l.coverage, p.name as before, f.name as after,
      f.id = ${firmId}::uuid as "isNew", b.quote_only as "quoteOnly", b.contested
    from brokers_of_record b join accounts a on a.id = b.account_id join firms f on f.id = ${firmOf(sql`b.firm_id`)}
    left join lines l on l.id = b.line_id
    left join lateral (
      select g.id as firm_id, g.name from brokers_of_record o join firms g on g.id = ${firmOf(sql`o.firm_id`)}
      where o.account_id = b.account_id and o.id <> b.id and g.id <> f.id and o.from_on < b.from_on
        and (o.line_id is null or o.line_id is not distinct from b.line_id) and o.rescinded_on is null and not o.quote_only
      order by o.from_on desc limit 1) p on true
    where b.from_on >= ${since}::date and b.rescinded_on is null
      and (f.id = ${firmId}::uuid or p.firm_id = ${firmId}::uuid)
    order by b.from_on desc, a.name limit 20`;

/** States whose law governs accounts it stands behind, without an appointment of it there today. */
export async function readUnappointed(db: Db, firmId: string): Promise<string[]> {
  const rows = await db.$queryRaw<{ state: string }[]>`
    select distinct a.situs as state from brokers_of_record b join accounts a on a.id = b.account_id and a.lapsed_on is null
    where ${isFirm(sql`b.firm_id`, firmId)} and b.role = 'BROKER' and ${ofRecordToday(sql`b`)} and a.situs is not null
      and not exists (select from firm_licences l where ${isFirm(sql`l.firm_id`, firmId)} and l.state = a.situs
        and l.appointed_on <= business_day() and coalesce(l.appointment_ends_on, 'infinity') >= business_day()
        and coalesce(l.expires_on, 'infinity') >= business_day())
    order by 1`;
  return rows.map(({ state }) => state);
}
