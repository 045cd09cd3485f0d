import "server-only";
import type { BookGroup, Totals } from "@/lib/book/row";
import { type BookState, bookSeason } from "@/lib/book/state";
import type { Day } from "@/lib/units/day";
import type { Db } from "../door";
import { nothing, sql } from "../sql";
import { withBook } from "../then";
import { bookTablesIn, bookWhere, keptOf } from "./from";
import { grouping } from "./order";

/** lib/accounts/season.ts says what is at risk; the rule is in the standing, and this asks for it. */
export const atRisk = sql`season_state = 'AT_RISK'`;

/** Every sum lib/metrics/sums.ts names, in PostgreSQL's words; its test holds the two together. */
const sums = (season: Day) => sql`
  count(*)::int as accounts, (count(*) filter (where lapsed))::int as lapsed,
  coalesce(sum(contracts), 0)::int as contracts, coalesce(sum(members), 0)::int as members,
  coalesce(sum(members_year_ago), 0)::int as "membersYearAgo",
  coalesce(sum(members_opening), 0)::int as "membersOpening",
  coalesce(sum(asc_contracts), 0)::int as "ascContracts", coalesce(sum(asc_members), 0)::int as "ascMembers",
  coalesce(sum(insured_members), 0)::int as "insuredMembers",
  coalesce(sum(insured_premium), 0)::text as "insuredPremium",
  coalesce(sum(stop_loss_premium), 0)::text as "stopLossPremium",
  coalesce(sum(asc_fees), 0)::text as "ascFees", coalesce(sum(target_fees), 0)::text as "targetFees",
  coalesce(sum(other_revenue), 0)::text as "otherRevenue",
  coalesce(sum(earned_premium), 0)::text as "earnedPremium",
  coalesce(sum(incurred_claims), 0)::text as "incurredClaims",
  coalesce(sum(stop_loss_earned), 0)::text as "stopLossEarned",
  coalesce(sum(stop_loss_claims), 0)::text as "stopLossClaims",
  coalesce(sum(products_held), 0)::int as "productsHeld", coalesce(sum(products_eligible), 0)::int as "productsEligible",
  (count(*) filter (where ${atRisk}))::int as "atRisk",
  (count(*) filter (where season_state = 'VERBAL'))::int as verbal,
  coalesce(sum(members) filter (where ${atRisk}), 0)::int as "membersAtRisk",
  ${seasonSums(season)},
  coalesce((array_agg(distinct renews_on) filter (where renews_on is not null))::text[], '{}') as "renewsOn"`;

/** Members of the accounts renewing on the season's day, by where they stand. */
export const seasonSums = (season: Day) => sql`
  coalesce(sum(members) filter (where renews_on = ${season}::date), 0)::int as "seasonMembers",
  coalesce(sum(members) filter (where renews_on = ${season}::date and season_state = 'RETAINED'), 0)::int as "seasonRetained",
  coalesce(sum(members) filter (where renews_on = ${season}::date and season_state = 'VERBAL'), 0)::int as "seasonVerbal",
  coalesce(sum(members) filter (where renews_on = ${season}::date and season_state = 'OPEN'), 0)::int as "seasonOpen",
  coalesce(sum(members) filter (where renews_on = ${season}::date and ${atRisk}), 0)::int as "seasonAtRisk",
  coalesce(sum(members) filter (where renews_on = ${season}::date and season_state = 'LOST'), 0)::int as "seasonLost"`;

type Summed = BookGroup & Omit<Totals, "growth"> & { total: boolean };

/** The sums of every group and of all of them, from one reading of the table; what is not grouped is added up once. */
export async function readSums(db: Db, state: BookState, today: Day) {
  const { season, horizon } = bookSeason(state, today);
  const { key, rank, label } = grouping(state.group, horizon);
  const { lapsed } = state.filters;
  const left = lapsed ? sql`false` : bookWhere({ ...state, filters: { ...state.filters, lapsed: ["only"] } });
  const whole = state.group === "none";
  const rows = await db.$queryRaw<Summed[]>`${keptOf(state)}
    ${withBook(state)} select ${whole ? sql`true as total, null as key, null as label` : sql`grouping(key) = 1 as total, key, label`}, ${sums(season)},
      (select coalesce(sum(s.members_opening), 0)::int from ${bookTablesIn(state)} where ${left}) as "lapsedOpening",
      max(as_of_month)::text as "asOfMonth", to_json(max(computed_at)) #>> '{}' as "computedAt"
    from (select s.*, ${key} as key, ${rank} as rank, ${label} as label
          from ${bookTablesIn(state)} where ${bookWhere(state)}) as seen
    ${whole ? nothing : sql`group by grouping sets ((), (key, rank, label)) order by rank, label, key`}`;
  const total = rows.find((row) => row.total);
  const groups: BookGroup[] = rows.filter((row) => !row.total);
  if (whole && total && total.accounts > 0) groups.push({ ...total, total: false, key: "all" } as BookGroup);
  return { groups, total: total as Omit<Totals, "growth"> };
}
