import "server-only";
import { seasonDay } from "@/lib/accounts/season";
import { readGrowth } from "@/lib/server/book/growth";
import { readKeeps, readSignedDeals, readTargets, readVerbalSales } from "@/lib/server/insights/beside";
import { readCohorts, readPoints } from "@/lib/server/insights/cohorts";
import { readAccounts } from "@/lib/server/insights/movers";
import { readSeasonDays, readTrend } from "@/lib/server/insights/past";
import { readSignedRates } from "@/lib/server/insights/rates";
import { query } from "@/lib/server/query";
import { readDay } from "@/lib/server/then";
import type { Day } from "@/lib/units/day";
import { bookOf, type InsightsState } from "./address";

/** Everything the accounts shown are counted by: the year to date, what the season may come to, and what is asked for. */
export const getExecutive = query("book.view", async ({ db, viewer }, state: InsightsState) => {
  const today = await readDay(db, state);
  const season = state.season ?? seasonDay(today);
  const { month, accounts } = await readAccounts(db, state, season);
  return {
    today,
    season,
    month,
    accounts,
    growth: await readGrowth(db, viewer, bookOf(state)),
    keeps: await readKeeps(db, state),
    deals: await readSignedDeals(db, state, today),
    sales: await readVerbalSales(db, state),
    targets: await readTargets(db, state, Number((month ?? today).slice(0, 4))),
  };
});

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
