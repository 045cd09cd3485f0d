import { expect, test } from "vitest";
import { firstKept, keptOn } from "@/components/pictures/kept-on";
import type { Day } from "@/lib/units/day";

const kept = ["2026-10-31", "2026-09-30", "2026-10-26", "2026-11-02"].map((day) => ({
  day: day as Day,
  href: `/accounts?asof=${day}`,
}));

test.each([
  ["2026-10-31", "2026-10-31"],
  ["2026-10-30", "2026-10-26"],
  ["2026-11-23", "2026-11-02"],
  ["2026-09-29", undefined],
])("of %s tells the picture of %s", (day, told) => expect(keptOn(kept, day)?.day).toBe(told));

test("the first day kept", () => {
  expect(firstKept(kept)).toBe("2026-09-30");
  expect(firstKept([])).toBeUndefined();
});
