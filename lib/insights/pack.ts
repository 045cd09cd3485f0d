import { type FilterField, fieldNames, fieldOf } from "@/lib/book/filter";
import { type Named, type Names, sayValues } from "@/lib/book/filter-values";
import { renewalDay } from "@/lib/format";
import type { Figure } from "@/lib/metrics/figure";
import { figureText, showMetric, sideText } from "@/lib/metrics/show";
import { type Day, daysBetween } from "@/lib/units/day";
import { decimal } from "@/lib/units/decimal";
import type { InsightsState } from "./address";
import type { BoardLine } from "./board";

/** A bar on a scale from 0 to 1: where it begins and ends, and how it is to be understood. */
export type PackBar = { from: number; to: number; is: "total" | "up" | "down" };

/** A figure as the pack prints it: every word of it as the page has it. */
export type PackRow = { name: string; value: string; plan: string; above: string; below: string; bar: PackBar | null };
/** A point of a line, both ways from 0 to 1; upwards is more. */
export type PackPoint = { text: string; x: number; y: number };
/** A line of the panel over time, with what it begins and ends with, its scale, and what is asked of it. */
export type PackLine = {
  name: string;
  points: PackPoint[];
  first: string;
  last: string;
  low: string;
  high: string;
  asked: { text: string; y: number } | null;
};
export type PackPanel = { title: string; lines: PackLine[]; rows: PackRow[] };

/** Insights on paper, to be taken to a board; all of it is words by now. Its only day is its own. */
export type BoardPack = { title: string; lines: string[]; panels: PackPanel[]; notes: string[]; on: Day };

type Known = Names & { teams?: Named[] };
type Asked = { lines: readonly BoardLine[]; state: InsightsState; names: Known; mark: string; on: Day };

/** The page’s figures, panel by panel, in its order, each once. */
export function packOf({ lines, state, names, mark, on }: Asked): BoardPack {
  const panels = [...new Set(lines.map(({ panel }) => panel))];
  return {
    title: "Insights, board pack",
    lines: [mark, narrowedTo(state, names)],
    panels: panels.map((title) => {
      const own = lines.filter(({ panel }) => panel === title);
      const bars = barsOf(own);
      return { title, lines: linesOf(own), rows: own.map((line, at) => rowOf(line, bars[at] ?? null)) };
    }),
    notes: [
      "Insured premium and ASC fees are two buckets: their dollars and their percentages are never blended.",
      "A ratio of too few cases says insufficient. Internal: not for customers or brokers.",
    ],
    on,
  };
}

const rowOf = ({ name, figure, plan }: BoardLine, bar: PackBar | null): PackRow => ({
  name,
  value: figureText(figure),
  plan: plan === null ? "" : showMetric[figure.format](decimal(plan)),
  above: `${figure.numerator.words}: ${sideText(figure.numerator)}`,
  below: figure.denominator ? `${figure.denominator.words}: ${sideText(figure.denominator)}` : "",
  bar,
});

/** What the page is narrowed to, as its filter says it. */
export function narrowedTo({ team, ae, season, filters }: InsightsState, names: Known) {
  const named = (some: Named[] | undefined, id: string) => some?.find((each) => each.id === id)?.name;
  const said = [
    team && `Team is ${named(names.teams, team) ?? "another team"}`,
    ae && `AE is ${named(names.owners, ae) ?? "someone else"}`,
    season && `Season is ${renewalDay(season)}`,
    ...fieldNames
      .filter((field): field is FilterField => Boolean(filters[field]))
      .map((field) => `${fieldOf(field).says} ${sayValues(field, filters[field] ?? [], names)}`),
  ].filter(Boolean);
  return said.length > 0 ? said.join("; ") : "Every account its reader sees";
}

/** The lines of a panel, each over its days; one of fewer than two days is none. */
function linesOf(own: readonly BoardLine[]): PackLine[] {
  const names = [...new Set(own.flatMap(({ on }) => on?.line ?? []))];
  return names.flatMap(
    (name) =>
      lineOf(
        name,
        own.filter(({ on }) => on?.line === name),
      ) ?? [],
  );
}

function lineOf(name: string, own: readonly BoardLine[]): PackLine | undefined {
  const known = own
    .flatMap(({ on, figure, plan }) => {
      const value = amountOf(figure);
      return on && value !== null ? [{ ...on, figure, plan, value }] : [];
    })
    .sort((one, other) => one.day.localeCompare(other.day));
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last || first === last) return;
  const show = (value: number) => showMetric[last.figure.format](decimal(value));
  const asked = known.findLast(({ plan }) => plan !== null)?.plan ?? null;
  const levels = [...known.map(({ value }) => value), ...(asked === null ? [] : [Number(asked)])];
  const [low, high] = [Math.min(...levels), Math.max(...levels)];
  const y = (value: number) => (high === low ? 0.5 : (value - low) / (high - low));
  const span = daysBetween(first.day, last.day);
  return {
    ...{ name, first: first.text, last: last.text, low: show(low), high: show(high) },
    points: known.map(({ day, text, value }) => ({ text, x: daysBetween(first.day, day) / span, y: y(value) })),
    asked: asked === null ? null : { text: show(Number(asked)), y: y(Number(asked)) },
  };
}

const amountOf = ({ value, few }: Figure) => (few || !value ? null : value.toNumber());

/** A waterfall’s steps from where the last one stopped; every other figure beside those of its unit in the panel. */
function barsOf(lines: readonly BoardLine[]): (PackBar | null)[] {
  let level = 0;
  const placed = lines.map(({ figure, step }) => {
    const value = amountOf(figure) ?? 0;
    if (!step) return null;
    const from = step === "total" ? 0 : level;
    level = step === "total" ? value : level + value;
    return {
      from,
      to: level,
      is: step === "total" ? ("total" as const) : value < 0 ? ("down" as const) : ("up" as const),
    };
  });
  const [low, high] = scaleOf(placed.filter((bar) => bar !== null));
  const most = new Map<string, number>();
  for (const { figure, step } of lines)
    if (!step) most.set(figure.format, Math.max(most.get(figure.format) ?? 0, Math.abs(amountOf(figure) ?? 0)));
  return lines.map(({ figure, step }, at): PackBar | null => {
    const bar = placed[at];
    if (step && bar) {
      const on = (value: number) => Math.min(1, Math.max(0, (value - low) / (high - low)));
      return { ...bar, from: on(bar.from), to: on(bar.to) };
    }
    const value = amountOf(figure);
    const whole = figure.format === "percent" ? Math.max(1, most.get("percent") ?? 1) : most.get(figure.format);
    if (value === null || !whole) return null;
    return { from: 0, to: Math.abs(value) / whole, is: value < 0 ? "down" : "total" };
  });
}

/** From a little below the lowest level, so that steps beside large totals can be seen, or from nothing. */
function scaleOf(bars: readonly { to: number }[]): [number, number] {
  const levels = bars.map(({ to }) => to);
  const [low, high] = [Math.min(...levels, Number.MAX_VALUE), Math.max(...levels, 0)];
  const span = high - low;
  if (levels.length === 0 || high <= 0) return [0, 1];
  return low <= 0 || span > low / 2 ? [Math.min(0, low), high] : [Math.max(0, low - (span || low)), high];
}
