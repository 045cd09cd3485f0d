import "server-only";
import { seasonDay } from "@/lib/accounts/season";
import type { SeasonSums } from "@/lib/book/row";
import type { Card } from "@/lib/path/board";
import type { RenewalsState } from "@/lib/renewals/list";
import type { Day } from "@/lib/units/day";
import { seasonSums } from "../book/sums";
import type { Db } from "../door";
import { businessDayOf } from "../ownership-day";
import { joined, sql } from "../sql";
import { scopeOf } from "./scope";

/** A day on which accounts renew: how many, with how many members. */
export type WaveDay = { effectiveOn: Day; accounts: number; members: number };

/** The accounts that renew on a season's day as the Book has them, the season's sums, and the days others renew on. */
export async function readBoard(db: Db, state: RenewalsState) {
  const today = await businessDayOf(db);
  const season = state.season ?? seasonDay(today);
  const scope = shownIn(state);
  const cards = await db.$queryRaw<Card[]>`
    select s.account_id as "accountId", r.id as "renewalId", s.name as account, s.members, s.status, u.name as owner, r.headline,
           s.account_id in (select writable_accounts()) as writable, d.tracks, d."decideByOn"
    from account_standings s
    left join renewals r on r.id = s.renewal_id
    left join users u on u.id = s.owner_id
    join lateral (
      select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'kind', t.kind, 'guaranteed', t.guaranteed, 'stage', t.stage,
          'decidedOn', t.decided_on, 'effectiveOn', coalesce(t.extended_to, r.effective_on), 'today', ${today}::text) order by t.decide_by_on, t.id), '[]') as tracks,
        min(t.decide_by_on)::text as "decideByOn"
      from renewal_tracks t join lines l on l.id = t.line_id
      where t.renewal_id = r.id and (l.coverage = 'MEDICAL' and t.kind <> 'STOP_LOSS' or not exists (
        select from renewal_tracks m join lines n on n.id = m.line_id
        where m.renewal_id = r.id and n.coverage = 'MEDICAL' and m.kind <> 'STOP_LOSS'))) d on true
    where s.renews_on = ${season}::date and ${scope}
    order by s.members desc, s.account_id`;
  const [sums] = await db.$queryRaw<SeasonSums[]>`select ${seasonSums(season)} from account_standings s where ${scope}`;
  return { season, today, cards, sums: sums!, waves: await readWaves(db, state) };
}

/** The six days ahead on which accounts renew, with their members. */
export const readWaves = (db: Db, state: RenewalsState) =>
  db.$queryRaw<WaveDay[]>`
    select renews_on::text as "effectiveOn", count(*)::int as accounts, sum(members)::int as members
    from account_standings s where renews_on >= business_day() - 31 and ${shownIn(state)}
    group by renews_on order by renews_on limit 6`;

const shownIn = (state: RenewalsState) =>
  joined(
    [sql`not s.lapsed`, ...scopeOf(state, { owner: sql`s.owner_id`, name: sql`s.name`, account: sql`s.account_id` })],
    " and ",
  );
