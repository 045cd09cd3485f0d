import "server-only";
import { seasonDay } from "@/lib/accounts/season";
import { accuracyFigures, accuracyOf } from "@/lib/insights/accuracy";
import { bookOf, type InsightsState } from "@/lib/insights/address";
import { type BoardLine, boardOf } from "@/lib/insights/board";
import { type Account, executiveOf, figuresOf, hungOf } from "@/lib/insights/executive";
import { cohortsOf } from "@/lib/insights/kept";
import type { Drawn } from "@/lib/insights/part";
import { planFor } from "@/lib/insights/plan";
import { rateFigures, ratesOf } from "@/lib/insights/rates";
import { byMonth } from "@/lib/insights/trend";
import { can, type Viewer } from "@/lib/policy";
import { readGrowth } from "../book/growth";
import type { Db } from "../door";
import { readDay } from "../then";
import { readKeeps, readSignedDeals, readTargets, readVerbalSales } from "./beside";
import { readDirectorCalls } from "./called";
import { readCohorts, readPoints } from "./cohorts";
import { readAccounts } from "./movers";
import { readSeasonDays, readTrend } from "./past";
import { readSignedRates } from "./rates";

/** Everything the accounts shown are counted by: the year to date, what the season may come to, and what is asked for. */
export async function readExecutive(db: Db, viewer: Viewer, state: InsightsState) {
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
}

const bucketsOf = (rates: Awaited<ReturnType<typeof readSignedRates>>) => [
  { name: "Insured", figures: ratesOf("INSURED", rates) },
  { name: "ASC fees", figures: ratesOf("FEE", rates) },
];

/** The whole page as one list of figures; none where no account is in sight. Rates only for whoever may see what is required. */
export async function readBoard(db: Db, viewer: Viewer, state: InsightsState): Promise<BoardLine[]> {
  const read = await readExecutive(db, viewer, state);
  const { month, season, today, accounts, targets } = read;
  if (!month) return [];
  const points = await readPoints(db, month);
  const days = await readSeasonDays(db, state, season, today);
  return boardOf({
    executive: executiveOf(read),
    season,
    month,
    months: byMonth(await readTrend(db, state, month)),
    now: days.at(-1)!,
    cohorts: cohortsOf(await readCohorts(db, state, points), points),
    rates: can(viewer, "book.required") ? bucketsOf(await readSignedRates(db, state, season)) : null,
    hung: hungOf(accounts),
    accuracy: await readAccuracy(db, viewer, state, accounts),
    plan: (kind) => planFor(kind, targets, bookOf(state), viewer),
  });
}

/**
 * How right the Directors were, wave by wave: of those in the scope, whatever the filters. None of a past day, and none for
 * whoever does not see forecasts.
 */
export async function readAccuracy(db: Db, viewer: Viewer, state: InsightsState, accounts: readonly Account[]) {
  if (state.asOf || !can(viewer, "forecast.view")) return null;
  const names = new Map(accounts.map(({ id, name }) => [id, name]));
  return accuracyOf(await readDirectorCalls(db, state), "DIRECTOR", names);
}

/** One figure of the page by its key, with the accounts it is made of. */
export async function readFigure(
  db: Db,
  viewer: Viewer,
  state: InsightsState,
  key: string,
): Promise<Drawn | undefined> {
  const read = await readExecutive(db, viewer, state);
  const { month, season } = read;
  if (!month) return;
  const all = async (): Promise<(Drawn | null)[]> => {
    if (key.startsWith("rates.")) {
      if (!can(viewer, "book.required")) return [];
      return bucketsOf(await readSignedRates(db, state, season)).flatMap(({ figures }) => rateFigures(figures));
    }
    if (key.startsWith("accuracy."))
      return accuracyFigures((await readAccuracy(db, viewer, state, read.accounts)) ?? []);
    if (!key.startsWith("cohort.")) return figuresOf(executiveOf(read));
    const points = await readPoints(db, month);
    return cohortsOf(await readCohorts(db, state, points), points).flatMap(({ kept }) => kept);
  };
  return (await all()).find((each) => each?.key === key) ?? undefined;
}
