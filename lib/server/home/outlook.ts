import "server-only";
import type { HealthLevel } from "@/lib/accounts/health/level";
import type { Spoken } from "@/lib/forecast/calls";
import { type Alike, bothSeasons, seasonOutlook } from "@/lib/home/outlook";
import { usualBands } from "@/lib/settings/bands";
import type { Day } from "@/lib/units/day";
import type { Db } from "../door";
import { persistencyAsked, probabilitiesNow, seasonTargets } from "../forecast/set";
import { businessDayOf } from "../ownership-day";
import { kept, sql } from "../sql";

type Row = Omit<Alike, "levels"> & Record<"s" | "r" | "p" | "m", HealthLevel | null>;

/** The renewals of some days as one voice has called them, those that a forecast counts alike added up. */
export async function readAlike(db: Db, seasons: readonly Day[], voice: Spoken): Promise<Alike[]> {
  const level = (letter: string) => sql`s.health #>> ${`{${letter},level}`}::text[]`;
  const rows = await db.$queryRaw<Row[]>`${kept}
    with said as (
      select distinct on (c.renewal_id) c.renewal_id, c.call from forecast_calls c
      where c.voice = ${voice} and c.voice in ('AE', 'DIRECTOR')
      order by c.renewal_id, c.said_at desc, c.id desc)
    select s.renews_on::text as season, s.season_state as state, s.status, d.call, ${level("S")} as s, ${level("R")} as r,
      ${level("P")} as p, ${level("M")} as m, ${level("override")} as override, sum(s.members)::int as members,
      count(*)::int as renewals
    from account_standings s left join said d on d.renewal_id = s.renewal_id
    where not s.lapsed and s.renews_on = any (${[...seasons]}::date[])
    group by 1, 2, 3, 4, 5, 6, 7, 8, 9`;
  return rows.map(({ s, r, p, m, ...row }) => ({ ...row, levels: { S: s, R: r, P: p, M: m } }));
}

/** The next two seasons in members, by one voice, beside what is asked of each. */
export async function readOutlooks(db: Db, voice: Spoken) {
  const today = await businessDayOf(db);
  const seasons = bothSeasons(today);
  const rows = await readAlike(db, seasons, voice);
  const probabilities = await probabilitiesNow(db);
  const persistency = await persistencyAsked(db, usualBands.memberPersistency?.[0] ?? "0.96");
  const set = await seasonTargets(db, seasons);
  return {
    today,
    seasons: seasons.map((season) => ({
      ...seasonOutlook(season, rows, probabilities, today),
      asked: { span: "season" as const, set: set(season), persistency },
    })),
  };
}
