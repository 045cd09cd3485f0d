import type { SeasonSums } from "@/lib/book/row";
import { monthText, renewalDay } from "@/lib/format";
import { concentrationMetrics, type Hung } from "@/lib/metrics/concentration";
import { explain } from "@/lib/metrics/explain";
import { type Figure, sideOf } from "@/lib/metrics/figure";
import type { MetricId } from "@/lib/metrics/registry";
import type { TargetKind } from "@/lib/settings/target-kinds";
import type { Day } from "@/lib/units/day";
import { decimal } from "@/lib/units/decimal";
import { accuracyFigures, type WaveHeld } from "./accuracy";
import { bridgeBars } from "./bridge";
import { leftOf } from "./burn-down";
import type { Executive } from "./executive";
import type { CohortRow } from "./kept";
import { yearBars } from "./movement";
import { type RateFigures, rateFigures } from "./rates";
import type { Taken } from "./trend";

/** One figure of the page: under which panel it stands, what it is called there, and what is asked for it. */
export type BoardLine = { panel: string; name: string; figure: Figure; plan: string | null };

/** Everything the page shows, as it was read for it. */
export type Shown = {
  executive: Executive;
  season: Day;
  month: Day;
  months: readonly Taken[];
  /** The season’s sums on the page’s day. */
  now: SeasonSums;
  cohorts: readonly CohortRow[];
  rates: { name: string; figures: RateFigures }[] | null;
  hung: readonly Hung[];
  accuracy: readonly WaveHeld[] | null;
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

/** The page as one list of figures, panel by panel, in its order: what a file of it and a pack for the board are made of. */
export function boardOf(shown: Shown): BoardLine[] {
  const { executive, season, month, months, now, cohorts, rates, hung, accuracy, plan } = shown;
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
  const concentration = concentrationMetrics(hung);
  return [
    line(projected, bridge.today, "Members today"),
    ...bridgeBars.map((bar) => line(projected, bridge[bar])),
    line(projected, bridge.projected),
    line(toDate, year.opening),
    ...yearBars.map((bar) => line(toDate, year[bar])),
    line(toDate, year.closing, "Members now"),
    line(toDate, year.growth, year.growth.name, plan("NET_GROWTH")),
    ...moneyBuckets.flatMap(({ title, dollars, share }) =>
      [dollars, share].flatMap(({ id, name, kind }) =>
        months.map((each, at) =>
          line(
            title,
            explain(id, each, each.asOfMonth),
            `${name}, ${monthText(each.asOfMonth)}`,
            at === months.length - 1 ? plan(kind) : null,
          ),
        ),
      ),
    ),
    ...(rates ?? []).flatMap(({ name, figures }) =>
      figures.decisions > 0 ? rateFigures(figures).map((figure) => line(`Rate quality, ${name}`, figure)) : [],
    ),
    line(burn, notSigned(now)),
    ...seasonMetrics.map((id) => line(burn, explain(id, now, month))),
    ...kept.map((figure) => line("Retention", figure)),
    ...cohorts.flatMap((row) => row.kept.flatMap((cell) => (cell ? [line("Retention by first January", cell)] : []))),
    ...losses.map((figure) => line("Losses by cause", figure)),
    line("Cross-sell sold", sold.families, sold.families.name, plan("CROSS_SELL")),
    line("Cross-sell sold", sold.premium),
    line("Cross-sell sold", sold.fees),
    ...accuracyFigures(accuracy ?? []).map((figure) => line("Forecast accuracy", figure)),
    ...Object.values(concentration).map((figure) => line("Concentration", figure)),
  ];
}
