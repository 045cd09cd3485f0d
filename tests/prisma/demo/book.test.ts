import { expect, test } from "vitest";
import { addMonths } from "@/lib/units/day";
import { Decimal, sum } from "@/lib/units/decimal";
import { bookOf } from "@/prisma/demo/book";
import type { Row } from "@/prisma/demo/table";

/** Days in each calendar month, its first and last among them, and one in a leap February. */
const days = [
  "2026-11-23",
  "2026-12-31",
  "2027-01-01",
  "2027-02-14",
  "2027-03-31",
  "2027-04-01",
  "2027-05-20",
  "2027-06-15",
  "2027-07-02",
  "2027-08-09",
  "2027-09-12",
  "2027-10-31",
  "2028-02-29",
];

const books = new Map<string, Map<string, Row[]>>();
/** Told once a day: telling takes half a second. */
function bookOn(today: string) {
  const book = books.get(today) ?? bookOf(today, { pictures: false });
  books.set(today, book);
  return book;
}

const first = (rows: Row[], book: Map<string, Row[]>) => {
  const keys = new Map(book.get("accounts")?.map(({ id, external_id }) => [id, String(external_id)]));
  return rows.filter(({ account_id }) => keys.get(account_id)?.startsWith("A"));
};
const total = (rows: Row[], column: string) => sum(rows.map((row) => new Decimal(String(row[column]))));

test.each(days)("on %s the first Director's 54 add up to the book, to the cent", (today) => {
  const book = bookOn(today);
  const standings = first(book.get("account_standings") ?? [], book);
  expect(standings).toHaveLength(54);
  expect({
    members: total(standings, "members").toNumber(),
    contracts: total(standings, "contracts").toNumber(),
    ascMembers: total(standings, "asc_members").toNumber(),
    ascContracts: total(standings, "asc_contracts").toNumber(),
    insuredMembers: total(standings, "insured_members").toNumber(),
    premium: total(standings, "insured_premium").toFixed(2),
    stopLoss: total(standings, "stop_loss_premium").toFixed(2),
    fees: total(standings, "asc_fees").toFixed(2),
    lossRatio: total(standings, "incurred_claims").div(total(standings, "earned_premium")).times(100).toFixed(2),
  }).toEqual({
    members: 219_700,
    contracts: 103_858,
    ascMembers: 183_680,
    ascContracts: 86_956,
    insuredMembers: 36_020,
    premium: "340633320.00",
    stopLoss: "0.00",
    fees: "40470035.88",
    lossRatio: "90.96",
  });
});

test.each(days)("on %s nothing is of the future, and no contract year overlaps another", (today) => {
  const book = bookOn(today);
  const now = `${today}T05:00:00Z`;
  for (const table of ["enrollment_months", "revenue_months", "claim_months"]) {
    for (const { recorded_at, superseded_at, month, valued_on } of book.get(table) ?? []) {
      expect(String(valued_on ?? today) <= today).toBe(true);
      expect([recorded_at, superseded_at ?? now, `${month}T00:00:00Z`].every((at) => String(at) <= now)).toBe(true);
    }
  }
  const terms = new Map<unknown, Row[]>();
  for (const term of book.get("line_terms") ?? []) terms.set(term.line_id, [...(terms.get(term.line_id) ?? []), term]);
  for (const own of terms.values()) {
    own.sort((a, b) => (String(a.from_on) < String(b.from_on) ? -1 : 1));
    expect(own.slice(1).every((term, index) => String(term.from_on) > String(own[index]?.to_on))).toBe(true);
  }
});

test("each insured account keeps its file's loss ratio to the cent of its claims", () => {
  const book = bookOn("2026-11-23");
  const sixRivers = book.get("account_standings")?.find(({ name }) => name === "Six Rivers Municipal Health Group");
  const { incurred_claims: claims, earned_premium: premium } = sixRivers ?? {};
  expect(new Decimal(String(premium)).times("0.925").minus(String(claims)).abs().lte("0.005")).toBe(true);
});

