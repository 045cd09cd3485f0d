import "server-only";
import type { NowRow, ThenRow } from "@/lib/forecast/row";
import type { Scope } from "@/lib/forecast/scope";
import { lastMonday } from "@/lib/forecast/since";
import type { Day } from "@/lib/units/day";
import type { Db } from "../door";
import { joined, type Sql, sql } from "../sql";

const standing = sql`s.account_id as "accountId", s.name as account, s.renewal_id as "renewalId", s.owner_id as "ownerId",
  s.members, s.insured_premium::text as "insuredPremium", s.asc_fees::text as "ascFees",
  s.earned_premium::text as "earnedPremium", s.incurred_claims::text as "incurredClaims", s.asc_contracts as "ascContracts",
  s.status, s.season_state as state, s.renews_on::text as "renewsOn", s.health`;

/** What was last said of a standing’s renewal before an instant, each voice on its own. */
const saidBefore = (instant: Sql) => {
  const last = (voice: "AE" | "DIRECTOR") => sql`${voice}::text, (
    select json_build_object('id', c.id, 'call', c.call, 'on', c.said_on, 'at', c.said_at, 'by', w.name, 'note', c.note,
      'inGroup', c.in_group, 'slices', c.slices)
    from forecast_calls c join users w on w.id = c.author_id
    where c.renewal_id = s.renewal_id and c.voice = ${voice} and c.said_at < ${instant}
    order by c.said_at desc, c.id desc limit 1)`;
  return sql`json_build_object(${joined([last("AE"), last("DIRECTOR")], ", ")}) as said`;
};

/** A year’s forecast is of the whole book at its close: whoever renews by then. */
export const inScope = ({ season, span, team, ae }: Scope) =>
  joined(
    [
      sql`not s.lapsed`,
      span === "season"
        ? sql`s.renews_on = ${season}::date`
        : sql`s.renews_on <= ${`${season.slice(0, 4)}-12-31`}::date`,
      ...(ae ? [sql`s.owner_id = ${ae}::uuid`] : []),
      ...(team
        ? [
            sql`s.owner_id in (select m.user_id from memberships m where m.team_id = ${team}::uuid
              and business_day() between m.from_on and coalesce(m.to_on, 'infinity'))`,
          ]
        : []),
    ],
    " and ",
  );

const rateOut = sql`coalesce(t.sold_rate, t.released_rate, t.quoted_rate)`;
const rateEffect = (bucket: "INSURED_PREMIUM" | "ASC_FEES") => sql`(
  select sum((l ->> 'annual')::numeric * (${rateOut} / t.current_rate - 1))::text
  from renewal_tracks t join jsonb_array_elements(s.lines) l on l ->> 'lineId' = t.line_id::text
  where t.renewal_id = s.renewal_id and l ->> 'bucket' = ${bucket} and ${rateOut} is not null and t.current_rate > 0)`;

/** The renewals of a forecast as they stand, with the latest word of each voice. */
export const readForecastRows = (db: Db, scope: Scope) => db.$queryRaw<NowRow[]>`
  select ${standing}, u.name as owner, s.health_level as "healthLevel", s.health_letter as "healthLetter",
    s.health_reason as "healthReason", s.account_id in (select writable_accounts()) as writable,
    (select t.name from memberships m join teams t on t.id = m.team_id where m.user_id = s.owner_id
      and business_day() between m.from_on and coalesce(m.to_on, 'infinity') order by m.kind desc, t.name limit 1) as team,
    ${rateEffect("INSURED_PREMIUM")} as "premiumRate", ${rateEffect("ASC_FEES")} as "feesRate", ${saidBefore(sql`'infinity'`)}
  from account_standings s left join users u on u.id = s.owner_id
  where ${inScope(scope)} order by s.members desc, s.account_id`;

/** The same as the picture of the last Monday before today has them, or the one before it; null where there is none. */
export async function readLastWeek(db: Db, scope: Scope, today: Day): Promise<{ on: Day; rows: ThenRow[] } | null> {
  const [picture] = await db.$queryRaw<{ on: Day }[]>`
    select max(taken_on)::text as "on" from pictures where kind = 'WEEK' and taken_on <= ${lastMonday(today)}::date`;
  if (!picture?.on) return null;
  const rows = await db.$queryRaw<ThenRow[]>`
    select ${standing}, s.owner_name as owner, ${saidBefore(sql`s.as_at`)}
    from snapshots s where s.kind = 'WEEK' and s.taken_on = ${picture.on}::date and ${inScope(scope)}`;
  return { on: picture.on, rows };
}

/** The days on which accounts renew from a month ago on. */
export async function seasonsOf(db: Db, today: Day): Promise<Day[]> {
  const rows = await db.$queryRaw<{ day: Day }[]>`
    select s.renews_on::text as day from account_standings s
    where not s.lapsed and s.renews_on >= ${today}::date - 31 group by s.renews_on order by s.renews_on limit 12`;
  return rows.map(({ day }) => day);
}
