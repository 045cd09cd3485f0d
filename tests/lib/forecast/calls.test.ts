import { expect, test } from "vitest";
import { categoryOf, differ } from "@/lib/forecast/calls";
import { calls } from "@/lib/metrics/calls";

test("Safe and Likely are Commit, At risk is Best case, the rest is neither", () => {
  expect(calls.map(categoryOf)).toEqual(["COMMIT", "COMMIT", "BEST_CASE", "PIPELINE", "PIPELINE"]);
});

test("two voices differ by category, not by word; silence differs from nobody", () => {
  expect(differ(["SAFE", "LIKELY"])).toBe(false);
  expect(differ(["LIKELY", "AT_RISK"])).toBe(true);
  expect(differ(["CRITICAL", "NOTICE"])).toBe(false);
  expect(differ([null, "AT_RISK"])).toBe(false);
  expect(differ([])).toBe(false);
});
