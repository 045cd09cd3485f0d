import "server-only";
import type { Products } from "@/lib/accounts/products";
import type { Day } from "@/lib/units/day";
import { type Db, hashed } from "../door";
import { kept, type Sql, sql } from "../sql";
import { appointedToday } from "./appointed";
import { firmOf, isFirm } from "./followed";
import { hereToday, inForceToday, ofRecordToday, standsToday } from "./of-record";
import { requested } from "./relief";

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
  products: Products;
  owner: string | null;
  /** The coverages its letters name, where none is for the whole account. */
  coverages: string[];
  /** A letter that only lets it ask, or one that is contested, and no better one beside it. */
  quoteOnly: boolean;
  contested: boolean;
  /** How many there are in all, and how many of them by a letter that is neither. */
  listed: number;
  placed: number;
};

/**
 * The accounts a firm has a letter of today, of those the viewer sees, most members first: as many as `most`, each saying
 * of how many. What passed to others is found once, not letter by letter: few letters are of a line. Rates are internal.
 */
export const readFirmAccounts = (db: Db, firmId: string, most: number) =>
  db.$queryRaw<FirmAccount[]>`${kept}
    with theirs as materialized (
      select b.account_id, b.line_id, b.role, ${firmOf(sql`b.firm_id`)} as firm_id from brokers_of_record b
      where b.line_id is not null and ${ofRecordToday(sql`b`)}),
    ours as materialized (
      select b.account_id, b.line_id, b.role, b.quote_only, b.contested, ${firmOf(sql`b.firm_id`)} as firm_id
      from brokers_of_record b where ${isFirm(sql`b.firm_id`, firmId)} and ${standsToday(sql`b`)}),
    passed as (
      select o.account_id, o.role, o.firm_id, array_agg(t.line_id) as lines from ours o
      join theirs t on t.account_id = o.account_id and t.role = o.role and t.firm_id <> o.firm_id
      where o.line_id is null group by 1, 2, 3),
    partly as (
      select b.account_id from ours b where b.line_id is not null union select p.account_id from passed p),
    named as materialized (
      select l.id, l.account_id, l.coverage from lines l
      where l.account_id = any (array(select account_id from partly)) and ${inForceToday(sql`l`)}),
    letters as (
      select b.account_id, bool_and(b.line_id is null and p.lines is null) as whole,
        array_agg(distinct l.coverage) filter (where l.id is not null) as coverages,
        bool_and(b.quote_only) as quote_only, bool_and(b.contested) as contested
      from ours b
      left join passed p on b.line_id is null and (p.account_id, p.role, p.firm_id) = (b.account_id, b.role, b.firm_id)
      left join named l on (b.line_id is not null or p.lines is not null) and l.account_id = b.account_id
        and (l.id = b.line_id or b.line_id is null) and not l.id = any (coalesce(p.lines, '{}'))
      group by b.account_id)
    select s.account_id as id, s.name, s.funding, s.members, s.renews_on::text as "renewsOn", s.status,
      s.required_action::text as "requiredAction", s.quoted_action::text as "quotedAction", s.health_level as "healthLevel",
      s.health_letter as "healthLetter", s.health_reason as "healthReason", s.products, u.name as owner,
      case when w.whole then '{}' else coalesce(w.coverages, '{}') end as coverages, w.quote_only as "quoteOnly", w.contested,
      (count(*) over ())::int as listed, (count(*) filter (where not w.quote_only and not w.contested) over ())::int as placed
    from letters w join account_standings s on s.account_id = w.account_id and not s.lapsed
      and s.account_id = any (array(select account_id from ours))
    left join users u on u.id = s.owner_id
    order by s.members desc, s.name limit ${most}::int`;

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
  const [money] = await db.$queryRaw<FirmMoney[]>`${kept}
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
  /** Dollars a year, and the current premium they are of. */
  dollars: string;
  current: string;
  decided: boolean;
};
export type ReliefSums = { quotes: number; dollars: string; current: string };

const asked = requested(sql`t`, sql`s`);

/** Relief requested on the insured renewals ahead: of so many of the firm’s accounts, most dollars first, and its sums over all of them and over all the viewer sees. */
export async function readRelief(db: Db, firmId: string, most: number) {
  const tracks = sql`
    select s.account_id, s.name, s.firm_id = ${firmId}::uuid as own, r.effective_on, t.decided_on is not null as decided,
      ${asked.dollars} as relief, ${asked.current} as current
    from renewal_tracks t join renewals r on r.id = t.renewal_id
    join account_standings s on s.account_id = t.account_id and not s.lapsed
    where ${asked.counts} and r.effective_on > business_day()`;
  const sums = (of: Sql) => sql`json_build_object('quotes', count(*) filter (where ${of}),
    'dollars', coalesce(round(sum(relief) filter (where ${of}), 2), 0)::text,
    'current', coalesce(round(sum(current) filter (where ${of}), 2), 0)::text)`;
  const [found] = await hashed(
    db,
    () => db.$queryRaw<{ firm: ReliefSums; all: ReliefSums; accounts: number; rows: FirmRelief[] }[]>`${kept}
    with tracks as materialized (${tracks}),
    accounts as (
      select account_id, name, effective_on, sum(relief) as relief, sum(current) as current, bool_and(decided) as decided
      from tracks where own group by account_id, name, effective_on)
    select ${sums(sql`own`)} as firm, ${sums(sql`true`)} as all, (select count(*)::int from accounts) as accounts,
      (select coalesce(json_agg(json_build_object('accountId', account_id, 'account', name, 'effectiveOn', effective_on,
          'dollars', round(relief, 2)::text, 'current', round(current, 2)::text, 'decided', decided)
          order by relief desc, name), '[]')
        from (select * from accounts order by relief desc, name limit ${most}::int) largest) as rows
    from tracks`,
  );
  return found!;
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
  db.$queryRaw<LetterChange[]>`${kept}
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

/** States whose law governs accounts it stands behind, without an appointment of it there today; "" where nobody recorded which. */
export async function readUnappointed(db: Db, firmId: string): Promise<string[]> {
  const rows = await db.$queryRaw<{ state: string }[]>`${kept}
    select distinct coalesce(a.situs, '') as state from brokers_of_record b join accounts a on a.id = b.account_id and ${hereToday(sql`a`)}
    where ${isFirm(sql`b.firm_id`, firmId)} and b.role = 'BROKER' and ${ofRecordToday(sql`b`)}
      and not exists (select from firm_licences l where ${isFirm(sql`l.firm_id`, firmId)} and l.state = a.situs
        and ${appointedToday(sql`l`)})
    order by 1`;
  return rows.map(({ state }) => state);
}
