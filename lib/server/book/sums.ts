import "server-only";
import type { BookGroup, BookSums } from "@/lib/book/row";
import type { Db } from "../door";
import { type Sql, sql } from "../sql";
import { bookTables } from "./from";
import type { Grouping } from "./order";

const sums = sql`
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
  (count(*) filter (where season_state = 'AT_RISK'))::int as "atRisk",
  (count(*) filter (where season_state = 'VERBAL'))::int as verbal,
  coalesce(sum(members) filter (where season_state = 'AT_RISK'), 0)::int as "membersAtRisk",
  coalesce(array_agg(distinct renews_on::text) filter (where renews_on is not null), '{}') as "renewsOn"`;

export type SeasonSums = Record<"RETAINED" | "VERBAL" | "OPEN" | "AT_RISK" | "LOST", number>;

/** Members of the accounts renewing on a day, by where they stand. */
const bySeason = (season: string) => sql`json_build_object(
  'RETAINED', coalesce(sum(members) filter (where renews_on = ${season}::date and season_state = 'RETAINED'), 0),
  'VERBAL', coalesce(sum(members) filter (where renews_on = ${season}::date and season_state = 'VERBAL'), 0),
  'OPEN', coalesce(sum(members) filter (where renews_on = ${season}::date and season_state = 'OPEN'), 0),
  'AT_RISK', coalesce(sum(members) filter (where renews_on = ${season}::date and season_state = 'AT_RISK'), 0),
  'LOST', coalesce(sum(members) filter (where renews_on = ${season}::date and season_state = 'LOST'), 0))`;

export type Freshness = { asOfMonth: string | null; computedAt: string | null };
export type Totals = BookSums & Freshness & { season: SeasonSums };

/** The sums of every group and of all of them, from one reading of the table. */
export async function readSums(db: Db, where: Sql, { key, rank, label }: Grouping, season: string) {
  const rows = await db.$queryRaw<(BookGroup & Freshness & { season: SeasonSums; total: boolean })[]>`
    select grouping(key) = 1 as total, key, label, ${sums}, ${bySeason(season)} as season,
           max(as_of_month)::text as "asOfMonth", to_json(max(computed_at)) #>> '{}' as "computedAt"
    from (select s.*, ${key} as key, ${rank} as rank, ${label} as label from ${bookTables} where ${where}) as seen
    group by grouping sets ((), (key, rank, label)) order by rank, label, key`;
  return {
    groups: rows.filter(({ total }) => !total) as BookGroup[],
    total: rows.find(({ total }) => total) as Totals,
  };
}
