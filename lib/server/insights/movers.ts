import "server-only";
import { bookOf, everyOf, type InsightsState } from "@/lib/insights/address";
import type { Account } from "@/lib/insights/executive";
import type { Measure, Spread, Spreads } from "@/lib/metrics/concentration";
import { addMonths, type Day, endOfMonth, firstOfMonth, firstOfYear } from "@/lib/units/day";
import { decimal } from "@/lib/units/decimal";
import { bookTablesIn, bookWhere, keptOf } from "../book/from";
import { atRisk } from "../book/sums";
import type { Db } from "../door";
import { type Sql, sql } from "../sql";
import { dayOf, momentOf, withBook, withBookAnd } from "../then";

type Standing = Omit<Account, "reported" | "sliceGains" | "partialTerminations" | "cause" | SliceKey>;
type SliceKey = "sliceGainsAhead" | "slicesLostAhead" | "slicesBefore";
type Slice = { id: string; won: boolean; members: number; on: Day };

/** The last month of any account of the state with members now or at the close of last December. */
async function lastMonth(db: Db, state: InsightsState): Promise<Day | null> {
  const [row] = await db.$queryRaw<{ month: Day | null }[]>`${keptOf(bookOf(state))}
    ${withBook(state)} select max(s.as_of_month)::text as month from ${bookTablesIn(state)}
    where ${bookWhere(everyOf(state))} and ${counts}`;
  return row?.month ?? null;
}
const counts = sql`(s.members > 0 or s.members_opening > 0)`;

/**
 * Every account of the state with members now or at the close of last December, from the standings the Book lists, so that
 * both are of one count; its slices by their events, what was recorded late for last December, and why it lapsed.
 */
export async function readAccounts(db: Db, state: InsightsState, season: Day): Promise<Found> {
  const month = await lastMonth(db, state);
  if (!month) return { month, accounts: [] };
  const standings = await db.$queryRaw<Standing[]>`
    ${withBook(state)} select s.account_id as id, s.name, s.lapsed, s.members, s.contracts, s.members as closing, s.members_opening as opening,
      s.members_year_ago as "membersYearAgo", s.sparkline, s.as_of_month::text as "asOfMonth", s.season_state as "seasonState",
      s.renews_on::text as "renewsOn", s.firm_id as firm
    from ${bookTablesIn(state)} where ${bookWhere(everyOf(state))} and ${counts}
    order by s.name, s.account_id`;
  const slices = await db.$queryRaw<Slice[]>`${slicesSince(state, addMonths(month, -13))}`;
  const late = new Map(
    (await db.$queryRaw<{ id: string; late: number }[]>`${lateOf(state, month)}`).map(({ id, late }) => [id, late]),
  );
  const causes = new Map(
    (await db.$queryRaw<{ id: string; cause: string | null }[]>`${causesSince(month)}`).map(({ id, cause }) => [
      id,
      cause,
    ]),
  );
  const byAccount = new Map<string, Slice[]>();
  for (const slice of slices) byAccount.set(slice.id, [...(byAccount.get(slice.id) ?? []), slice]);
  return {
    month,
    accounts: standings.map((standing) => ({
      ...standing,
      ...slicesOf(byAccount.get(standing.id) ?? [], month, season),
      reported: standing.opening - (late.get(standing.id) ?? 0),
      cause: standing.lapsed ? (causes.get(standing.id) ?? null) : null,
    })),
  };
}
type Found = { month: Day | null; accounts: Account[] };

/**
 * The same accounts, those added up that every figure counts alike: a page that shows no account reads a few dozen rows
 * instead of thousands. What is rounded to whole members of each, lib/insights/bridge.ts says of one, is rounded before.
 */
