import "server-only";
import type { Scope } from "@/lib/forecast/scope";
import { type Probabilities, usualProbabilities } from "@/lib/metrics/forecast";
import type { UnitCost } from "@/lib/metrics/revenue";
import { type TargetKind, targetKinds } from "@/lib/settings/target-kinds";
import { bandsOf } from "@/lib/settings/unit-costs";
import type { Day } from "@/lib/units/day";
import type { Decimal } from "@/lib/units/decimal";
import { decimal } from "@/lib/units/decimal";
import { figuresOver, leavesOf } from "@/lib/units/leaves";
import type { Db } from "../door";
import { settingNow } from "../settings";
import { sql } from "../sql";

export const probabilitiesNow = async (db: Db): Promise<Probabilities> =>
  figuresOver(usualProbabilities, await settingNow(db, "call_probabilities"));

export async function unitCostsNow(db: Db): Promise<UnitCost[]> {
  const bands = bandsOf(leavesOf((await settingNow(db, "asc_unit_cost")) ?? {}));
  return bands.map(({ from, pepm }) => ({ fromContracts: from, pepm }));
}

/** The share of a season’s members that is to be kept: the good bound of member persistency. */
export async function persistencyAsked(db: Db, usual: string): Promise<Decimal> {
  const stored = leavesOf((await settingNow(db, "thresholds")) ?? {});
  return decimal(stored["memberPersistency.0"] ?? usual);
}

type Asked = Partial<Record<TargetKind, Decimal>>;
type Row = { season: Day | null; kind: TargetKind; value: string };
const asAsked = (rows: readonly Row[]): Asked =>
  Object.fromEntries(
    rows.filter(({ kind }) => targetKinds.includes(kind)).map(({ kind, value }) => [kind, decimal(value)]),
  );

/** Those of every team the viewer reads, added up; of a kind that one of them is not asked, none: the others’ would be short. */
const ofEvery = sql`group by season, kind having array_agg(team_id) @> array(
  select distinct m.team_id from memberships m where m.kind = 'MEMBER'
    and business_day() between m.from_on and coalesce(m.to_on, 'infinity')
    and ((select viewer_role()) in ('VP', 'OPERATIONS') or m.team_id = any (array(select my_teams()))))`;

/** What is asked of those the forecast is of, for its season or its year: of an AE, a team, or every team seen. */
export async function targetsOf(db: Db, { season, span, team, ae }: Scope): Promise<Asked> {
  const whose = ae
    ? sql`user_id = ${ae}::uuid group by season, kind`
    : team
      ? sql`team_id = ${team}::uuid group by season, kind`
      : sql`team_id is not null ${ofEvery}`;
  return asAsked(
    await db.$queryRaw<Row[]>`
      select season::text, kind, sum(value)::text as value from targets
      where superseded_at is null and year = ${Number(season.slice(0, 4))}
        and season is not distinct from ${span === "season" ? season : null}::date and ${whose}`,
  );
}

/** What is asked of every team the viewer reads, season by season. */
export async function seasonTargets(db: Db, seasons: readonly Day[]): Promise<(season: Day) => Asked> {
  const rows = await db.$queryRaw<Row[]>`
    select season::text, kind, sum(value)::text as value from targets
    where superseded_at is null and season = any (${[...seasons]}::date[]) and team_id is not null ${ofEvery}`;
  return (day) => asAsked(rows.filter(({ season }) => season === day));
}
