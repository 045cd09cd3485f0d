import "server-only";
import { formatFilters } from "@/lib/book/filter";
import type { Target } from "@/lib/book/target";
import { bookOf, type InsightsState } from "@/lib/insights/address";
import type { VerbalSale } from "@/lib/insights/bridge";
import type { SignedDeal } from "@/lib/insights/sold";
import { usualProbabilities } from "@/lib/metrics/forecast";
import { type Day, firstOfYear } from "@/lib/units/day";
import { bookTablesIn, bookWhere, keptOf } from "../book/from";
import type { Db } from "../door";
import { sql } from "../sql";
import { dayOf, inForce, withBookAnd } from "../then";

/** Opportunities of the accounts shown, and of what was merged into them, that were signed in the year of the page's day, up to it. */
export const readSignedDeals = (db: Db, state: InsightsState, today: Day) => db.$queryRaw<
  SignedDeal[]
>`${keptOf(bookOf(state))}
  ${withBookAnd(state)} scoped as (select s.account_id, s.name from ${bookTablesIn(state)} where ${bookWhere(bookOf(state))})
  select o.id, s.account_id as "accountId", s.name, o.products, o.closed_on::text as "closedOn"
  from opportunities o join public.accounts m on m.id = o.account_id cross join lateral (
    select * from scoped where account_id in (m.id, m.merged_into_id) order by account_id = m.id desc limit 1) s
  where o.stage = 'SOLD' and o.closed_on >= ${firstOfYear(today)}::date and o.closed_on <= ${today}::date
  order by o.closed_on, o.id`;

/**
 * Opportunities of employers we pursue that agreed and did not sign, in the hands of those shown. None where the page is
 * narrowed by what only accounts have, nor of a past day: opportunities are kept as they are today.
 */
export async function readVerbalSales(db: Db, { asOf, team, ae, filters }: InsightsState): Promise<VerbalSale[]> {
  if (asOf || formatFilters(filters)) return [];
  return db.$queryRaw<VerbalSale[]>`${keptOf({ team, ae })}
    select o.id, e.name, o.effective_on::text as "effectiveOn", o.products
    from opportunities o join pursuits p on p.id = o.pursuit_id join employers e on e.id = p.employer_id
    where o.stage = 'VERBAL' and ${ae ? sql`p.owner_id = ${ae}::uuid` : sql`true`}
      and ${
        team
          ? sql`p.owner_id in (select m.user_id from memberships m where m.team_id = ${team}::uuid
              and business_day() between m.from_on and coalesce(m.to_on, 'infinity'))`
          : sql`true`
      }
    order by e.name, o.id`;
}

/** What is asked for in a year, of people and teams, as far as the viewer may read it. */
export const readTargets = (db: Db, { asOf }: InsightsState, year: number) => db.$queryRaw<Target[]>`${keptOf({ asOf })}
  select kind, user_id as "userId", team_id as "teamId", value::text from targets where ${inForce({ asOf })} and year = ${year}
    and season is null`;

/** The odds that a renewal at risk is kept, of the settings in force; as delivered where nobody set any. */
export async function readKeeps(db: Db, { asOf }: InsightsState): Promise<string> {
  const [row] = await db.$queryRaw<{ keeps: string | null }[]>`${keptOf({ asOf })}
    select value ->> 'AT_RISK' as keeps from settings
    where key = 'call_probabilities' and from_on <= ${dayOf({ asOf })} order by version desc limit 1`;
  return row?.keeps ?? delivered;
}
const delivered = usualProbabilities.AT_RISK;
