import "server-only";
import { readFrozen } from "@/lib/server/forecast/frozen";
import { readConcluded, readOwed } from "@/lib/server/forecast/history";
import { readKnown, readPastCalls } from "@/lib/server/forecast/known";
import { readForecastRows, readLastWeek, seasonsOf } from "@/lib/server/forecast/rows";
import { persistencyAsked, probabilitiesNow, targetsOf, unitCostsNow } from "@/lib/server/forecast/set";
import { businessDayOf } from "@/lib/server/ownership-day";
import { query } from "@/lib/server/query";
import { usualBands } from "@/lib/settings/bands";
import { recordsOf } from "./accuracy";
import { compared } from "./compare";
import type { ForecastState } from "./list";
import { scopeFor, scopeKey } from "./scope";
import { latenessOf } from "./stale";

export type { PastCall } from "@/lib/server/forecast/known";

/** A season or a year of renewals beside last week, with what is asked of it. Its rows are all the forecast there is. */
export const getForecast = query("forecast.view", async ({ viewer, db }, state: ForecastState) => {
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
    asked: { persistency, ...(scope.span === "year" && { year: await targetsOf(db, scope) }) },
    seasons: await seasonsOf(db, today),
  };
});
export type Forecast = Awaited<ReturnType<typeof getForecast>>;

/** What the call asks of one account, and what was said of its renewal so far. */
export const getOnCall = query("forecast.view", async ({ db }, accountId: string, renewalId: string | null) => ({
  known: await readKnown(db, accountId, renewalId),
  past: await readPastCalls(db, renewalId),
}));
export type OnCall = Awaited<ReturnType<typeof getOnCall>>;

/** Whether people were right, who was late, and the forecasts that were frozen. */
export const getForecastHistory = query("forecast.view", async ({ viewer, db }, state: ForecastState) => {
  const today = await businessDayOf(db);
  const scope = scopeFor(state, viewer, today);
  const concluded = await readConcluded(db, scope);
  return {
    today,
    season: scope.season,
    concluded: concluded.length,
    records: recordsOf(concluded),
    lateness: latenessOf(await readOwed(db, today, scope)),
    frozen: await readFrozen(db, scopeKey(scope)),
  };
});
export type ForecastHistory = Awaited<ReturnType<typeof getForecastHistory>>;
