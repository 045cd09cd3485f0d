import { expect, test } from "vitest";
import { currentOf, isMet } from "@/lib/plans/measured";
import { decimal } from "@/lib/units/decimal";

const figures = { members: 21_750, productsHeld: 8, lossRatio: decimal("0.91"), feeAdequacy: decimal("0.97") };

test.each([
  ["LR", "0.91", true, "at the target"],
  ["LR", "0.909", false, "an LR above it"],
  ["FEE_ADEQUACY", "0.97", true, "at the target"],
  ["FEE_ADEQUACY", "0.98", false, "under it"],
  ["MEMBERS", "21750", true, "as many"],
  ["MEMBERS", "22000", false, "fewer"],
  ["FAMILIES_HELD", "7", true, "more"],
  ["FAMILIES_HELD", "9", false, "fewer"],
] as const)("%s to %s: met %s (%s)", (measure, target, expected, _why) =>
  expect(isMet(measure, target, figures)).toBe(expected),
);

test("a figure the account does not have is neither met nor missed", () => {
  const none = { ...figures, lossRatio: null, feeAdequacy: null };
  expect([currentOf("LR", none), isMet("LR", "0.9", none)]).toEqual([null, null]);
  expect([currentOf("FEE_ADEQUACY", none), isMet("FEE_ADEQUACY", "0.9", none)]).toEqual([null, null]);
});
