import { expect, test } from "vitest";
import { spokenText } from "@/lib/briefs/spoken";

test.each([
  [null, "not spoken to yet"],
  ["2026-11-30", "spoken to today"],
  ["2026-11-29", "last spoken to 1 day ago"],
  ["2026-11-16", "last spoken to 14 days ago"],
  ["2026-11-15", "last spoken to on Nov 15"],
  ["2025-11-15", "last spoken to on Nov 15, 2025"],
])("%s: %s", (on, said) => {
  expect(spokenText(on, "2026-11-30")).toBe(said);
});
