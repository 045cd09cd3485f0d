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

/** Medical members of each account at these months, and what it lost with slices and divisions up to each of them. */
export const readCohorts = (db: Db, state: InsightsState, points: Day[]): Promise<Cohort[]> =>
  hashed(
    db,
    () => db.$queryRaw<Cohort[]>`
      ${withBookAnd(state)} scoped as materialized (
        select s.account_id, s.name from ${bookTablesIn(state)} where ${bookWhere(everyOf(state))}),
      counted as materialized (
        select e.account_id, e.month, sum(e.members)::int as members
        from enrollment_months e join lines l on l.id = e.line_id and l.coverage = 'MEDICAL'
        where e.month = any (${points}::date[]) and ${recorded(state)} group by e.account_id, e.month),
      parted as materialized (
        select v.account_id, v.happened_on, v.members from line_events v join lines l on l.id = v.line_id and l.coverage = 'MEDICAL'
        where v.kind in ('SLICE_LOST', 'PARTIAL_TERMINATION') and v.members > 0 and v.happened_on > ${points[0]}::date),
      kept as (
        select c.account_id, jsonb_object_agg(c.month::text, c.members) as at from counted c group by c.account_id)
      select s.account_id as id, s.name,
        array(select coalesce((k.at ->> p.month::text)::int, 0) from unnest(${points}::date[]) with ordinality p (month, n) order by p.n) as members,
        array(select coalesce((select sum(v.members)::int from parted v where v.account_id = s.account_id
            and v.happened_on < p.month + interval '1 month'), 0)
          from unnest(${points}::date[]) with ordinality p (month, n) order by p.n) as parted
      from scoped s join kept k on k.account_id = s.account_id`,
  );

const recorded = ({ asOf }: InsightsState) =>
  asOf
    ? sql`e.recorded_at < ${momentOf(asOf)} and (e.superseded_at is null or e.superseded_at >= ${momentOf(asOf)})`
    : sql`e.superseded_at is null`;
