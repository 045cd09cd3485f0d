import { beforeEach, expect, test } from "vitest";
import { asJob } from "@/lib/server/door";
import { takeWeeklySnapshot, weekOf } from "@/lib/server/snapshots";
import { addDays } from "@/lib/units/day";
import { id, seedCast, unscoped } from "@/tests/support/book";
import { today } from "@/tests/support/calendar";

beforeEach(seedCast);

test.each([
  ["2026-11-23", "2026-11-23", "a Monday files under itself"],
  ["2026-11-29", "2026-11-23", "a Sunday ends its week"],
  ["2027-01-01", "2026-12-28", "across years"],
])("%s belongs to the week of %s (%s)", (day, monday) => expect(weekOf(day)).toBe(monday));

const snapshots = () => unscoped((db) => db.snapshot.findMany({ orderBy: { accountId: "asc" } }));

test("two instances at once take one picture of each account", async () => {
  const taken = await Promise.all([1, 2].map(() => asJob("", (db) => takeWeeklySnapshot(db, today))));
  await asJob("", (db) => takeWeeklySnapshot(db, today));
  expect(taken.reduce((a, b) => a + b)).toBeLessThanOrEqual(3);
  const kept = await snapshots();
  expect(kept.map(({ accountId }) => accountId).sort()).toEqual(["acme", "bolt", "cargo"].map(id).sort());
  expect(kept[0]?.takenOn.toISOString()).toContain(weekOf(today));
  expect(kept[0]?.standing).toMatchObject({ members: 5200, season_state: "OPEN", lapsed: false });
});

test("standings of another day are not the week's picture", async () => {
  await asJob("", (db) => takeWeeklySnapshot(db, addDays(today, 7)));
  expect(await snapshots()).toEqual([]);
});
