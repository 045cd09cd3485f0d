import { beforeEach, expect, test } from "vitest";
import { businessDay, dayIn, zoneAt } from "@/lib/server/business-day";
import { seedCast, unscoped } from "@/tests/support/book";
import { daysAway, on } from "@/tests/support/calendar";

beforeEach(seedCast);

const set = (version: number, value: string | number, fromOn: Date) =>
  unscoped((db) => db.setting.create({ data: { key: "business_zone", version, family: "CATALOGUE", value, fromOn } }));

test("a day begins where business is done, not where the server stands", () => {
  const evening = new Date("2026-12-31T23:30:00-05:00");
  expect(dayIn("America/New_York", evening)).toBe("2026-12-31");
  expect(dayIn("Asia/Kathmandu", evening)).toBe("2027-01-01");
});

test("the zone is the newest version of the setting that has begun", async () => {
  const now = daysAway(0);
  expect(await zoneAt(now)).toBe("America/New_York");
  await set(1, "America/Denver", on("2026-01-01"));
  await set(2, "Pacific/Honolulu", daysAway(20));
  expect(await zoneAt(now)).toBe("America/Denver");
  expect(await zoneAt(daysAway(21))).toBe("Pacific/Honolulu");
});

test("a version begins with its day in the usual zone, not at midnight in Greenwich", async () => {
  await set(1, "Pacific/Honolulu", on("2100-06-02"));
  expect(await zoneAt(new Date("2100-06-02T02:00:00Z"))).toBe("America/New_York");
  expect(await zoneAt(new Date("2100-06-02T05:00:00Z"))).toBe("Pacific/Honolulu");
});

test("a zone that no clock knows stops nobody's work", async () => {
  await set(1, "Mars/Olympus", on("2026-01-01"));
  expect(await zoneAt(daysAway(0))).toBe("America/New_York");
  await set(2, 7, on("2026-01-01"));
  expect(await zoneAt(daysAway(0))).toBe("America/New_York");
});

test("it is asked for once a minute", async () => {
  const start = new Date("2100-01-01T12:00:00Z");
  expect(await businessDay(start)).toBe("2100-01-01");
  await set(1, "Pacific/Kiritimati", on("2026-01-01"));
  expect(await businessDay(new Date(start.getTime() + 30_000))).toBe("2100-01-01");
  expect(await businessDay(new Date(start.getTime() + 61_000))).toBe("2100-01-02");
});
