import "server-only";
import type { Launch } from "@/lib/innovations/adoption";
import { bookOf, everyOf, type InsightsState } from "@/lib/insights/address";
import type { Ends } from "@/lib/insights/ends";
import { furtherOf, type Group } from "@/lib/insights/further";
import type { Release } from "@/lib/insights/releases";
import { can, type Viewer } from "@/lib/policy";
import { addDays, type Day, firstOfYear } from "@/lib/units/day";
import { accountOf } from "../accounts-followed";
import { bookTablesIn, bookWhere } from "../book/from";
import type { Db } from "../door";
import { unitCostsNow } from "../forecast/set";
import { sql } from "../sql";
import { dayOf, readDay, withBook } from "../then";

/** Every account of the state at both ends: as it stands, and as the picture of last year’s end had it. */
const readEnds = (db: Db, state: InsightsState, opened: Day) => db.$queryRaw<Ends[]>`
  ${withBook(state)} select s.account_id as id, s.name, case when s.members = 0 then
      (select a.lapse_reason from public.accounts a where a.id = s.account_id) end as cause,
    s.members, coalesce(o.members, 0) as "membersThen", s.asc_members as "ascMembers", s.insured_members as "insuredMembers",
    s.asc_contracts as "ascContracts", s.medical_funding as "medicalFunding", o.medical_funding as "fundingThen",
    s.insured_premium::text as "insuredPremium", coalesce(o.insured_premium, 0)::text as "premiumThen",
    s.asc_fees::text as "ascFees", coalesce(o.asc_fees, 0)::text as "feesThen", s.earned_premium::text as "earnedPremium",
    s.incurred_claims::text as "incurredClaims", o.renews_on::text as "renewedOn"
  from ${bookTablesIn(state)} left join snapshots o on o.account_id = s.account_id and o.kind = 'MONTH'
    and o.taken_on = ${opened}::date and not o.lapsed
  where ${bookWhere(everyOf(state))} and (s.members > 0 or o.members > 0) order by s.name, s.account_id`;

/** Medical decisions of accounts of the state that were due out, or were signed, in the twelve months up to its day. */
const readReleases = (db: Db, state: InsightsState) => db.$queryRaw<Release[]>`
  ${withBook(state)} select s.account_id as "accountId", s.name as account, t.kind, t.release_due_on::text as "dueOn",
    t.released_on::text as "releasedOn", t.released_rate::text as released, t.required_rate::text as required,
    case when t.decided_on <= ${dayOf(state)} then t.sold_rate end::text as sold,
    coalesce(case t.kind when 'INSURED' then (l ->> 'members')::int else (l ->> 'contracts')::int end, 0) as units
  from ${bookTablesIn(state)} join renewal_tracks t on t.account_id = s.account_id and t.kind in ('INSURED', 'FEE')
  left join lateral (select line as l from jsonb_array_elements(s.lines) line where line ->> 'lineId' = t.line_id::text) found on true
  where ${bookWhere(bookOf(state))} and t.release_due_on is not null
    and t.release_due_on > ${dayOf(state)} - interval '1 year' and t.release_due_on <= ${dayOf(state)}
  order by s.name, t.id`;

/** What the accounts one sees had adopted of programs by a day, within the two years up to it. */
const readLaunched = (db: Db, day: Day) => db.$queryRaw<Launch[]>`
  select ${accountOf(sql`d.account_id`)} as "accountId", p.name as program, d.adopted_on::text as on
  from adoptions d join programs p on p.id = d.program_id
  where d.adopted_on > ${day}::date - interval '2 years' and d.adopted_on <= ${day}::date
  order by d.adopted_on desc, p.name, d.id`;

/** The measures of domain 5 beyond the page’s panels, of the same day, scope and filters. */
export async function readFurther(
  db: Db,
  viewer: Viewer,
  state: InsightsState,
): Promise<{ today: Day; groups: Group[] }> {
  const today = await readDay(db, state);
  const opened = addDays(firstOfYear(today), -1);
  const rows = await readEnds(db, state, opened);
  const pictured = rows.some(({ membersThen }) => membersThen > 0);
  const groups = furtherOf({
    rows,
    releases: await readReleases(db, state),
    costs: await unitCostsNow(db),
    launches: await readLaunched(db, today),
    from: pictured ? opened : null,
    today,
    internal: can(viewer, "book.required"),
  });
  return { today, groups };
}
