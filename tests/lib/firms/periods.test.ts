import { expect, test } from "vitest";
import { beginOf } from "@/lib/firms/periods";

test.each([
  ["months", "2025-11-23"],
  ["year", "2026-01-01"],
  ["all", "2016-11-22"],
] as const)("%s begins %s", (period, begin) => {
  expect(beginOf(period, "2026-11-23")).toBe(begin);
});
