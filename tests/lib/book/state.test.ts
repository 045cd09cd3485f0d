import fc from "fast-check";
import { expect, test } from "vitest";
import { columnsFor } from "@/lib/book/columns";
import { groups } from "@/lib/book/group";
import { sorts } from "@/lib/book/sort";
import { bookSeason, changed, isDirty, pageOfRows, readBook, viewOf, writeBook } from "@/lib/book/state";

const view = "0190f000-0000-7000-8000-000000000001";
const paramsOf = (query: string) => Object.fromEntries(new URLSearchParams(query));

test("a bare address is the usual Book, and the usual Book is a bare address", () => {
  const state = readBook({}, true);
  expect(state).toMatchObject({ q: "", filters: {}, group: "wave", rows: pageOfRows, lines: [] });
  expect(writeBook(state, true)).toBe("");
});

test("every state is read back from its address", () => {
  const states = fc.record({
    q: fc.string({ maxLength: 20 }).map((text) => text.trim()),
    group: fc.constantFrom(...Object.keys(groups)),
    sort: fc.constantFrom(...Object.keys(sorts), ...Object.keys(sorts).map((key) => `-${key}`)),
    cols: fc.uniqueArray(fc.constantFrom(...columnsFor(true))).map(String),
    f: fc.constantFrom("", "funding:ASC", "health:AT_RISK,WATCH;held:4", "renews:2027-10-01"),
    season: fc.constantFrom("", "2027-01-01"),
    rows: fc.constantFrom("60", "120"),
  });
  fc.assert(
    fc.property(states, fc.constantFrom("", "f=health:AT_RISK&group=ae", "season=2027-01-01&q=a"), (given, saved) => {
      const state = readBook({ ...given, view }, true, saved);
      expect(readBook(paramsOf(writeBook(state, true, saved)), true, saved)).toEqual(state);
    }),
  );
});

test("a view's state stands where the address is silent, and yields where it speaks", () => {
  const saved = "f=health:AT_RISK&group=ae";
  expect(readBook({ view }, true, saved)).toMatchObject({ filters: { health: ["AT_RISK"] }, group: "ae" });
  const emptied = readBook({ view, f: "" }, true, saved);
  expect(emptied.filters).toEqual({});
  expect(writeBook(emptied, true, saved)).toBe(`view=${view}&f=`);
});

test("a view is dirty once it shows something else, not when it is only unrolled", () => {
  const saved = "f=health:AT_RISK";
  const state = readBook({ view }, true, saved);
  expect(isDirty(state, true, saved)).toBe(false);
  expect(isDirty({ ...state, rows: 120, open: ["later"], peek: view, ae: view }, true, saved)).toBe(false);
  expect(isDirty({ ...state, group: "ae" }, true, saved)).toBe(true);
  expect(viewOf({ ...state, group: "ae" }, true)).toBe("f=health:AT_RISK&group=ae");
});

test("a saved view that names hidden columns shows the reader their own", () => {
  const saved = "cols=members,rates";
  expect(readBook({ view }, true, saved).columns).toEqual(["members", "rates"]);
  expect(readBook({ view }, false, saved).columns).toEqual(["members"]);
});

test("rows grow within bounds, ids must be ids, several of one are the first", () => {
  expect(readBook({ rows: "999999" }, true).rows).toBe(1920);
  expect(readBook({ rows: "-3" }, true).rows).toBe(pageOfRows);
  expect(readBook({ peek: "../x", lines: `${view},nope`, q: ["a", "b"] }, true)).toMatchObject({
    peek: undefined,
    lines: [view],
    q: "a",
  });
});

test("narrowing closes what was opened by hand", () => {
  const state = readBook({ open: "later", rows: "240", peek: view }, true);
  expect(changed(state, { q: "oak" })).toMatchObject({ q: "oak", open: undefined, rows: pageOfRows, peek: undefined });
});

test("addresses stay legible", () => {
  expect(writeBook(readBook({ f: "segment:NATIONAL,MAJOR;held:4", q: "a&b" }, true), true)).toBe(
    "q=a%26b&f=segment:MAJOR,NATIONAL;held:4",
  );
});

test("a season that was chosen is the one the Book speaks of; else the next January, and in spring July comes first", () => {
  expect(bookSeason({}, "2026-11-23")).toEqual({ season: "2027-01-01", horizon: "2027-01-01" });
  expect(bookSeason({}, "2027-02-10")).toEqual({ season: "2028-01-01", horizon: "2027-07-01" });
  expect(bookSeason({ season: "2027-04-01" }, "2027-02-10")).toEqual({ season: "2027-04-01", horizon: "2027-04-01" });
});

test("control characters are no part of an address, nor of a saved view", () => {
  const given = { q: "oak\u0000", open: "NOT_SIGNED\u0000,\u0000", metric: "members\u0000" };
  expect(readBook(given, true)).toMatchObject({ q: "oak", open: ["NOT_SIGNED"], metric: "members" });
  expect(readBook({}, true, "q=%00oak").q).toBe("oak");
});
