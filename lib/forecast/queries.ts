import "server-only";
import { readKnown, readPastCalls } from "@/lib/server/forecast/known";
import { readForecast, readHistory, readRecord } from "@/lib/server/forecast/read";
import { query } from "@/lib/server/query";
import { forecastFigure } from "./drawn";
import { type ForecastState, voiceOf } from "./list";
import { recordFigure } from "./record-figures";

export type { PastCall } from "@/lib/server/forecast/known";

/** A season or a year of renewals beside last week, with what is asked of it. Its rows are all the forecast there is. */
export const getForecast = query("forecast.view", ({ viewer, db }, state: ForecastState) =>
  readForecast(db, viewer, state),
);
export type Forecast = Awaited<ReturnType<typeof getForecast>>;

/** What the call asks of one account, and what was said of its renewal so far. */
export const getOnCall = query("forecast.view", async ({ db }, accountId: string, renewalId: string | null) => ({
  known: await readKnown(db, accountId, renewalId),
  past: await readPastCalls(db, renewalId),
}));
export type OnCall = Awaited<ReturnType<typeof getOnCall>>;

/** Whether people were right, who was late, and the forecasts that were frozen. */
export const getForecastHistory = query("forecast.view", ({ viewer, db }, state: ForecastState) =>
  readHistory(db, viewer, state),
);
export type ForecastHistory = Awaited<ReturnType<typeof getForecastHistory>>;

/** One figure by its key, with the renewals it is made of. */
export const getForecastFigure = query("forecast.view", async ({ viewer, db }, state: ForecastState, key: string) =>
  key.startsWith("accuracy.")
    ? recordFigure(await readRecord(db, viewer, state), key)
    : forecastFigure(await readForecast(db, viewer, state), voiceOf(state, viewer), key),
);
