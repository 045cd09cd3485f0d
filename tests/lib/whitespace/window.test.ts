import { expect, test } from "vitest";
import { isInWindow, nextEnd, windowOf } from "@/lib/whitespace/window";
import { today } from "./sample";

test.each([
  [false, "60", "2027-04-01", undefined, "2027-04-01"],
  [false, "150", "2027-04-01", undefined, "2028-04-01"],
  [false, "60", null, undefined, undefined],
  [true, "60", null, undefined, "2027-02-01"],
  [true, "2", null, undefined, "2026-12-01"],
  [true, "60", null, "2027-06-30", "2027-07-01"],
  [false, "60", "2027-04-01", "2027-12-31", "2028-04-01"],
])("off-cycle %s, %s days, renews %s, a rival to %s: from %s", (offCycle, leadDays, renewsOn, runsTo, from) =>
  expect(windowOf({ offCycle, leadDays }, { renewsOn }, today, runsTo ?? undefined)).toBe(from),
);

test("a filed contract is taken to renew each year", () => {
  expect(nextEnd("2024-12-31", today)).toBe("2026-12-31");
  expect(nextEnd("2024-06-30", today)).toBe("2027-06-30");
});

test("in window is up to 12 months from today, the day itself included", () => {
  expect(isInWindow("2027-11-29", today)).toBe(true);
  expect(isInWindow("2027-11-30", today)).toBe(false);
  expect(isInWindow(undefined, today)).toBe(false);
});
