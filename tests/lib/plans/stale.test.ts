import { expect, test } from "vitest";
import { isStale } from "@/lib/plans/stale";

test.each([
  ["2026-08-25", false, "90 days"],
  ["2026-08-24", true, "91 days"],
  [null, true, "never"],
] as const)("reviewed %s: stale %s (%s)", (reviewedOn, expected, _why) =>
  expect(isStale(reviewedOn, "2026-11-23")).toBe(expected),
);
