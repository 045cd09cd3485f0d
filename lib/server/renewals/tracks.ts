import "server-only";
import type { TrackKind } from "@/lib/renewals/due-dates";
import { type RenewalsState, type Standing, statusesOf } from "@/lib/renewals/list";
import type { RenewalRow, TrackRates } from "@/lib/renewals/queries";
import { stagesOf, statuses } from "@/lib/renewals/stages";
import { over } from "@/lib/requests/milestones";
import type { Day } from "@/lib/units/day";
import type { Db } from "../door";
import { businessDayOf } from "../ownership-day";
import { joined, type Sql, sql } from "../sql";
import { scopeOf } from "./scope";

/** `standsAt` of the list, asked of the tracks `t` of renewals `r`. */
function standing(at: Standing): Sql {
  const wanted = statusesOf(at);
  const { open, decided } = stagesOf(wanted);
  const stands = sql`(case when r.outcome = 'PARTIAL' then 'RENEWED' = any(${wanted}::text[])
    when r.outcome = any(${statuses}::text[]) then r.outcome = any(${wanted}::text[])
    when t.decided_on is null then t.stage = any(${open}::text[]) else t.stage = any(${decided}::text[]) end)`;
  return at === "LATE" ? sql`(${stands} and t.decided_on is null and t.decide_by_on < business_day())` : stands;
}

/** What a state shows of the tracks `t` of renewals `r` of accounts `a`, whose owner's access is `o`. */
const shownIn = (state: RenewalsState) =>
  joined(
    [
      sql`r.effective_on >= business_day() - 31`,
      ...(state.season ? [sql`r.effective_on = ${state.season}::date`] : []),
      ...(state.kind ? [sql`t.kind = ${state.kind}`] : []),
      ...(state.stands ? [standing(state.stands)] : []),
      ...scopeOf(state, { owner: sql`o.user_id`, name: sql`a.name`, account: sql`a.id` }),
    ],
    " and ",
  );

const withOwner = sql`
    join accounts a on a.id = t.account_id
    left join account_standings s on s.account_id = a.id
    left join account_access o on o.account_id = a.id and o.kind = 'OWNER'
      and business_day() between o.from_on and coalesce(o.to_on, 'infinity')
    left join users u on u.id = o.user_id`;

/** The tracks of renewals a state shows, soonest first, with who rates and who owns them; as many rows as it asks for. */
export async function readRenewals(db: Db, state: RenewalsState) {
  const rows = await db.$queryRaw<(RenewalRow & { total: number; today: Day })[]>`
    select t.id as "trackId", r.id as "renewalId", a.id as "accountId", a.name as account, a.external_id as "externalId", r.effective_on::text as "effectiveOn", t.kind,
           l.coverage, l.plan_option as "planOption", t.stage, t.decide_by_on::text as "decideByOn",
           t.decided_on::text as "decidedOn", r.outcome, coalesce(s.members, 0) as members, u.name as owner,
           w.name as underwriter, count(*) over ()::int as total,
           business_day()::text as today
    from renewal_tracks t
    join renewals r on r.id = t.renewal_id
    join lines l on l.id = t.line_id ${withOwner}
    left join lateral (
      select string_agg(p.name, ', ' order by p.name) as name from account_access x join users p on p.id = x.user_id
      where x.account_id = a.id and x.kind = 'UNDERWRITER'
        and business_day() between x.from_on and coalesce(x.to_on, 'infinity')) w on true
    where ${shownIn(state)}
    order by r.effective_on, a.name, t.kind, t.id
    limit ${state.rows}::int`;
  return { rows: rows as RenewalRow[], total: rows[0]?.total ?? 0, today: rows[0]?.today ?? "" };
}

/** A decision with the days it keeps, of whom, and how many members its account has. */
export type DatedTrack = {
  trackId: string;
  renewalId: string;
  account: string;
  kind: TrackKind;
  guaranteed: boolean;
  stage: string;
  effectiveOn: Day;
  releaseDueOn: Day;
  decideByOn: Day;
  members: number;
  ownerId: string | null;
  owner: string | null;
};

/** The tracks a state shows that have stages yet to leave, with their days. */
export async function readDatedTracks(db: Db, state: RenewalsState) {
  const today = await businessDayOf(db);
  const tracks = await db.$queryRaw<DatedTrack[]>`
    select t.id as "trackId", r.id as "renewalId", a.name as account, t.kind, t.guaranteed, t.stage,
           coalesce(t.extended_to, r.effective_on)::text as "effectiveOn", t.release_due_on::text as "releaseDueOn", t.decide_by_on::text as "decideByOn", coalesce(s.members, 0) as members,
           u.id as "ownerId", u.name as owner
    from renewal_tracks t
    join renewals r on r.id = t.renewal_id ${withOwner}
    where ${shownIn(state)} and t.stage <> all (${over}::text[])`;
  return { today, tracks };
}

/** Current, required and quoted rates of tracks, by id. Internal: for those who may see required rates. */
export async function readTrackRates(db: Db, ids: string[]) {
  const tracks = await db.renewalTrack.findMany({
    where: { id: { in: ids } },
    select: { id: true, currentRate: true, requiredRate: true, quotedRate: true, releasedRate: true, soldRate: true },
  });
  const begun = await db.$queryRaw<{ id: string }[]>`
    select t.id from renewal_tracks t join renewals r on r.id = t.renewal_id
    where t.id = any(${ids}::uuid[])
      and exists (select 1 from line_terms m where m.line_id = t.line_id and m.from_on < r.effective_on)`;
  const running = new Set(begun.map(({ id }) => id));
  return Object.fromEntries(
    tracks.map(({ id, currentRate, requiredRate, quotedRate, releasedRate, soldRate }): [string, TrackRates] => [
      id,
      {
        current: running.has(id) ? currentRate.toString() : null,
        required: requiredRate?.toString() ?? null,
        quoted: (quotedRate ?? releasedRate ?? soldRate)?.toString() ?? null,
      },
    ]),
  );
}
