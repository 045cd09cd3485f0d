import "server-only";
import { everyOf, type InsightsState } from "@/lib/insights/address";
import type { Account } from "@/lib/insights/executive";
import { addMonths, type Day, endOfMonth, firstOfMonth, firstOfYear } from "@/lib/units/day";
import { bookTablesIn, bookWhere } from "../book/from";
import type { Db } from "../door";
import { sql } from "../sql";
import { dayOf, momentOf, withBook } from "../then";

type Standing = Omit<Account, "reported" | "sliceGains" | "partialTerminations" | "cause" | SliceKey>;
type SliceKey = "sliceGainsAhead" | "slicesLostAhead" | "slicesBefore";
type Slice = { id: string; won: boolean; members: number; on: Day };

/**
 * Every account of the state with members now or at the close of last December, from the standings the Book lists, so that
 * both are of one count; its slices by their events, what was recorded late for last December, and why it lapsed.
 */
export async function readAccounts(
  db: Db,
  state: InsightsState,
  season: Day,
): Promise<{ month: Day | null; accounts: Account[] }> {
  const every = everyOf(state);
  const standings = await db.$queryRaw<Standing[]>`
    ${withBook(state)} select s.account_id as id, s.name, s.lapsed, s.members, s.contracts, s.members as closing, s.members_opening as opening,
      s.members_year_ago as "membersYearAgo", s.sparkline, s.as_of_month::text as "asOfMonth", s.season_state as "seasonState",
      s.renews_on::text as "renewsOn", s.firm_id as firm
    from ${bookTablesIn(state)} where ${bookWhere(every)} and (s.members > 0 or s.members_opening > 0)
    order by s.name, s.account_id`;
  const month = standings.reduce<Day | null>(
    (last, { asOfMonth }) => (!last || asOfMonth > last ? asOfMonth : last),
    null,
  );
  if (!month) return { month, accounts: [] };
  const slices = await readSlices(db, state, addMonths(month, -13));
  const late = new Map(
    (await readLate(db, state, addMonths(firstOfYear(month), -1))).map(({ id, late }) => [id, late]),
  );
  const causes = new Map((await readCauses(db, month)).map(({ id, cause }) => [id, cause]));
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

/** The slices of an account: of the year to date, of the same season a year before, and those to come. */
function slicesOf(slices: readonly Slice[], month: Day, season: Day) {
  const between = (won: boolean | null, after: Day, upTo: Day) =>
    slices
      .filter((slice) => (won === null || slice.won === won) && slice.on > after && slice.on <= upTo)
      .reduce((total, slice) => total + (won === null && !slice.won ? -slice.members : slice.members), 0);
  const [opened, now] = [endOfMonth(addMonths(firstOfYear(month), -1)), endOfMonth(month)];
  const [before, seasonBefore] = [endOfMonth(addMonths(month, -12)), endOfMonth(addMonths(firstOfMonth(season), -12))];
  return {
    sliceGains: between(true, opened, now),
    partialTerminations: between(false, opened, now),
    sliceGainsAhead: between(true, now, season),
    slicesLostAhead: between(false, now, season),
    slicesBefore: between(null, before, seasonBefore),
  };
}

/** Slices of medical since a month; of a past day, those that had begun or were recorded by then. */
const readSlices = (db: Db, { asOf }: InsightsState, since: Day) => db.$queryRaw<Slice[]>`
  select v.account_id as id, v.kind = 'SLICE_WON' as won, v.members, v.happened_on::text as "on"
  from line_events v join lines l on l.id = v.line_id and l.coverage = 'MEDICAL'
  where v.kind in ('SLICE_WON', 'SLICE_LOST', 'PARTIAL_TERMINATION') and v.members > 0 and v.happened_on >= ${since}::date
    and ${asOf ? sql`(v.happened_on <= ${dayOf({ asOf })} or v.created_at < ${momentOf(asOf)})` : sql`true`}`;

/** What a month's medical members are now, less what was first recorded of them, by account where that differs. */
const readLate = (db: Db, { asOf }: InsightsState, month: Day) => db.$queryRaw<{ id: string; late: number }[]>`
  with restated as materialized (
    select distinct e.line_id from enrollment_months e where e.month = ${month}::date and e.superseded_at is not null),
  versions as (
    select e.account_id, (array_agg(e.members order by e.recorded_at))[1] as first,
      (array_agg(e.members order by e.recorded_at desc))[1] as last
    from restated r join enrollment_months e on e.line_id = r.line_id and e.month = ${month}::date
    join lines l on l.id = e.line_id and l.coverage = 'MEDICAL'
    where ${asOf ? sql`e.recorded_at < ${momentOf(asOf)}` : sql`true`} group by e.account_id, e.line_id)
  select account_id as id, sum(last - first)::int as late from versions group by account_id having sum(last - first) <> 0`;

/** Why accounts left that did since the year began, or are about to. */
const readCauses = (db: Db, month: Day) => db.$queryRaw<{ id: string; cause: string | null }[]>`
  select id, lapse_reason as cause from accounts where lapsed_on >= ${addMonths(firstOfYear(month), -1)}::date`;
