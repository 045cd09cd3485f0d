import { describe, expect, test } from "vitest";
import { seasonDay } from "@/lib/accounts/season";
import { categoryOf } from "@/lib/forecast/calls";
import type { Call } from "@/lib/metrics/calls";
import { bookOf } from "@/prisma/demo/book";
import type { Row } from "@/prisma/demo/table";

describe.each(["2026-11-23", "2026-12-31", "2027-03-08", "2027-08-09"])("told on %s", (today) => {
  const book = bookOf(today, { pictures: 3 });
  const calls = book.get("forecast_calls") ?? [];
  const people = new Map(book.get("users")?.map((row) => [row.id, row.role]));
  const renewals = new Map(book.get("renewals")?.map((row) => [row.id, row]));

  test("each voice is its author’s, none is of the future or of what was decided before", () => {
    expect(calls.length).toBeGreaterThan(100);
    for (const { voice, author_id, said_on, renewal_id } of calls) {
      expect(people.get(author_id)).toBe(voice);
      expect(String(said_on) < today).toBe(true);
      const { decided_on, effective_on } = renewals.get(renewal_id)!;
      expect(String(said_on) <= String(decided_on ?? effective_on)).toBe(true);
    }
  });

  test("the past has calls at every horizon", () => {
    const past = calls.filter(({ renewal_id }) => String(renewals.get(renewal_id)?.effective_on) <= today);
    expect(new Set(past.map(({ renewal_id }) => renewal_id)).size).toBeGreaterThan(10);
  });
});

test("in season AE and Director differ on some, agree on most, and leave some uncalled", () => {
  const today = "2026-11-23";
  const book = bookOf(today, { pictures: 8 });
  const latest = new Map<string, Row>();
  for (const row of book.get("forecast_calls") ?? []) latest.set(`${row.renewal_id} ${row.voice}`, row);
  const open = (book.get("account_standings") ?? []).filter(
    ({ renews_on, season_state }) =>
      renews_on === seasonDay(today) && !["RETAINED", "LOST"].includes(String(season_state)),
  );
  const said = open.map(({ renewal_id }) =>
    ["AE", "DIRECTOR"].map((voice) => latest.get(`${renewal_id} ${voice}`)?.call),
  );
  const both = said.filter(([ae, director]) => ae && director) as Call[][];
  const differ = both.filter(([ae, director]) => categoryOf(ae!) !== categoryOf(director!));
  expect(differ.length).toBeGreaterThan(0);
  expect(differ.length).toBeLessThan(both.length);
  expect(both.length).toBeLessThan(open.length);
  expect(book.get("frozen_forecasts")?.length ?? 0).toBeGreaterThan(0);
});
