import type { SeasonSums } from "@/lib/book/row";
import { dayText, monthText, renewalDay } from "@/lib/format";
import { concentrationOf, type Measure, measureIds, measures, type Spreads } from "@/lib/metrics/concentration";
import { explain } from "@/lib/metrics/explain";
import { type Figure, sideOf } from "@/lib/metrics/figure";
import type { MetricId } from "@/lib/metrics/registry";
import type { TargetKind } from "@/lib/settings/target-kinds";
import { addDays, type Day } from "@/lib/units/day";
import { decimal } from "@/lib/units/decimal";
import { accuracyFigures, type WaveHeld } from "./accuracy";
import { bridgeBars } from "./bridge";
import { dayByDay, leftOf, type SeasonDay } from "./burn-down";
import type { EquivalentFigures } from "./equivalent";
import type { Executive } from "./executive";
import type { CohortRow } from "./kept";
import { yearBars } from "./movement";
import { type RateFigures, rateFigures } from "./rates";
import type { Taken } from "./trend";

/**
 * One figure of the page: under which panel it stands, what it is called there, and what is asked for it. `step`: where it
 * is a bar of the panel’s waterfall, which kind. `on`: where it is a point of one of the panel’s lines, of which and when.
 */
export type BoardLine = {
  panel: string;
  name: string;
  figure: Figure;
  plan: string | null;
  step?: "total" | "change";
  on?: { line: string; day: Day; text: string };
};

/** Everything the page shows, as it was read for it. */
export type Shown = {
  executive: Executive;
  season: Day;
  month: Day;
  months: readonly Taken[];
  /** The season’s sums at each picture of it, the page’s day last. */
  days: readonly SeasonDay[];
  cohorts: readonly CohortRow[];
  rates: { name: string; figures: RateFigures }[] | null;
  /** By each measure; never one number of two. */
  spreads: Record<Measure, Spreads>;
  accuracy: readonly WaveHeld[] | null;
  /** Only where it is asked for. */
  equivalent: EquivalentFigures | null;
  plan: (kind: TargetKind) => string | null;
};

/** The two buckets of money, each with its own ratio; they are never added. */
export const moneyBuckets = [
  {
    title: "Insured",
    dollars: { id: "insuredPremium", name: "Premium, a year", kind: "INSURED_PREMIUM", better: "up" },
    share: { id: "lossRatio", name: "LR, rolling 12", kind: "LOSS_RATIO", better: "down" },
    none: "None of these accounts is insured.",
  },
  {
    title: "ASC",
    dollars: { id: "ascFees", name: "Fees, a year", kind: "ASC_FEES", better: "up" },
    share: { id: "feeAdequacy", name: "Fee adequacy", kind: "FEE_ADEQUACY", better: "up" },
    none: "None of these accounts pays ASC fees.",
  },
] as const satisfies {
  title: string;
  dollars: Bucket;
  share: Bucket;
  none: string;
}[];
type Bucket = { id: MetricId; name: string; kind: TargetKind; better: "up" | "down" };

export const seasonMetrics = [
  "seasonOpen",
  "seasonVerbal",
  "seasonAtRisk",
  "seasonRetained",
  "seasonLost",
] as const satisfies MetricId[];

/** Members of a season that nobody has signed for, as a figure. */
export function notSigned(now: SeasonSums): Figure {
  const left = leftOf(now);
  return {
    name: "Not signed",
    tells: "Members of the season that nobody has signed for and that are not lost",
    formula: "Members open + at risk + with a verbal yes only",
    value: decimal(left),
    format: "count",
    numerator: sideOf("Members open, at risk and verbal", left),
    denominator: null,
  };
}

/** Members asked for at the close of the year before a season’s day; none where that is another year than the page’s. */
export const askedOf = (season: Day, month: Day, plan: Shown["plan"]) => {
  const year = Number(addDays(season, -1).slice(0, 4));
  const value = year === Number(month.slice(0, 4)) ? plan("MEMBERS") : null;
  return value === null ? null : { value, year };
};

