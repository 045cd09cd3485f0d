import "server-only";
import { bookOf, everyOf, type InsightsState } from "@/lib/insights/address";
import type { Cohort } from "@/lib/insights/kept";
import { addMonths, type Day, firstOfYear, monthsBetween } from "@/lib/units/day";
import { bookTablesIn, bookWhere, keptOf } from "../book/from";
import { type Db, hashed } from "../door";
import { joined, kept, type Sql, sql } from "../sql";
import { momentOf, withBookAnd } from "../then";

/** The Januaries there are figures of, four at most, and the last month: what cohorts are counted at. */
export async function readPoints(db: Db, month: Day): Promise<Day[]> {
  const januaries = [-3, -2, -1, 0].map((years) => addMonths(firstOfYear(month), years * 12));
  const onFile = await db.$queryRaw<{ january: Day }[]>`${kept}
    select january::text from unnest(${januaries}::date[]) january
    where exists (select from account_months m where m.month = january and m.members <> 0) order by 1`;
  return [...onFile.map(({ january }) => january).filter((each) => monthsBetween(each, month) > 0), month];
}

/**
 * Medical members at these months, the last of them as the standings have them, and what was lost with slices and divisions
 * up to each: of every account or, for a page that shows no account, of those together that were here at the same of them.
 */
export async function readCohorts(db: Db, state: InsightsState, points: Day[], each = false): Promise<Cohort[]> {
  if (points.length < 2) return [];
  return hashed(
    db,
    () => db.$queryRaw<Cohort[]>`${keptOf(bookOf(state))}
      ${withBookAnd(state)} scoped as materialized (
        select s.account_id, s.name, s.members from ${bookTablesIn(state)} where ${bookWhere(everyOf(state))}),
      counted as materialized (
        select account_id, array[${atEach(points.slice(0, -1), (month) => sql`max(members) filter (where month = ${month}::date)`)}] as members
        from (${monthsIn(state, points.slice(0, -1))}) months group by account_id),
      parted as materialized (
        select account_id, array[${atEach(points, (month) => sql`sum(members) filter (where happened_on < ${month}::date + interval '1 month')`)}] as members
        from (
          select v.account_id, v.happened_on, v.members from line_events v
          join lines l on l.id = v.line_id and l.coverage = 'MEDICAL'
          where v.kind in ('SLICE_LOST', 'PARTIAL_TERMINATION') and v.members > 0 and v.happened_on > ${points[0]}::date) lost
        group by account_id),
      accounts_at as (
        select s.account_id, s.name, coalesce(c.members, ${none(points.length - 1)}) || s.members as members,
          coalesce(p.members, ${none(points.length)}) as parted
        from scoped s left join counted c using (account_id) left join parted p using (account_id))
      ${
        each
          ? sql`select account_id as id, name, 1 as accounts, members, parted from accounts_at`
          : sql`select '' as id, '' as name, count(*)::int as accounts,
              array[${atEach(points, (_, n) => sql`sum(members[${n}::int])`)}] as members,
              array[${atEach(points, (_, n) => sql`sum(parted[${n}::int])`)}] as parted
            from accounts_at
            group by ${joined(
              points.map((_, at) => sql`members[${at + 1}::int] > 0`),
              ", ",
            )}`
      }`,
  );
}

/** A whole number at each of some months, none of them unknown. */
const atEach = (points: readonly Day[], what: (month: Day, n: number) => Sql) =>
  joined(
    points.map((month, at) => sql`coalesce(${what(month, at + 1)}, 0)::int`),
    ", ",
  );
const none = (length: number) => sql`array_fill(0, array[${length}::int])`;

/** Members of accounts in some months: as they are kept or, as of a past day, counted from what was recorded by then. */
const monthsIn = ({ asOf }: InsightsState, months: readonly Day[]) =>
  asOf
    ? sql`select e.account_id, e.month, sum(e.members)::int as members
        from enrollment_months e join lines l on l.id = e.line_id and l.coverage = 'MEDICAL'
        where e.month = any (${months}::date[]) and e.recorded_at < ${momentOf(asOf)}
          and (e.superseded_at is null or e.superseded_at >= ${momentOf(asOf)})
        group by e.account_id, e.month`
    : sql`select account_id, month, members from account_months
        where month = any (${months}::date[]) and members <> 0`;
