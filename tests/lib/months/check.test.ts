import { expect, test } from "vitest";
import { changedKinds, unusualRatio } from "@/lib/months/check";

test.each([
  [5_200, 2_000, false],
  [2_600, 2_000, false],
  [6_400, 2_000, false],
  [2_599, 2_000, true],
  [6_401, 2_000, true],
  [0, 0, false],
  [3, 0, true],
])("%d members on %d contracts", (members, contracts, unusual) =>
  expect(unusualRatio(members, contracts) !== undefined).toBe(unusual),
);

test("only what a restatement says, and says differently, changes", () => {
  const before = { contracts: 10, members: 20, revenue: "5.00", paid: null, incurred: null };
  expect(changedKinds(before, { contracts: 10, members: 20, revenue: "5" })).toEqual({
    enrollment: false,
    revenue: false,
    claims: false,
  });
  expect(changedKinds(before, { members: 21 })).toEqual({ enrollment: true, revenue: false, claims: false });
  expect(changedKinds(before, { revenue: "5.01", paid: "0", incurred: "0" })).toEqual({
    enrollment: false,
    revenue: true,
    claims: true,
  });
});
