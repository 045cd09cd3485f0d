import "server-only";
import type { Scope } from "@/lib/forecast/scope";
import { type Probabilities, usualProbabilities } from "@/lib/metrics/forecast";
import type { UnitCost } from "@/lib/metrics/revenue";
import { type TargetKind, targetKinds } from "@/lib/settings/target-kinds";
import { bandsOf } from "@/lib/settings/unit-costs";
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

/** What is asked for a year of those the forecast is of: an AE’s own, a team’s, or of every team seen. */
export async function targetsOf(db: Db, { season, team, ae }: Scope): Promise<Partial<Record<TargetKind, Decimal>>> {
  const whose = ae ? sql`user_id = ${ae}::uuid` : team ? sql`team_id = ${team}::uuid` : sql`team_id is not null`;
  const rows = await db.$queryRaw<{ kind: TargetKind; value: string }[]>`
    select kind, sum(value)::text as value from targets
    where superseded_at is null and year = ${Number(season.slice(0, 4))} and ${whose} group by kind`;
  const known = rows.filter(({ kind }) => targetKinds.includes(kind));
  return Object.fromEntries(known.map(({ kind, value }) => [kind, decimal(value)]));
}
