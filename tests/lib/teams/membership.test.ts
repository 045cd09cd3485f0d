import { expect, test } from "vitest";
import { covers, moveOn, type Stay } from "@/lib/teams/membership";

const stay = (id: string, fromOn: string, toOn: string | null = null, more: Partial<Stay> = {}): Stay => ({
  id,
  teamId: "north",
  kind: "MEMBER",
  grade: "JUNIOR",
  fromOn,
  toOn,
  ...more,
});
const to = (teamId: string | null, fromOn: string, grade = "JUNIOR") => ({ teamId, kind: "MEMBER", grade, fromOn });

test("the first and the last day count", () => {
  const stayed = stay("a", "2026-01-01", "2026-06-30");
  expect(["2025-12-31", "2026-01-01", "2026-06-30", "2026-07-01"].map((day) => covers(stayed, day))).toEqual([
    false,
    true,
    true,
    false,
  ]);
});

test("moving ends one and begins another, without a day between", () => {
  expect(moveOn([stay("a", "2025-01-01")], to("south", "2026-12-01"))).toEqual({
    end: [{ id: "a", toOn: "2026-11-30" }],
    begin: to("south", "2026-12-01"),
  });
});

test.each([
  ["a promotion stays in the team", [stay("a", "2025-01-01")], to("north", "2026-12-01", "SENIOR"), ["a"], true],
  ["the first team of all", [], to("north", "2026-12-01"), [], true],
  ["back after a while outside", [stay("a", "2025-01-01", "2025-12-31")], to("north", "2026-12-01"), [], true],
  ["leaving without a next team", [stay("a", "2025-01-01")], to(null, "2026-12-01"), ["a"], false],
  [
    "a move that ends early one that had an end",
    [stay("a", "2025-01-01", "2027-01-31")],
    to("south", "2026-12-01"),
    ["a"],
    true,
  ],
])("%s", (_, stays, next, ended, begins) => {
  const move = moveOn(stays, next);
  expect("end" in move && move.end.map(({ id }) => id)).toEqual(ended);
  expect("begin" in move && Boolean(move.begin)).toBe(begins);
});

test("a second thought on the same day corrects the first", () => {
  expect(moveOn([stay("a", "2026-12-01")], to("south", "2026-12-01"))).toEqual({
    end: [],
    correct: { id: "a", to: to("south", "2026-12-01") },
  });
});

test.each([
  ["where they are already", [stay("a", "2025-01-01")], to("north", "2026-12-01"), /already/],
  ["before a move that is recorded", [stay("a", "2026-12-15")], to("south", "2026-12-01"), /2026-12-15/],
  ["out of no team", [], to(null, "2026-12-01"), /no team/],
  ["out of a team joined that day", [stay("a", "2026-12-01")], to(null, "2026-12-01"), /joined on that day/],
])("nobody moves %s", (_, stays, next, reason) => {
  expect(moveOn(stays, next)).toEqual({ refused: expect.stringMatching(reason) });
});
