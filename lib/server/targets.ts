import "server-only";
import { missing, refuse } from "@/lib/errors";
import { periodText, type TargetKind, targetOf, targetText } from "@/lib/settings/target-kinds";
import type { Day } from "@/lib/units/day";
import type { Db } from "./door";
import { type Note, notify } from "./notify";

type Asked = {
  kind: TargetKind;
  year: number;
  season: Day | null;
  userId: string | null;
  teamId: string | null;
  targetId: string | null;
  value: string;
  reason: string;
};
type Current = { id: string; value: string; by: string | null };

/** Replaces what is asked of a person or a team, keeps what was, and tells them; over a newer target it saves nothing. */
export async function replaceTarget(db: Db, asked: Asked) {
  const { kind, year, season, userId, teamId, value, reason } = asked;
  const period = periodText({ year, season: season ?? undefined });
  await db.$executeRaw`select pg_advisory_xact_lock(hashtext(${`target ${kind} ${period} ${userId ?? teamId}`}))`;
  const name = await nameOf(db, asked);
  const [current] = await db.$queryRaw<Current[]>`
    select t.id, t.value::text as value, u.name as by from targets t left join users u on u.id = t.set_by_id
    where t.kind = ${kind} and t.year = ${year} and t.season is not distinct from ${season}::date and t.superseded_at is null
      and t.user_id is not distinct from ${userId}::uuid and t.team_id is not distinct from ${teamId}::uuid`;
  const shown = (given: string | undefined) => (given ? targetText(kind, given) : "none");
  if ((current?.id ?? null) !== asked.targetId)
    refuse(
      `${current?.by ?? "Someone"} set it to ${shown(current?.value)} while you had this open; you asked for ${shown(value)}. Nothing of yours was saved: look again, then save yours over it.`,
    );
  if (shown(current?.value) === shown(value)) refuse("Nothing is different from the target there is.");
  if (current) await db.$executeRaw`update targets set superseded_at = now() where id = ${current.id}::uuid`;
  if (value)
    await db.$executeRaw`
      insert into targets (id, kind, user_id, team_id, year, season, value, set_by_id, reason) values (gen_random_uuid(),
        ${kind}, ${userId}::uuid, ${teamId}::uuid, ${year}, ${season}::date, ${value}::numeric, viewer_id(), ${reason})`;
  const says = `${targetOf[kind].name} ${period}: ${shown(value)}, was ${shown(current?.value)}`;
  await notify(db, await notesFor(db, asked, says));
  return {
    entry: {
      subjectType: userId ? "person" : "team",
      subjectId: userId ?? teamId ?? undefined,
      changes: {
        [targetOf[kind].name]: [current ? shown(current.value) : null, value ? shown(value) : null],
        [season ? "Season" : "Year"]: [null, period],
        reason: [null, reason],
      } as Record<string, [unknown, unknown]>,
    },
    receipt: { says: `${name}, ${says}` },
  };
}

/** Whom it is asked of: an AE or a Director who is here, or a team. */
async function nameOf(db: Db, { userId, teamId }: Pick<Asked, "userId" | "teamId">): Promise<string> {
  const [row] = await db.$queryRaw<{ name: string }[]>`
    select name from users where id = ${userId}::uuid and role in ('AE', 'DIRECTOR') and deactivated_at is null
    union all select name from teams where id = ${teamId}::uuid`;
  return row?.name ?? missing();
}

/** The person, or those who lead the team; each change of a target is told once. */
async function notesFor(db: Db, { kind, year, season, userId, teamId }: Asked, says: string): Promise<Note[]> {
  const told = await db.$queryRaw<{ id: string; nth: string }[]>`
    select p.id, clock_timestamp()::text as nth from (
      select ${userId}::uuid as id where ${userId}::uuid is not null
      union select user_id from memberships where team_id = ${teamId}::uuid and kind = 'LEAD'
        and business_day() between from_on and coalesce(to_on, 'infinity')) p`;
  return told.map(({ id, nth }) => ({
    userId: id,
    kind: "TARGET" as const,
    title: userId ? says : `Team: ${says}`,
    href: `/settings/targets?year=${year}${season ? `&season=${season}` : ""}`,
    source: `target ${kind} ${season ?? year} ${userId ?? teamId} ${nth}`,
  }));
}
