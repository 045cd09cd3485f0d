import { expect, test } from "vitest";
import { compared } from "@/lib/forecast/compare";
import { byOwner, byTeam, onTheCall, stepOf, walkOf } from "@/lib/forecast/walk";
import { nowRow } from "@/tests/support/forecast-rows";

const { rows } = compared(
  [
    nowRow("b2", { ownerId: "bob", owner: "Bob", members: 10 }),
    nowRow("a1", { members: 5 }),
    nowRow("b1", { ownerId: "bob", owner: "Bob", members: 20 }),
    nowRow("a2", { members: 7, state: "RETAINED" }),
    nowRow("n", { ownerId: null, owner: null }),
  ],
  null,
  "2026-11-23",
  [],
);
const groups = byOwner(rows);

test("AEs by name, each with the largest account first, and what is nobody’s", () => {
  expect(groups.map(({ owner, members, rows: own }) => [owner, members, own.map(({ account }) => account)])).toEqual([
    ["Ann", 12, ["a2", "a1"]],
    ["Bob", 30, ["b1", "b2"]],
    ["Nobody’s", 1000, ["n"]],
  ]);
});

test("AEs stand under their teams", () => {
  const teams = byTeam(byOwner(rows.map((row) => (row.ownerId === "bob" ? { ...row, team: "East" } : row))));
  expect(teams.map(({ team, groups: own }) => [team, own.map(({ owner }) => owner)])).toEqual([
    ["East", ["Bob"]],
    ["North", ["Ann", "Nobody’s"]],
  ]);
  expect(byTeam(byOwner(rows.map((row) => ({ ...row, team: null }))))[0]?.team).toBe("No team");
});

test("what is asked for outside the walk is shown without a place, and the walk begins after it", () => {
  const asked = { show: "open", voice: "AE", today: "2026-11-23" } as const;
  expect(onTheCall(rows, asked).step).toMatchObject({ row: { account: "a1" }, place: 1, of: 4 });
  const aside = onTheCall(rows, { ...asked, at: "a2" });
  expect(aside.step).toMatchObject({ row: { account: "a2" }, place: 0, of: 4 });
  expect(aside.shown).toHaveLength(4);
  expect(onTheCall(rows, { ...asked, show: "signed" }).shown.map(({ account }) => account)).toEqual(["a2"]);
});

test("the call walks what is open, from wherever it stands to its end", () => {
  const walk = walkOf(groups);
  expect(walk.map(({ account }) => account)).toEqual(["a1", "b1", "b2", "n"]);
  expect(stepOf(walk, undefined)).toMatchObject({ row: { account: "a1" }, place: 1, of: 4, next: { account: "b1" } });
  expect(stepOf(walk, "b2")).toMatchObject({ place: 3, previous: { account: "b1" }, next: { account: "n" } });
  expect(stepOf(walk, "n").next).toBeUndefined();
  expect(stepOf(walk, "elsewhere").row?.account).toBe("a1");
  expect(stepOf([], undefined)).toMatchObject({ row: undefined, of: 0 });
});
