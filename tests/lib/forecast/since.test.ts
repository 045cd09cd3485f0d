import { expect, test } from "vitest";
import { lastMonday, mondaysUntil } from "@/lib/forecast/since";

test.each([
  ["2026-11-23", "2026-11-16"],
  ["2026-11-24", "2026-11-23"],
  ["2026-11-29", "2026-11-23"],
  ["2026-11-30", "2026-11-23"],
])("on %s changes are counted from %s", (today, monday) => {
  expect(lastMonday(today)).toBe(monday);
});

test("Mondays come oldest first, a week apart", () => {
  expect(mondaysUntil("2026-11-25", 3)).toEqual(["2026-11-09", "2026-11-16", "2026-11-23"]);
});
