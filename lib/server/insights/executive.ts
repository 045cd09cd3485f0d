import "server-only";
import { seasonDay } from "@/lib/accounts/season";
import { accuracyFigures, accuracyOf } from "@/lib/insights/accuracy";
import { bookOf, type InsightsState } from "@/lib/insights/address";
import { type BoardLine, boardOf } from "@/lib/insights/board";
import { equivalentOf } from "@/lib/insights/equivalent";
import { type Account, executiveOf, figuresOf } from "@/lib/insights/executive";
import { cohortsOf } from "@/lib/insights/kept";
import { planFor } from "@/lib/insights/plan";
import { cutFigures, cutOf, cutsOf } from "@/lib/insights/rate-cuts";
import { rateFigures, ratesOf } from "@/lib/insights/rates";
import { byMonth } from "@/lib/insights/trend";
import { type Measure, measureIds, type Spreads } from "@/lib/metrics/concentration";
import type { Drawn } from "@/lib/metrics/part";
import { can, type Viewer } from "@/lib/policy";
import { readGrowth } from "../book/growth";
import type { Db } from "../door";
import { readDay } from "../then";
import { readKeeps, readSignedDeals, readTargets, readVerbalSales } from "./beside";
import { readDirectorCalls } from "./called";
import { readCohorts, readPoints } from "./cohorts";
import { readPaid } from "./equivalent";
import { readFurther } from "./further";
import { readAccounts, readAlike, readSpreads } from "./movers";
import { readSeasonDays, readTrend } from "./past";
import { readSignedRates } from "./rates";

/**
 * Everything the accounts shown are counted by: the year to date, what the season may come to, and what is asked for. Every
 * account or, for a page that shows none, those that count alike together.
 */
export async function readExecutive(db: Db, viewer: Viewer, state: InsightsState, each = false) {
  const today = await readDay(db, state);
  const season = state.season ?? seasonDay(today);
  const keeps = await readKeeps(db, state);
  const { month, accounts } = each ? await readAccounts(db, state, season) : await readAlike(db, state, season, keeps);
  return {
    today,
    season,
    month,
    accounts,
    growth: await readGrowth(db, viewer, bookOf(state)),
    keeps,
    deals: await readSignedDeals(db, state, today),
    sales: await readVerbalSales(db, state),
    targets: await readTargets(db, state, Number((month ?? today).slice(0, 4))),
  };
}

const bucketsOf = (rates: Awaited<ReturnType<typeof readSignedRates>>) => [
  { name: "Insured", figures: ratesOf("INSURED", rates) },
  { name: "ASC fees", figures: ratesOf("FEE", rates) },
];

/** One measure after another, each from the same accounts. */
async function spreadsBy(db: Db, state: InsightsState) {
  const all: [Measure, Spreads][] = [];
  for (const measure of measureIds) all.push([measure, await readSpreads(db, state, measure)]);
  return Object.fromEntries(all) as Record<Measure, Spreads>;
}

/** The whole page as one list of figures; none where no account is in sight. Rates only for whoever may see what is required. */
export async function readBoard(db: Db, viewer: Viewer, state: InsightsState): Promise<BoardLine[]> {
  const read = await readExecutive(db, viewer, state);
  const { month, season, today, targets } = read;
  if (!month) return [];
  const points = await readPoints(db, month);
  return boardOf({
    executive: executiveOf(read),
    season,
    month,
    months: byMonth(await readTrend(db, state, month)),
    days: await readSeasonDays(db, state, season, today),
    cohorts: cohortsOf(await readCohorts(db, state, points), points),
    rates: can(viewer, "book.required") ? bucketsOf(await readSignedRates(db, state, season)) : null,
    spreads: await spreadsBy(db, state),
    accuracy: await readAccuracy(db, viewer, state),
    equivalent: state.equivalent ? equivalentOf(await readPaid(db, state, month)) : null,
    plan: (kind) => planFor(kind, targets, bookOf(state), viewer),
  });
}

/**
 * How right the Directors were, wave by wave: of those in the scope, whatever the filters. None of a past day, and none for
 * whoever does not see forecasts. With the accounts it tells of each, by its name.
 */
export async function readAccuracy(db: Db, viewer: Viewer, state: InsightsState, accounts?: readonly Account[]) {
  if (state.asOf || !can(viewer, "forecast.view")) return null;
  const names = new Map((accounts ?? []).map(({ id, name }) => [id, name]));
  return accuracyOf(await readDirectorCalls(db, state, accounts !== undefined), "DIRECTOR", names);
}

/** One figure of the page by its key, with the accounts it is made of. */
export async function readFigure(
  db: Db,
  viewer: Viewer,
  state: InsightsState,
  key: string,
): Promise<Drawn | undefined> {
  if (key.startsWith("further."))
    return (await readFurther(db, viewer, state)).groups
      .flatMap(({ figures }) => figures)
      .find((each) => each.key === key);
  const read = await readExecutive(db, viewer, state, true);
  const { month, season } = read;
  if (!month) return;
  const all = async (): Promise<(Drawn | null)[]> => {
    if (key.startsWith("rates.")) {
      if (!can(viewer, "book.required")) return [];
      const rates = await readSignedRates(db, state, season, true);
      const by = cutOf(key);
      return by
        ? (["INSURED", "FEE"] as const).flatMap((kind) => cutsOf(kind, rates, by).flatMap(cutFigures))
        : bucketsOf(rates).flatMap(({ figures }) => rateFigures(figures));
    }
    if (key.startsWith("equivalent."))
      return state.equivalent ? Object.values(equivalentOf(await readPaid(db, state, month))) : [];
    if (key.startsWith("accuracy."))
      return accuracyFigures((await readAccuracy(db, viewer, state, read.accounts)) ?? []);
    if (!key.startsWith("cohort.")) return figuresOf(executiveOf(read));
    const points = await readPoints(db, month);
    return cohortsOf(await readCohorts(db, state, points, true), points).flatMap(({ kept }) => kept);
  };
  return (await all()).find((each) => each?.key === key) ?? undefined;
}
