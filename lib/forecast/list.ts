import { z } from "zod";
import { isDay } from "@/lib/units/day";
import { voices } from "./calls";
import { measures } from "./outlook";

export const tabs = ["summary", "call", "history"] as const;
export const shows = [
  ...["open", "all", "signed", "lost", "verbal", "worst", "commit", "expected", "best"],
  ...["uncalled", "differ", "changed", "stale"],
] as const;
export type Show = (typeof shows)[number];

/** What a list of the weekly call is of. */
export const showNames: Record<string, string> = {
  open: "Open",
  all: "All of it",
  signed: "Signed",
  lost: "Lost",
  verbal: "Verbal",
  worst: "Worst",
  commit: "Commit",
  expected: "Expected",
  best: "Best case",
  uncalled: "Without a call",
  differ: "Calls that differ",
  changed: "Changed since last week",
  stale: "Missing or stale",
};

const day = z.string().refine(isDay);

/** What the address says of the forecast; anything it cannot mean is left out. */
export const forecastState = z.object({
  tab: z.enum(tabs).catch("summary").default("summary"),
  /** A day of renewal, or a calendar year of them. */
  season: day.optional().catch(undefined),
  span: z.enum(["season", "year"]).catch("season").default("season"),
  team: z.uuid().optional().catch(undefined),
  ae: z.uuid().optional().catch(undefined),
  voice: z.enum(voices).optional().catch(undefined),
  show: z
    .enum(shows as unknown as [string, ...string[]])
    .catch("open")
    .default("open"),
  /** What the list of renewals counts. */
  by: z.enum(measures).catch("members").default("members"),
  /** The account on the call. */
  at: z.uuid().optional().catch(undefined),
  /** A forecast that was frozen. */
  freeze: z.uuid().optional().catch(undefined),
});
export type ForecastState = z.output<typeof forecastState>;

const usual: Record<string, unknown> = { tab: "summary", span: "season", show: "open", by: "members" };

/** The address that shows the forecast in this state, changed as given; what is usual is left out. */
export function forecastHref(state: Partial<ForecastState>, change: Partial<ForecastState> = {}) {
  const entries = Object.entries({ ...state, ...change }).filter(([key, value]) => value && value !== usual[key]);
  const search = new URLSearchParams(entries.map(([key, value]) => [key, String(value)])).toString();
  return search ? `/forecast?${search}` : "/forecast";
}
