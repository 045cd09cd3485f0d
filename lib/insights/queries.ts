import "server-only";
import { readCohorts, readPoints } from "@/lib/server/insights/cohorts";
import { readCutRates } from "@/lib/server/insights/cuts";
import { readPaid } from "@/lib/server/insights/equivalent";
import { readAccuracy, readExecutive, readFigure } from "@/lib/server/insights/executive";
import { readFurther } from "@/lib/server/insights/further";
import { readSpreads } from "@/lib/server/insights/movers";
import { readSeasonDays, readTrend } from "@/lib/server/insights/past";
import { readSignedRates } from "@/lib/server/insights/rates";
import { query } from "@/lib/server/query";
import type { Day } from "@/lib/units/day";
import type { InsightsState } from "./address";

/** Everything the accounts shown are counted by: the year to date, what the season may come to, and what is asked for. */
export const getExecutive = query(
  "book.view",
  ({ db, viewer }, state: InsightsState) => readExecutive(db, viewer, state),
  "remembered",
);

/** One figure by its key, with the accounts it is made of; its day and month. */
export const getFigure = query("book.view", async ({ db, viewer }, state: InsightsState, key: string) =>
  readFigure(db, viewer, state, key),
);

/** The measures beyond the page’s panels, each with the accounts it is made of. */
export const getFurther = query("book.view", ({ db, viewer }, state: InsightsState) => readFurther(db, viewer, state));

/** Premium, fees and ratios at each month’s end of the year, and how the season came down. */
export const getTrends = query(
  "book.view",
  async ({ db }, state: InsightsState, month: Day, season: Day, today: Day) => ({
    months: await readTrend(db, state, month),
    days: await readSeasonDays(db, state, season, today),
  }),
  "remembered",
);

/** Whom we had on each January on file, and who of them is still here. */
export const getCohorts = query(
  "book.view",
  async ({ db }, state: InsightsState, month: Day) => {
    const points = await readPoints(db, month);
    return { points, accounts: await readCohorts(db, state, points) };
  },
  "remembered",
);

/** The rates of decisions signed in the season’s year. Internal. */
export const listSignedRates = query(
  "book.required",
  ({ db }, state: InsightsState, season: Day) => readSignedRates(db, state, season),
  "remembered",
);

/** The same one by one, each with its AE, firm, underwriter, reason and day. Internal. */
export const listRateCuts = query("book.required", ({ db }, state: InsightsState) => readCutRates(db, state));

/** How right the Directors were, wave by wave, of the accounts the page has; null where it is not to be said. */
export const getAccuracy = query(
  "book.view",
  ({ db, viewer }, state: InsightsState) => readAccuracy(db, viewer, state),
  "remembered",
);

/** How what concentration is told by is spread over accounts, firms and months of renewal. */
export const getSpreads = query(
  "book.view",
  ({ db }, state: InsightsState) => readSpreads(db, state, state.by ?? "members"),
  "remembered",
);

/** What the self-funded paid in twelve months; read only where the page is asked to show it. */
export const getEquivalent = query("book.view", async ({ db }, state: InsightsState, month: Day) =>
  state.equivalent ? readPaid(db, state, month) : null,
);
