import { expect, test } from "vitest";
import { compared } from "@/lib/forecast/compare";
import { byOwner, stepOf, walkOf } from "@/lib/forecast/walk";
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

test("the call walks what is open, from wherever it stands to its end", () => {
  const walk = walkOf(groups);
  expect(walk.map(({ account }) => account)).toEqual(["a1", "b1", "b2", "n"]);
  expect(stepOf(walk, undefined)).toMatchObject({ row: { account: "a1" }, place: 1, of: 4, next: { account: "b1" } });
  expect(stepOf(walk, "b2")).toMatchObject({ place: 3, previous: { account: "b1" }, next: { account: "n" } });
  expect(stepOf(walk, "n").next).toBeUndefined();
  expect(stepOf(walk, "elsewhere").row?.account).toBe("a1");
  expect(stepOf([], undefined)).toMatchObject({ row: undefined, of: 0 });
});
