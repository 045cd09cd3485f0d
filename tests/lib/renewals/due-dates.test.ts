import { describe, expect, test } from "vitest";
import { dueDates, isOnTime, tMinus } from "@/lib/renewals/due-dates";
import { addDays } from "@/lib/units/day";

describe("T minus, as the calendar counts and as the office keeps it", () => {
  test.each([
    [270, "2026-04-06", "2026-04-06", "2026-10-04", "2026-10-02"],
    [210, "2026-06-05", "2026-06-05", "2026-12-03", "2026-12-03"],
    [180, "2026-07-05", "2026-07-02", "2027-01-02", "2026-12-31"],
    [150, "2026-08-04", "2026-08-04", "2027-02-01", "2027-02-01"],
    [120, "2026-09-03", "2026-09-03", "2027-03-03", "2027-03-03"],
    [90, "2026-10-03", "2026-10-02", "2027-04-02", "2027-04-02"],
    [75, "2026-10-18", "2026-10-16", "2027-04-17", "2027-04-16"],
    [60, "2026-11-02", "2026-11-02", "2027-05-02", "2027-04-30"],
    [45, "2026-11-17", "2026-11-17", "2027-05-17", "2027-05-17"],
    [30, "2026-12-02", "2026-12-02", "2027-06-01", "2027-06-01"],
  ])("T-%i", (days, january, rolledJanuary, july, rolledJuly) => {
    expect([addDays("2027-01-01", -days), addDays("2027-07-01", -days)]).toEqual([january, july]);
    expect([tMinus("2027-01-01", days), tMinus("2027-07-01", days)]).toEqual([rolledJanuary, rolledJuly]);
  });
});

const insured = { kind: "INSURED" as const, effectiveOn: "2027-01-01", contracts: 1000, publicSector: false };
const fee = { ...insured, kind: "FEE" as const };

test.each([
  [insured, "2026-10-02", "an insured quote by T-90"],
  [fee, "2026-08-04", "a fee letter by T-150"],
  [{ ...fee, publicSector: true }, "2026-07-02", "a public employer votes: T-180"],
  [{ ...fee, publicSector: true, effectiveOn: "2027-07-01" }, "2027-01-15", "a public July at T-165"],
  [{ ...insured, publicSector: true, effectiveOn: "2027-07-01" }, "2027-01-15", "insured too (the 17th is a Sunday)"],
  [{ ...insured, kind: "STOP_LOSS" as const }, "2026-12-02", "stop-loss is firm by T-30"],
] as [Parameters<typeof dueDates>[0], string, string][])("%o is released by %s (%s)", (renewal, expected) =>
  expect(dueDates(renewal).releaseDueOn).toBe(expected),
);

test("a large ASC fee opens eighteen months ahead, and insured decides by T-60", () => {
  expect(dueDates({ ...fee, contracts: 5000 }).opensOn).toBe("2025-07-10");
  expect(dueDates(fee).opensOn).toBe("2026-04-06");
  expect(dueDates(insured).decideByOn).toBe("2026-11-02");
});

test("on time is against the rolled day", () => {
  const { releaseDueOn } = dueDates(insured);
  expect([isOnTime("2026-10-02", releaseDueOn), isOnTime("2026-10-03", releaseDueOn)]).toEqual([true, false]);
});
