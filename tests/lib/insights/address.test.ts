import { expect, test } from "vitest";
import { bookOf, everyOf, readInsights, writeInsights } from "@/lib/insights/address";

const team = "00000000-0000-4000-8000-00000000000a";
const given = {
  asof: "2026-10-31",
  team,
  season: "2027-01-01",
  f: "funding:ASC;lapsed:only",
  q: "x",
  view: "y",
  cols: "members",
};

test("an address says the day, the scope, the season and the filters, and nothing else", () => {
  const state = readInsights(given);
  expect(state).toEqual({
    asOf: "2026-10-31",
    team,
    ae: undefined,
    season: "2027-01-01",
    filters: { funding: ["ASC"] },
  });
  expect(writeInsights(state)).toBe(`asof=2026-10-31&team=${team}&season=2027-01-01&f=funding:ASC`);
  expect(readInsights(Object.fromEntries(new URLSearchParams(writeInsights(state))))).toEqual(state);
  expect(writeInsights(readInsights({ asof: "never", team: "'", f: "nothing" }))).toBe("");
});

test("the Book of it is not narrowed to the season; figures count lapsed accounts too", () => {
  const state = readInsights(given);
  expect(bookOf(state)).toMatchObject({ team, asOf: "2026-10-31", season: undefined, filters: { funding: ["ASC"] } });
  expect(everyOf(state).filters).toEqual({ funding: ["ASC"], lapsed: ["with"] });
});

test("premium-equivalent is asked for by name, kept in the address, and no part of the Book’s", () => {
  const state = readInsights({ pe: "on", season: "2027-01-01" });
  expect(state.equivalent).toBe(true);
  expect(writeInsights(state)).toBe("season=2027-01-01&pe=on");
  expect(bookOf(state)).not.toHaveProperty("equivalent");
  for (const pe of ["1", "", "ON"]) expect(readInsights({ pe })).not.toHaveProperty("equivalent");
});

test("what concentration is told by is kept in the address, members unsaid", () => {
  const state = readInsights({ by: "ascFees" });
  expect(writeInsights(state)).toBe("by=ascFees");
  expect(bookOf(state)).not.toHaveProperty("by");
  for (const by of ["members", "premium", "", "toString"]) expect(readInsights({ by })).not.toHaveProperty("by");
});
