import { expect, test } from "vitest";
import { anyDay, firstKept, keptOf, keptOn, packed } from "@/components/pictures/kept-on";
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

test("what travels in few letters is listed by kind, a month's end that is a Monday once, each with its address", () => {
  const pictures = [
    { kind: "WEEK", takenOn: "2026-11-30" },
    { kind: "MONTH", takenOn: "2026-11-30" },
    { kind: "WEEK", takenOn: "2026-11-23" },
  ] as const;
  const at = (day: string) => `/accounts/a?from=asof%3D${day}`;
  const item = (day: string, label: string, checked: boolean) => ({ day, label, href: at(day), checked });
  expect(keptOf(packed(pictures), at(anyDay), "2026-11-23")).toEqual([
    { label: "Month ends", items: [item("2026-11-30", "Nov 30, 2026", false)] },
    { label: "Mondays", items: [item("2026-11-23", "Nov 23, 2026", true)] },
  ]);
  expect(keptOf("", at(anyDay), undefined)).toEqual([]);
});
