import "server-only";
import type { Concluded, Saying } from "@/lib/forecast/accuracy";
import type { InsightsState } from "@/lib/insights/address";
import type { Day } from "@/lib/units/day";
import { type Db, hashed } from "../door";
import { sql } from "../sql";

type Called = Omit<Saying, "voice" | "by"> & { accountId: string; effectiveOn: Day; actual: number };

/**
 * What Directors had said of the renewals of the last thirteen months whose first month is in, and the members of that
 * month; of the accounts of a team or an AE where the page is narrowed to one.
 */
export async function readDirectorCalls(db: Db, { team, ae }: InsightsState): Promise<Concluded[]> {
  const rows = await hashed(
    db,
    () => db.$queryRaw<Called[]>`
      with due as materialized (
        select r.id, r.account_id, r.effective_on from renewals r join account_standings s on s.account_id = r.account_id
        where r.effective_on > business_day() - 396 and r.effective_on <= (select max(as_of_month) from account_standings)
          and ${ae ? sql`s.owner_id = ${ae}::uuid` : sql`true`}
          and ${
            team
              ? sql`s.owner_id in (select m.user_id from memberships m where m.team_id = ${team}::uuid
                  and business_day() between m.from_on and coalesce(m.to_on, 'infinity'))`
              : sql`true`
          }),
      said as materialized (
        select d.id, d.account_id, d.effective_on, c.author_id, c.call, c.members, c.in_group, c.slices, c.said_on, c.said_at, c.id as call_id
        from due d join forecast_calls c on c.renewal_id = d.id and c.voice = 'DIRECTOR'),
      came as materialized (
        select e.account_id, e.month, sum(e.members)::int as members
        from enrollment_months e join lines l on l.id = e.line_id and l.coverage = 'MEDICAL'
        where e.superseded_at is null and e.month in (select date_trunc('month', effective_on)::date from said)
        group by e.account_id, e.month)
      select s.account_id as "accountId", s.effective_on::text as "effectiveOn", coalesce(e.members, 0) as actual,
        s.author_id as "byId", s.call, s.members, coalesce(s.in_group, 0) as "inGroup", coalesce(s.slices, 0) as slices, s.said_on::text as "on"
      from said s left join came e on e.account_id = s.account_id and e.month = date_trunc('month', s.effective_on)::date
      order by s.effective_on, s.account_id, s.said_at, s.call_id`,
  );
  const concluded = new Map<string, Concluded & { sayings: Saying[] }>();
  for (const { accountId, effectiveOn, actual, ...said } of rows) {
    const key = `${accountId} ${effectiveOn}`;
    const one = concluded.get(key) ?? { accountId, effectiveOn, actual, sayings: [] };
    one.sayings.push({ ...said, voice: "DIRECTOR", by: "" });
    concluded.set(key, one);
  }
  return [...concluded.values()];
}
