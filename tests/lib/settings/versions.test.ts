import { describe, expect, test } from "vitest";
import { settingOf } from "@/lib/settings/definitions";
import {
  changeText,
  differences,
  inForceOn,
  leavesIn,
  moveText,
  standingOf,
  type Version,
} from "@/lib/settings/versions";

const care = settingOf("care")!;
const version = (number: number, fromOn: string): Version => ({
  version: number,
  fromOn,
  value: {},
  setAt: null,
  by: null,
  reason: null,
});

describe("figures of a stored value", () => {
  test("stand over those delivered, each on its own", () => {
    expect(leavesIn(care, { lossRatio: "0.88" })).toEqual({ lossRatio: "0.88", feeAdequacy: "0.95" });
    expect(leavesIn(care, { lossRatio: 7, feeAdequacy: null })).toEqual({ lossRatio: "0.90", feeAdequacy: "0.95" });
    expect(leavesIn(care, undefined)).toEqual({ lossRatio: "0.90", feeAdequacy: "0.95" });
  });

  test("of a setting that is one figure", () => {
    expect(leavesIn(settingOf("actuals_due_days")!, 25)).toEqual({ "": "25" });
    expect(leavesIn(settingOf("business_zone")!, "Mars/Olympus")).toEqual({ "": "America/New_York" });
  });
});

test("a change is told field by field, however the figures are written", () => {
  const changes = differences(
    care,
    { lossRatio: "0.90", feeAdequacy: "0.950" },
    { lossRatio: "0.89", feeAdequacy: "0.95" },
  );
  expect(changes).toEqual([{ path: "lossRatio", label: "LR watch", before: "90.0%", after: "89.0%" }]);
  expect(changeText(changes, "2027-01-01", "2026-11-23")).toBe("LR watch from 90.0% to 89.0%, from Jan 1, 2027");
  expect(changeText(changes, "2026-11-23", "2026-11-23")).toBe("LR watch from 90.0% to 89.0%, from today");
});

describe("the version in force", () => {
  const planned = [version(1, "2025-01-01"), version(2, "2027-01-01")];

  test.each([
    ["2024-12-31", undefined],
    ["2025-01-01", 1],
    ["2026-12-31", 1],
    ["2027-01-01", 2],
  ])("on %s is %s", (day, number) => expect(inForceOn(planned, day)?.version).toBe(number));

  test("is never one that a newer version overtook before it began", () => {
    const withdrawn = [...planned, version(3, "2026-11-23")];
    expect(inForceOn(withdrawn, "2027-06-01")?.version).toBe(3);
    expect(withdrawn.map((each) => standingOf(each, withdrawn, "2026-11-23"))).toEqual(["PAST", "NEVER", "IN_FORCE"]);
  });

  test("replaces one of the same day, which ruled until then; one still to come never began", () => {
    const today = [version(1, "2026-11-23"), version(2, "2026-11-23")];
    expect(today.map((each) => standingOf(each, today, "2026-11-23"))).toEqual(["PAST", "IN_FORCE"]);
    const later = [version(1, "2027-01-01"), version(2, "2027-01-01")];
    expect(later.map((each) => standingOf(each, later, "2026-11-23"))).toEqual(["NEVER", "SCHEDULED"]);
  });

  test("leaves a later one scheduled when it begins before it", () => {
    const both = [version(1, "2025-01-01"), version(2, "2026-11-23"), version(3, "2027-01-01")];
    expect(both.map((each) => standingOf(each, both, "2026-11-23"))).toEqual(["PAST", "IN_FORCE", "SCHEDULED"]);
  });
});

test.each([
  ["LR watch", "LR watch from 7 to 6"],
  ["Members lost, on watch from", "Members lost, on watch from 6 (was 7)"],
  ["Executive meeting expected every", "Executive meeting expected every 6 (was 7)"],
])("%s: %s", (label, told) => {
  expect(moveText({ label, before: "7", after: "6" })).toBe(told);
});