export async function readAlike(db: Db, state: InsightsState, season: Day, keeps: string): Promise<Found> {
  const month = await lastMonth(db, state);
  if (!month) return { month, accounts: [] };
  const { opened, now, before, seasonBefore } = windowsOf(month, season);
  const yearBefore = addMonths(firstOfMonth(season), -12);
  const accounts = await db.$queryRaw<(Account & { inGroup: number; lost: number })[]>`${keptOf(bookOf(state))}
    ${withBookAnd(state)} slices as (${slicesSince(state, addMonths(month, -13))}),
    late as materialized (${lateOf(state, month)}),
    causes as materialized (${causesSince(month)}),
    sliced as materialized (
      select id, coalesce(sum(members) filter (where won and "on" > ${opened} and "on" <= ${now}), 0) as gains,
        coalesce(sum(members) filter (where not won and "on" > ${opened} and "on" <= ${now}), 0) as losses,
        coalesce(sum(members) filter (where won and "on" > ${now} and "on" <= ${season}), 0) as coming,
        coalesce(sum(members) filter (where not won and "on" > ${now} and "on" <= ${season}), 0) as leaving,
        coalesce(sum(case when won then members else -members end) filter (where "on" > ${before} and "on" <= ${seasonBefore}), 0) as slices_before
      from slices group by id),
    one as (
      select s.lapsed, s.members, s.contracts, s.members_opening as opening, s.members_year_ago as year_ago, s.season_state,
        coalesce(s.renews_on <= ${season}::date, false) as falls, coalesce(v.gains, 0) as gains, coalesce(v.losses, 0) as losses,
        coalesce(v.coming, 0) as coming, coalesce(v.leaving, 0) as leaving, coalesce(v.slices_before, 0) as slices_before,
        s.members_opening - coalesce(l.late, 0) as reported, case when s.lapsed then c.cause end as cause,
        s.sparkline[cardinality(s.sparkline) - (${monthNumber(sql`s.as_of_month`)} - ${monthNumber(sql`${yearBefore}::date`)})] as month_before
      from ${bookTablesIn(state)} left join sliced v on v.id = s.account_id left join late l on l.id = s.account_id
      left join causes c on c.id = s.account_id
      where ${bookWhere(everyOf(state))} and ${counts}),
    weighed as (
      select *, sign(members - opening - gains + losses) as moves, ${atRisk} as risky,
        case when coalesce(month_before, 0) = 0 or year_ago = 0 or (season_state = 'LOST' and falls) then 0
          else round(members::numeric * (month_before - slices_before) / year_ago) - members end as in_group,
        round(members * (1 - ${keeps}::numeric)) as lost
      from one)
    select '' as id, '' as name, count(*)::int as accounts, lapsed, cause, season_state as "seasonState",
      case when falls then ${season} end as "renewsOn", null as firm, ${month} as "asOfMonth", '{}'::int[] as sparkline,
      sum(members)::int as members, sum(members)::int as closing, sum(contracts)::int as contracts, sum(opening)::int as opening,
      sum(reported)::int as reported, sum(year_ago)::int as "membersYearAgo", sum(gains)::int as "sliceGains",
      sum(losses)::int as "partialTerminations", sum(coming)::int as "sliceGainsAhead", sum(leaving)::int as "slicesLostAhead",
      sum(slices_before)::int as "slicesBefore", sum(in_group)::int as "inGroup", coalesce(sum(lost) filter (where risky), 0)::int as lost
    from weighed
    group by lapsed, cause, season_state, falls, opening > 0, members > 0, gains + losses > 0, moves, opening - losses <= members`;
  return {
    month,
    accounts: accounts.map(({ inGroup, lost, ...account }) => ({ ...account, expected: { inGroup, lost } })),
  };
}

/** Months since the year 0, so that two may be taken from one another. */
const monthNumber = (day: Sql) => sql`(extract(year from ${day}) * 12 + extract(month from ${day}))::int`;

type Told = { total: string; squares: string; largest: string[] | null };

const amountOf: Record<Measure, Sql> = {
  members: sql`s.members`,
  insuredPremium: sql`s.insured_premium`,
  ascFees: sql`s.asc_fees`,
  otherRevenue: sql`s.other_revenue`,
};

