import { atRiskState } from "@/lib/accounts/season";
import { drillInto } from "@/lib/book/drill";
import { withFilter } from "@/lib/book/filter";
import { changed, writeBook } from "@/lib/book/state";
import { bookOf, type InsightsState, writeInsights } from "@/lib/insights/address";
import type { Cut } from "@/lib/insights/rate-cuts";
import type { MetricId } from "@/lib/metrics/registry";
import type { Day } from "@/lib/units/day";

/** Where the rows of a figure are, of the same accounts. */
export const rowsHref = (state: InsightsState, key: string, page = 0) =>
  `/insights/rows?${[writeInsights(state), `of=${encodeURIComponent(key)}`, page > 0 ? `page=${page}` : ""].filter(Boolean).join("&")}`;

/** The page itself, narrowed otherwise. */
export const insightsHref = (state: InsightsState) => `/insights?${writeInsights(state)}`;

/** The decisions of the season's year told apart, of the same accounts; as a file at `export`. */
export const cutsHref = (state: InsightsState, by: Cut, at: "rates" | "export" = "rates") =>
  `/insights/${at}?${[writeInsights(state), `by=${by}`].filter(Boolean).join("&")}`;

/** The measures beyond its panels, of the same accounts. */
export const furtherHref = (state: InsightsState) => `/insights/measures?${writeInsights(state)}`;

/** The Book as the rows of a metric, of the same accounts; `day` is a picture’s. */
export const metricHref = (
  state: InsightsState,
  id: MetricId,
  today: Day,
  more: { day?: Day | null; season?: Day } = {},
) => {
  const book = bookOf(state);
  const asOf = more.day ?? book.asOf;
  return `/accounts?${writeBook(drillInto({ ...book, asOf, season: more.season }, id, today), false)}`;
};

/** The Book’s accounts of a season that nobody has signed for. */
export const leftHref = (state: InsightsState, season: Day, day?: Day) => {
  const book = bookOf(state);
  const filters = withFilter(book.filters, "state", [atRiskState, "OPEN", "VERBAL"]);
  const left = changed(book, {
    filters,
    season,
    asOf: day ?? book.asOf,
    group: "none",
    sort: { key: "members", down: true },
  });
  return `/accounts?${writeBook(left, false)}`;
};
