import { expect, test } from "vitest";
import { monthsText } from "@/lib/imports/months";

test.each([
  [[], undefined],
  [["2026-08-01"], "Aug 2026"],
  [["2026-09-01", "2026-07-01", "2026-08-01"], "Jul to Sep 2026"],
  [["2025-12-01", "2026-01-01"], "Dec 2025 to Jan 2026"],
])("%j reads %s", (months, said) => expect(monthsText(months)).toBe(said));