/** How members or the dollars of a bucket are spread over accounts in force, the firms that place them and the months they renew in. */
export async function readSpreads(db: Db, state: InsightsState, measure: Measure): Promise<Spreads> {
  const spread = (amounts: Sql) => sql`(
    select json_build_object('total', coalesce(sum(a.amount), 0)::text, 'squares', coalesce(sum(a.amount::numeric * a.amount), 0)::text,
      'largest', (select json_agg(t.amount::text order by t.amount desc) from (select b.amount from (${amounts}) b order by b.amount desc limit 10) t))
    from (${amounts}) a)`;
  const by = (key: Sql) => sql`select sum(amount) as amount from shares where ${key} is not null group by ${key}`;
  const amount = amountOf[measure];
  const [row] = await db.$queryRaw<Record<keyof Spreads, Told>[]>`${keptOf(bookOf(state))}
    ${withBookAnd(state)} shares as materialized (
      select ${amount} as amount, s.firm_id, s.renews_on from ${bookTablesIn(state)} where ${bookWhere(bookOf(state))} and ${amount} > 0)
    select ${spread(sql`select amount from shares`)} as accounts, ${spread(by(sql`firm_id`))} as firms,
      ${spread(by(sql`date_trunc('month', renews_on)`))} as months`;
  const read = ({ total, squares, largest }: Told): Spread => ({
    total: decimal(total),
    squares: decimal(squares),
    largest: (largest ?? []).map(decimal),
  });
  return { accounts: read(row!.accounts), firms: read(row!.firms), months: read(row!.months) };
}

/** Between which days slices count: of the year to date, those to come, and of the same season a year before. */
const windowsOf = (month: Day, season: Day) => ({
  opened: endOfMonth(addMonths(firstOfYear(month), -1)),
  now: endOfMonth(month),
  before: endOfMonth(addMonths(month, -12)),
  seasonBefore: endOfMonth(addMonths(firstOfMonth(season), -12)),
});

/** The slices of an account: of the year to date, of the same season a year before, and those to come. */
function slicesOf(slices: readonly Slice[], month: Day, season: Day) {
  const between = (won: boolean | null, after: Day, upTo: Day) =>
    slices
      .filter((slice) => (won === null || slice.won === won) && slice.on > after && slice.on <= upTo)
      .reduce((total, slice) => total + (won === null && !slice.won ? -slice.members : slice.members), 0);
  const { opened, now, before, seasonBefore } = windowsOf(month, season);
  return {
    sliceGains: between(true, opened, now),
    partialTerminations: between(false, opened, now),
    sliceGainsAhead: between(true, now, season),
    slicesLostAhead: between(false, now, season),
    slicesBefore: between(null, before, seasonBefore),
  };
}

/** Slices of medical since a month; of a past day, those that had begun or were recorded by then. */
const slicesSince = ({ asOf }: InsightsState, since: Day) => sql`
  select v.account_id as id, v.kind = 'SLICE_WON' as won, v.members, v.happened_on::text as "on"
  from line_events v join lines l on l.id = v.line_id and l.coverage = 'MEDICAL'
  where v.kind in ('SLICE_WON', 'SLICE_LOST', 'PARTIAL_TERMINATION') and v.members > 0 and v.happened_on >= ${since}::date
    and ${asOf ? sql`(v.happened_on <= ${dayOf({ asOf })} or v.created_at < ${momentOf(asOf)})` : sql`true`}`;

/** What last December's medical members are now, less what was first recorded of them, by account where that differs. */
function lateOf({ asOf }: InsightsState, month: Day) {
  const december = addMonths(firstOfYear(month), -1);
  return sql`
    select account_id as id, sum(last - first)::int as late from (
      select e.account_id, (array_agg(e.members order by e.recorded_at))[1] as first,
        (array_agg(e.members order by e.recorded_at desc))[1] as last
      from (select distinct e.line_id from enrollment_months e where e.month = ${december}::date and e.superseded_at is not null) r
      join enrollment_months e on e.line_id = r.line_id and e.month = ${december}::date
      join lines l on l.id = e.line_id and l.coverage = 'MEDICAL'
      where ${asOf ? sql`e.recorded_at < ${momentOf(asOf)}` : sql`true`} group by e.account_id, e.line_id) versions
    group by account_id having sum(last - first) <> 0`;
}

/** Why accounts left that did since the year began, or are about to; the account as it is today, of a past day too. */
const causesSince = (month: Day) => sql`
  select id, lapse_reason as cause from public.accounts where lapsed_on >= ${addMonths(firstOfYear(month), -1)}::date`;