/** How many decisions the rates of a bucket are of, as a figure. */
const decided = (decisions: number): Figure => ({
  name: "Decisions",
  tells: "Medical decisions signed in the season year whose rates are weighed here",
  formula: "Count of signed decisions with a required, a quoted and a sold rate",
  value: decimal(decisions),
  format: "count",
  numerator: sideOf("Decisions", decisions),
  denominator: null,
});

const concentrationBy = (id: Measure) => (id === "members" ? "Concentration" : `Concentration, ${measures[id].words}`);

/** What nobody has signed for on a day of the season’s burn-down, as a point of its line. */
const left = (panel: string, each: SeasonDay, name: string): BoardLine => ({
  ...{ panel, name, figure: notSigned(each), plan: null },
  on: { line: "Not signed", day: each.day, text: dayText(each.day, "") },
});

/** The page as one list of figures, panel by panel, in its order: what a file of it and a pack for the board are made of. */
export function boardOf(shown: Shown): BoardLine[] {
  const { executive, season, month, months, cohorts, rates, spreads, accuracy, equivalent, plan } = shown;
  const { bridge, year, kept, losses, sold } = executive;
  const line = (panel: string, figure: Figure, name = figure.name, asked: string | null = null): BoardLine => ({
    panel,
    name,
    figure,
    plan: asked,
  });
  const projected = `Projected ${renewalDay(season)}`;
  const toDate = `Membership, ${month.slice(0, 4)} to date`;
  const burn = `${renewalDay(season)} burn-down`;
  const [now, ...before] = dayByDay(shown.days).reverse();
  const total = (each: BoardLine): BoardLine => ({ ...each, step: "total" });
  const change = (each: BoardLine): BoardLine => ({ ...each, step: "change" });
  return [
    total(line(projected, bridge.today, "Members today")),
    ...bridgeBars.map((bar) => change(line(projected, bridge[bar]))),
    total(line(projected, bridge.projected, bridge.projected.name, askedOf(season, month, plan)?.value)),
    total(line(toDate, year.opening)),
    ...yearBars.map((bar) => change(line(toDate, year[bar]))),
    total(line(toDate, year.closing, "Members now")),
    line(toDate, year.growth, year.growth.name, plan("NET_GROWTH")),
    ...moneyBuckets.flatMap(({ title, dollars, share }) =>
      [dollars, share].flatMap(({ id, name, kind }) =>
        months.map((each, at): BoardLine => {
          const [day, text] = [each.asOfMonth, monthText(each.asOfMonth)];
          const asked = at === months.length - 1 ? plan(kind) : null;
          return { ...line(title, explain(id, each, day), `${name}, ${text}`, asked), on: { line: name, day, text } };
        }),
      ),
    ),
    ...Object.values(equivalent ?? {}).map((figure) => line("Premium-equivalent, not revenue", figure)),
    ...(rates ?? []).flatMap(({ name, figures }) =>
      figures.decisions > 0
        ? [decided(figures.decisions), ...rateFigures(figures)].map((figure) => line(`Rate quality, ${name}`, figure))
        : [],
    ),
    ...(now ? [left(burn, now, "Not signed"), ...seasonMetrics.map((id) => line(burn, explain(id, now, month)))] : []),
    ...before.reverse().map((each) => left(burn, each, `Not signed, ${dayText(each.day, "")}`)),
    ...kept.map((figure) => line("Retention", figure)),
    ...cohorts.flatMap((row) => row.kept.flatMap((cell) => (cell ? [line("Retention by first January", cell)] : []))),
    ...losses.map((figure) => line("Losses by cause", figure)),
    line("Cross-sell sold", sold.families, sold.families.name, plan("CROSS_SELL")),
    line("Cross-sell sold", sold.premium),
    line("Cross-sell sold", sold.fees),
    ...accuracyFigures(accuracy ?? []).map((figure) => line("Forecast accuracy", figure)),
    ...measureIds
      .filter((id) => id === "members" || !spreads[id].accounts.total.isZero())
      .flatMap((id) =>
        Object.values(concentrationOf(spreads[id], id)).map((figure) => line(concentrationBy(id), figure)),
      ),
  ];
}
