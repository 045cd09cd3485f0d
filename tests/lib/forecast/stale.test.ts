import { expect, test } from "vitest";
import { freshness, latenessOf } from "@/lib/forecast/stale";

test.each([
  [null, "MISSING"],
  ["2026-11-23", "FRESH"],
  ["2026-11-09", "FRESH"],
  ["2026-11-08", "STALE"],
] as const)("said on %s it is %s on November 23", (on, kind) => {
  expect(freshness(on, "2026-11-23")).toBe(kind);
});

test("late is what had no fresh call when a Monday began, by whose it was", () => {
  const owed = (monday: string, owner: string, saidOn: string | null) => ({ monday, owner, ownerId: owner, saidOn });
  const found = latenessOf([
    owed("2026-11-16", "Bob", "2026-11-01"),
    owed("2026-11-16", "Bob", "2026-11-12"),
    owed("2026-11-23", "Bob", null),
    owed("2026-11-23", "Ann", "2026-11-19"),
  ]);
  expect(found).toEqual([
    {
      ownerId: "Ann",
      owner: "Ann",
      weeks: [
        { monday: "2026-11-16", open: 0, late: 0 },
        { monday: "2026-11-23", open: 1, late: 0 },
      ],
    },
    {
      ownerId: "Bob",
      owner: "Bob",
      weeks: [
        { monday: "2026-11-16", open: 2, late: 1 },
        { monday: "2026-11-23", open: 1, late: 1 },
      ],
    },
  ]);
});
