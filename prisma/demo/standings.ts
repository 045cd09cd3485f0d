import { type Standing, standingOf } from "@/lib/accounts/standing";
import { thresholdsFrom } from "@/lib/accounts/thresholds";
import type { Day } from "@/lib/units/day";
import { factsOf } from "./facts";
import { type Book, put, type Row } from "./table";

/** Where every account of the book stands on its seed day, as the Book reads it. */
export function putStandings(book: Book, today: Day) {
  const settings = Object.fromEntries((book.get("settings") ?? []).map(({ key, value }) => [key, value]));
  const thresholds = thresholdsFrom(settings);
  for (const facts of factsOf(book, today)) {
    put(book, "account_standings", standingRow(standingOf(facts, thresholds, today), `${today}T04:00:00Z`));
  }
}

/** A standing under the names of its columns, and when it was computed. */
export const standingRow = (standing: Standing, computedAt: string): Row =>
  Object.fromEntries(
    Object.entries({ ...standing, computedAt }).map(([name, value]) => [
      name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
      value,
    ]),
  );
