import "server-only";
import { recordsOf } from "@/lib/forecast/accuracy";
import { compared } from "@/lib/forecast/compare";
import type { ForecastState } from "@/lib/forecast/list";
import { scopeFor, scopeKey } from "@/lib/forecast/scope";
import { latenessOf } from "@/lib/forecast/stale";
import type { Viewer } from "@/lib/policy";
import { usualBands } from "@/lib/settings/bands";
import type { Db } from "../door";
import { businessDayOf } from "../ownership-day";
import { readFrozen } from "./frozen";
import { readConcluded, readOwed } from "./history";
import { readForecastRows, readLastWeek, seasonsOf } from "./rows";
import { persistencyAsked, probabilitiesNow, targetsOf, unitCostsNow } from "./set";

/** A season or a year of renewals beside last week, with what is asked of it. Its rows are all the forecast there is. */
export async function readForecast(db: Db, viewer: Viewer, state: ForecastState) {
  const today = await businessDayOf(db);
  const scope = scopeFor(state, viewer, today);
  const rows = await readForecastRows(db, scope);
  const week = await readLastWeek(db, scope, today);
  const { rows: now, left } = compared(rows, week, today, await unitCostsNow(db));
  const persistency = await persistencyAsked(db, usualBands.memberPersistency?.[0] ?? "0.96");
  return {
    today,
    season: scope.season,
    rows: now,
    left,
    weekOf: week?.on ?? null,
    probabilities: await probabilitiesNow(db),
    asked: { persistency, span: scope.span, set: await targetsOf(db, scope) },
    seasons: await seasonsOf(db, today),
  };
}

/** The renewals that have come to their day, of those the forecast is of. */
export const readRecord = async (db: Db, viewer: Viewer, state: ForecastState) =>
  readConcluded(db, scopeFor(state, viewer, await businessDayOf(db)));

/** Whether people were right, who was late, and the forecasts that were frozen. */
export async function readHistory(db: Db, viewer: Viewer, state: ForecastState) {
  const today = await businessDayOf(db);
  const scope = scopeFor(state, viewer, today);
  const concluded = await readRecord(db, viewer, state);
  return {
    today,
    season: scope.season,
    concluded: concluded.length,
    records: recordsOf(concluded),
    lateness: latenessOf(await readOwed(db, today, scope)),
    frozen: await readFrozen(db, scopeKey(scope)),
  };
}
