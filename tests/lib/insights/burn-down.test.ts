import { expect, test } from "vitest";
import { burnDown, dayByDay, leftOf, type SeasonDay } from "@/lib/insights/burn-down";

const on = (day: string, open: number, retained = 0): SeasonDay => ({
  day,
  seasonMembers: open + retained + 60,
  seasonRetained: retained,
  seasonVerbal: 20,
  seasonOpen: open,
  seasonAtRisk: 30,
  seasonLost: 10,
});

test("what is left is open, at risk or verbal only", () => {
  expect(leftOf(on("2026-11-30", 100, 500))).toBe(150);
});

test("days stand in order, each once, the later given of two", () => {
  expect(burnDown([on("2026-11-30", 5), on("2026-11-02", 90), on("2026-11-30", 1, 90)])).toEqual([
    { day: "2026-11-02", left: 140, signed: 0, lost: 10 },
    { day: "2026-11-30", left: 51, signed: 90, lost: 10 },
  ]);
});

test("the days themselves are those of the curve", () => {
  const days = [on("2026-11-30", 5), on("2026-11-02", 90), on("2026-11-30", 1, 90)];
  expect(dayByDay(days).map(({ day }) => day)).toEqual(burnDown(days).map(({ day }) => day));
});
