import { withFilter } from "@/lib/book/filter";
import { type BookState, changed, readBook, writeBook } from "@/lib/book/state";
import { type Measure, measureIds } from "@/lib/metrics/concentration";

/** What the page is narrowed to: a Book’s state of which only the day, the scope, the season and the filters are asked. */
export type InsightsState = Pick<BookState, "asOf" | "team" | "ae" | "season" | "filters"> & {
  /** Whether what ASC customers pay in all is shown, apart from what is revenue. */
  equivalent?: true;
  /** What concentration is told by, where that is not members. */
  by?: Exclude<Measure, "members">;
};

type Given = Record<string, string | string[] | undefined>;

const plain = (): BookState => readBook({}, false);

/** Reads an address; whether lapsed accounts count is not asked here: a year’s movement is made of them too. */
export function readInsights(given: Given): InsightsState {
  const { asOf, team, ae, season, filters } = readBook(given, false);
  const equivalent = given.pe === "on" && { equivalent: true as const };
  const measure = measureIds.find((id) => id === given.by);
  const by = measure && measure !== "members" && { by: measure };
  return { asOf, team, ae, season, filters: withFilter(filters, "lapsed", []), ...equivalent, ...by };
}

/** The query string of a state. */
export const writeInsights = ({ equivalent, by, ...state }: InsightsState): string =>
  [writeBook(changed(plain(), state), false), equivalent && "pe=on", by && `by=${by}`].filter(Boolean).join("&");

/** The same accounts in the Book; the season is the page’s and narrows nothing but what is about it. */
export const bookOf = ({ season: _, equivalent: __, by: ___, ...state }: InsightsState): BookState =>
  changed(plain(), state);

/** Every account the figures are made of, those that lapsed among them. */
export const everyOf = (state: InsightsState): BookState => {
  const book = bookOf(state);
  return { ...book, filters: withFilter(book.filters, "lapsed", ["with"]) };
};