test("about half of the season is signed or promised in late November, and a handful is at risk", () => {
  const book = bookOn("2026-11-23");
  const season = first(book.get("account_standings") ?? [], book).filter(({ renews_on }) => renews_on === "2027-01-01");
  const share = (...states: string[]) =>
    total(
      season.filter(({ season_state }) => states.includes(String(season_state))),
      "members",
    )
      .div(total(season, "members"))
      .toNumber();
  expect(share("RETAINED", "VERBAL")).toBeGreaterThan(0.5);
  expect(share("RETAINED", "VERBAL")).toBeLessThan(0.62);
  expect(season.filter(({ season_state }) => season_state === "AT_RISK").length).toBeGreaterThanOrEqual(2);
  expect(season.filter(({ season_state }) => season_state === "AT_RISK").length).toBeLessThanOrEqual(5);
});

test("every list called at risk holds the accounts the Book counts at risk, none that gave notice", () => {
  const book = bookOn("2026-11-23");
  const lists = [
    ...(book.get("saved_views") ?? []).map(({ name, state }) => [String(name), String(state)] as const),
    ...(book.get("pins") ?? []).map(({ label, href }) => [String(label), String(href).split("?")[1] ?? ""] as const),
  ].filter(([name]) => /at.risk/i.test(name));
  expect(lists).toHaveLength(3);
  for (const [, state] of lists) expect(state).toBe("f=state:AT_RISK");
});

test.each(days)(
  "on %s nothing was released after it was decided, and nothing is decided yet that lies ahead",
  (today) => {
    const decided = (bookOn(today).get("renewal_tracks") ?? []).filter(({ decided_on }) => decided_on);
    expect(decided.length).toBeGreaterThan(50);
    const late = decided.filter(
      ({ released_on, decided_on }) => released_on && String(released_on) > String(decided_on),
    );
    expect(late.map(({ kind, released_on, decided_on }) => [kind, released_on, decided_on])).toEqual([]);
    const future = decided.filter(({ decided_on }) => String(decided_on) > today);
    expect(future).toEqual([]);
  },
);

test("the same day tells the same book, another day another", () => {
  const on = (day: string) => bookOf(day, { pictures: 3 });
  expect(on("2026-11-23")).toEqual(on("2026-11-23"));
  expect(on("2026-11-23").get("claim_months")).not.toEqual(on("2026-12-24").get("claim_months"));
});

test("a book many times the demo repeats the first team under people of its own", () => {
  const book = bookOf("2026-11-23", { copies: 3, pictures: false });
  expect(book.get("accounts")).toHaveLength(54 * 3 + 8 + 10);
  expect(total(first(book.get("account_standings") ?? [], book), "members").toNumber()).toBe(219_700 * 3);
  const ids = book.get("accounts")?.map(({ id }) => id) ?? [];
  expect(new Set(ids).size).toBe(ids.length);
  const people = new Set(book.get("users")?.map(({ id }) => id));
  expect(book.get("account_access")?.every(({ user_id }) => people.has(user_id))).toBe(true);
});

test("three years of months, a layoff, a conversion and weeks of pictures are there", () => {
  const book = bookOf("2026-11-23");
  const line = (key: string) => {
    const account = book.get("accounts")?.find(({ external_id }) => external_id === key);
    return book.get("lines")?.find(({ account_id, coverage }) => account_id === account?.id && coverage === "MEDICAL")
      ?.id;
  };
  const months = (table: string, key: string) =>
    book.get(table)?.filter((row) => row.line_id === line(key) && !row.superseded_at) ?? [];
  expect(months("enrollment_months", "A01")).toHaveLength(36);
  const members = (month: string) =>
    Number(months("enrollment_months", "A07").find((row) => row.month === month)?.members);
  expect(members("2026-10-01") / members("2026-05-01")).toBeLessThan(0.9);
  const fees = months("revenue_months", "A37");
  const converted = addMonths("2027-01-01", -24);
  expect(
    fees.every(({ month, premium, fees }) => (String(month) < converted ? fees === "0.00" : premium === "0.00")),
  ).toBe(true);
  expect(fees.some(({ premium }) => premium !== "0.00")).toBe(true);
  expect(new Set(book.get("snapshots")?.map(({ taken_on }) => taken_on)).size).toBeGreaterThanOrEqual(45);
  expect(book.get("claim_months")?.some(({ superseded_at }) => superseded_at)).toBe(true);
});
