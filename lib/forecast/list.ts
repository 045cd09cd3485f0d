import { z } from "zod";
import type { Viewer } from "@/lib/policy";
import { isDay } from "@/lib/units/day";
import { type Voice, voices } from "./calls";
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

/** By whose word figures are where the address does not say: one’s own, a Director’s for whoever has none. */
export const voiceOf = ({ voice }: Pick<ForecastState, "voice">, { role }: Pick<Viewer, "role">): Voice =>
  voice ?? (role === "AE" ? "AE" : "DIRECTOR");

const usual: Record<string, unknown> = { tab: "summary", span: "season", show: "open", by: "members" };

/** The address that shows the forecast in this state, changed as given; what is usual is left out. */
export function forecastHref(state: Partial<ForecastState>, change: Partial<ForecastState> = {}) {
  const search = asked({ ...state, ...change }).toString();
  return search ? `/forecast?${search}` : "/forecast";
}

/** Where the renewals of a figure are, of the same scope and voice. */
export function forecastRowsHref(state: Partial<ForecastState>, key: string, page = 0) {
  const search = asked({ ...state, tab: undefined, show: undefined, by: undefined, at: undefined, freeze: undefined });
  search.set("of", key);
  if (page > 0) search.set("page", String(page));
  return `/forecast/rows?${search}`;
}

/** Where the same leaves as a file. */
export const forecastFileHref = (state: Partial<ForecastState>, key?: string) =>
  `/forecast/export?${asked({ ...state, at: undefined, freeze: undefined, ...(key && { of: key }) })}`;

const asked = (state: Record<string, unknown>) =>
  new URLSearchParams(
    Object.entries(state)
      .filter(([key, value]) => value && value !== usual[key])
      .map(([key, value]) => [key, String(value)]),
  );
