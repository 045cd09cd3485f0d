import { nextOccurrence } from "@/lib/units/day";
import { userIdOf } from "./access";
import type { Calendar } from "./calendar";
import { idOf } from "./random";
import { type Book, put, type Row } from "./table";

/** What is asked of each measure of a season, as a share of what renews, and the step it is rounded to. */
const asked = [
  { kind: "MEMBERS", column: "members", share: 0.97, step: 100 },
  { kind: "INSURED_PREMIUM", column: "insured_premium", share: 1.02, step: 100_000 },
  { kind: "ASC_FEES", column: "asc_fees", share: 0.99, step: 10_000 },
] as const;

/** Targets of the teams for the next 1/1 and 7/1, set by the VP as each year began; round numbers near what renews. */
export function putSeasonTargets(book: Book, { today }: Calendar) {
  const teamOf = new Map(
    (book.get("memberships") ?? [])
      .filter(({ kind, to_on }) => kind === "MEMBER" && !to_on)
      .map(({ user_id, team_id }) => [user_id, team_id]),
  );
  const standings = (book.get("account_standings") ?? []).filter(({ lapsed }) => !lapsed);
  for (const season of ["01-01", "07-01"].map((day) => nextOccurrence(day, today)))
    for (const team of new Set(teamOf.values())) {
      const own = standings.filter(({ owner_id, renews_on }) => teamOf.get(owner_id) === team && renews_on === season);
      for (const { kind, column, share, step } of asked) {
        const value = rounded(sumOf(own, column) * share, step);
        if (value === 0) continue;
        put(book, "targets", {
          ...{ id: idOf("target", String(team), kind, season), kind, user_id: null, team_id: team, season },
          ...{ year: Number(season.slice(0, 4)), value: String(value), set_by_id: userIdOf("vp@truebook.test") },
          ...{ set_at: `${nextOccurrence("01-01", `${Number(today.slice(0, 4)) - 1}-01-01`)}T15:00:00Z` },
          reason: "Hold the season at last year’s rate adequacy",
        });
      }
    }
}

const sumOf = (rows: readonly Row[], column: string) =>
  rows.reduce((total, row) => total + Number(row[column] ?? 0), 0);
const rounded = (value: number, step: number) => Math.round(value / step) * step;
