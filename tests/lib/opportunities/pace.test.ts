import { expect, test } from "vitest";
import { daysInStage, medianDays } from "@/lib/opportunities/pace";

test("time in stage, beside the median of five stays that are over at least", () => {
  const stays = (days: number) => [
    { stage: "QUALIFY" as const, on: "2026-01-01" },
    { stage: "DISCOVERY" as const, on: `2026-01-${String(1 + days).padStart(2, "0")}` },
  ];
  expect(daysInStage(stays(9), "2026-01-30")).toBe(20);
  expect(medianDays([1, 2, 9, 20].map(stays))).toEqual({});
  expect(medianDays([1, 2, 9, 20, 5].map(stays))).toEqual({ QUALIFY: 5 });
  expect(medianDays([1, 2, 9, 20, 5, 6].map(stays))).toEqual({ QUALIFY: 5.5 });
});
