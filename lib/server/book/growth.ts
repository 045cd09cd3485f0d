import "server-only";
import { type Growth, scopeOf } from "@/lib/book/growth";
import type { BookState } from "@/lib/book/state";
import type { Viewer } from "@/lib/policy";
import type { Day } from "@/lib/units/day";
import type { Db } from "../door";
import { type Sql, sql } from "../sql";
import { dayOf, momentOf, withBookAnd } from "../then";
import { keptOf } from "./from";

/**
 * Growth of the whole Book shown, from what was stored at the close of last December: accounts lost or handed on since
 * are out of sight and count all the same. None for a part of a Book, where that month is not on file, or where it was
 * stored anew after the picture, which reads nothing later.
 */
export async function readGrowth(db: Db, viewer: Viewer, state: BookState): Promise<Growth | null> {
  const scope = scopeOf(state, viewer);
  if (!scope) return null;
  const { stored, owned } = sourcesOf(scope, viewer, dayOf(state));
  const [found] = await db.$queryRaw<
    { opening: number | null; members: number; storedOn: Day | null }[]
  >`${keptOf(state)}
    ${withBookAnd(state)} seen as materialized (
      select date_trunc('year', max(as_of_month)) - interval '1 month' as closes,
        coalesce(sum(members) filter (where not lapsed and ${owned}), 0)::int as members from account_standings),
    closed as (
      select sum(members)::int as opening, max(computed_at)::date::text as stored from ${stored} and month = (
        select closes from seen)::date
      having ${state.asOf ? sql`max(computed_at) < ${momentOf(state.asOf)}` : sql`true`})
    select (select opening from closed) as opening, (select stored from closed) as "storedOn", (select members from seen) as members`;
  return found?.opening == null ? null : { ...found, opening: found.opening, scope };
}

/** Where a scope's closes are stored, and which accounts are its own on the day. */
function sourcesOf({ ae, team }: { ae?: string; team?: string }, { role }: Viewer, day: Sql) {
  const ofTeams = (teams: Sql) => sql`owner_id in (select m.user_id from memberships m
    where m.team_id in (${teams}) and ${day} between m.from_on and coalesce(m.to_on, 'infinity'))`;
  if (ae) return { stored: sql`person_months where user_id = ${ae}::uuid`, owned: sql`owner_id = ${ae}::uuid` };
  if (team) return { stored: sql`team_months where team_id = ${team}::uuid`, owned: ofTeams(sql`${team}::uuid`) };
  if (role === "DIRECTOR") return { stored: sql`team_months where team_id in (${led})`, owned: ofTeams(led) };
  return { stored: sql`person_months where true`, owned: sql`true` };
}

const led = sql`select l.team_id from memberships l where l.user_id = viewer_id() and l.kind = 'LEAD'
  and business_day() between l.from_on and coalesce(l.to_on, 'infinity')`;
