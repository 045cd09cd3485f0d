import "server-only";
import { readCohorts, readPoints } from "@/lib/server/insights/cohorts";
import { readAccuracy, readExecutive, readFigure } from "@/lib/server/insights/executive";
import { readSeasonDays, readTrend } from "@/lib/server/insights/past";
import { readSignedRates } from "@/lib/server/insights/rates";
import { query } from "@/lib/server/query";
import type { Day } from "@/lib/units/day";
import type { InsightsState } from "./address";
import type { Account } from "./executive";

/** Everything the accounts shown are counted by: the year to date, what the season may come to, and what is asked for. */
export const getExecutive = query("book.view", ({ db, viewer }, state: InsightsState) =>
  readExecutive(db, viewer, state),
);

/** One figure by its key, with the accounts it is made of; its day and month. */
export const getFigure = query("book.view", async ({ db, viewer }, state: InsightsState, key: string) =>
  readFigure(db, viewer, state, key),
);

/** Premium, fees and ratios at each month’s end of the year, and how the season came down. */
export const getTrends = query(
  "book.view",
  async ({ db }, state: InsightsState, month: Day, season: Day, today: Day) => ({
    months: await readTrend(db, state, month),
    days: await readSeasonDays(db, state, season, today),
  }),
);

/** Whom we had on each January on file, and who of them is still here. */
export const getCohorts = query("book.view", async ({ db }, state: InsightsState, month: Day) => {
  const points = await readPoints(db, month);
  return { points, accounts: await readCohorts(db, state, points) };
});

/** The rates of decisions signed in the season’s year. Internal. */
export const listSignedRates = query("book.required", ({ db }, state: InsightsState, season: Day) =>
  readSignedRates(db, state, season),
);

/** How right the Directors were, wave by wave, of the accounts the page has; null where it is not to be said. */
export const getAccuracy = query("book.view", ({ db, viewer }, state: InsightsState, accounts: readonly Account[]) =>
  readAccuracy(db, viewer, state, accounts),
);
