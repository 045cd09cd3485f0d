import "server-only";
import { everyOf, type InsightsState } from "@/lib/insights/address";
import type { Cohort } from "@/lib/insights/kept";
import { addMonths, type Day, firstOfYear, monthsBetween } from "@/lib/units/day";
import { bookTablesIn, bookWhere } from "../book/from";
import { type Db, hashed } from "../door";
import { sql } from "../sql";
import { momentOf, withBookAnd } from "../then";

/** The Januaries there are figures of, four at most, and the last month: what cohorts are counted at. */
export async function readPoints(db: Db, month: Day): Promise<Day[]> {
  const [row] = await db.$queryRaw<{ first: Day | null }[]>`select min(month)::text as first from enrollment_months`;
  const first = row?.first ?? month;
  const januaries = [-3, -2, -1, 0].map((years) => addMonths(firstOfYear(month), years * 12));
  return [...januaries.filter((each) => each >= first && monthsBetween(each, month) > 0), month];
}

/**
 * Medical members of each account at these months, the last of them as its standing has them, and what it lost with slices
 * and divisions up to each.
 */
export const readCohorts = (db: Db, state: InsightsState, points: Day[]): Promise<Cohort[]> =>
  hashed(
    db,
    () => db.$queryRaw<Row[]>`
      ${withBookAnd(state)} scoped as materialized (
        select s.account_id, s.name, s.members from ${bookTablesIn(state)} where ${bookWhere(everyOf(state))}),
      points as materialized (select month, n from unnest(${points}::date[]) with ordinality p (month, n)),
      counted as materialized (
        select account_id, array_agg(month) as months, array_agg(members) as members from (
          select e.account_id, e.month, sum(e.members)::int as members
          from enrollment_months e join lines l on l.id = e.line_id and l.coverage = 'MEDICAL'
          where e.month = any (${points.slice(0, -1)}::date[]) and extract(month from e.month) = 1 and ${recorded(state)}
          group by e.account_id, e.month) each group by account_id),
      parted as materialized (
        select v.account_id, p.n, sum(v.members)::int as members
        from line_events v join lines l on l.id = v.line_id and l.coverage = 'MEDICAL'
        join points p on v.happened_on < p.month + interval '1 month'
        where v.kind in ('SLICE_LOST', 'PARTIAL_TERMINATION') and v.members > 0 and v.happened_on > ${points[0]}::date
        group by v.account_id, p.n),
      lost as materialized (
        select account_id, array_agg(n) as at, array_agg(members) as members from parted group by account_id)
      select s.account_id as id, s.name, s.members as now, coalesce(c.months::text[], '{}') as months,
        coalesce(c.members, '{}') as counted, coalesce(v.at::int[], '{}') as at, coalesce(v.members, '{}') as left
      from scoped s left join counted c on c.account_id = s.account_id left join lost v on v.account_id = s.account_id`,
  ).then((rows) => rows.map((row) => cohortOf(row, points)));

type Row = { id: string; name: string; now: number; months: Day[]; counted: number[]; at: number[]; left: number[] };

/** An account's members and losses at each point, from those on file. */
function cohortOf({ id, name, now, months, counted, at, left }: Row, points: readonly Day[]): Cohort {
  const last = points.length - 1;
  return {
    id,
    name,
    members: points.map((point, to) => (to === last ? now : (counted[months.indexOf(point)] ?? 0))),
    parted: points.map((_, to) => left[at.indexOf(to + 1)] ?? 0),
  };
}

const recorded = ({ asOf }: InsightsState) =>
  asOf
    ? sql`e.recorded_at < ${momentOf(asOf)} and (e.superseded_at is null or e.superseded_at >= ${momentOf(asOf)})`
    : sql`e.superseded_at is null`;
