import "server-only";
import { bookOf, type InsightsState } from "@/lib/insights/address";
import type { SeasonDay } from "@/lib/insights/burn-down";
import type { Taken } from "@/lib/insights/trend";
import { addDays, addMonths, type Day, firstOfYear } from "@/lib/units/day";
import { bookTables, bookTablesIn, bookWhere, isWhole, keptOf } from "../book/from";
import { seasonSums } from "../book/sums";
import type { Db } from "../door";
import { ofPictures } from "../pictures/unchanged";
import { type Sql, sql } from "../sql";
import { withBook } from "../then";

/** Pictures in place of the present: a row an account and picture, each scope as of its picture’s day. */
const pictured = (taken: Sql) => sql`with account_standings as not materialized (
  select s.* from snapshots s where ${taken})`;

const money = sql`
  coalesce(sum(insured_premium), 0)::text as "insuredPremium", coalesce(sum(asc_fees), 0)::text as "ascFees",
  coalesce(sum(target_fees), 0)::text as "targetFees", coalesce(sum(earned_premium), 0)::text as "earnedPremium",
  coalesce(sum(incurred_claims), 0)::text as "incurredClaims"`;

/**
 * Premium, fees and what the two ratios are made of as the Book had them at each month's end of the year so far, and as it
 * has them on the page's day: what a picture says is never changed, and each is a Book one can look at.
 */
export async function readTrend(db: Db, state: InsightsState, month: Day): Promise<Taken[]> {
  const book = bookOf(state);
  // A month's end knows the month before; the picture of January's end is the first to close with December.
  const since = addMonths(firstOfYear(month), 1);
  const taken = () => db.$queryRaw<Taken[]>`${keptOf(book)}
    ${pictured(sql`s.kind = 'MONTH' and s.taken_on >= ${addDays(since, -1)}::date and ${upTo(state)}`)}
    select s.taken_on::text as "takenOn", max(s.as_of_month)::text as "asOfMonth", ${money}
    from ${bookTables} where ${bookWhere(book, sql`s.taken_on`)} group by s.taken_on order by s.taken_on`;
  const before = await (isWhole(book) ? ofPictures(db, `trend ${month}`, taken) : taken());
  const now = await db.$queryRaw<Taken[]>`${keptOf(book)}
    ${withBook(state)} select null as "takenOn", max(s.as_of_month)::text as "asOfMonth", ${money}
    from ${bookTablesIn(state)} where ${bookWhere(book)} having count(*) > 0`;
  return [...before, ...now];
}

/** A season's members by where they stood, at each picture of the half year up to it and on the page's day. */
export async function readSeasonDays(db: Db, state: InsightsState, season: Day, today: Day): Promise<SeasonDay[]> {
  const book = bookOf(state);
  const taken = () => db.$queryRaw<SeasonDay[]>`${keptOf(book)}
    ${pictured(sql`s.taken_on >= ${addMonths(season, -6)}::date and s.renews_on = ${season}::date and ${upTo(state)}`)}
    select s.taken_on::text as day, ${seasonSums(season)}
    from ${bookTables} where ${bookWhere(book, sql`s.taken_on`)} group by s.taken_on, s.kind order by s.taken_on, s.kind desc`;
  const before = await (isWhole(book) ? ofPictures(db, `season ${season}`, taken) : taken());
  const now = await db.$queryRaw<SeasonDay[]>`${keptOf(book)}
    ${withBook(state)} select ${today} as day, ${seasonSums(season)} from ${bookTablesIn(state)} where ${bookWhere(book)}`;
  return [...before, ...now];
}

const upTo = ({ asOf }: InsightsState) => (asOf ? sql`s.taken_on <= ${asOf}::date` : sql`true`);
