import { expect, test } from "vitest";
import {
  type Dismissal,
  dismissalReasonNames,
  dismissalReasons,
  dismissedOn,
  latestUntil,
} from "@/lib/whitespace/dismissal";

const of = (more: Partial<Dismissal>): Dismissal => ({
  id: "d",
  family: "DENTAL",
  reason: "LATER",
  note: "",
  untilOn: "2026-12-31",
  setBy: "Ann",
  setOn: "2026-06-01",
  ...more,
});

test.each([
  ["2026-12-31", true],
  ["2027-01-01", false],
])("holds through its last day: on %s %s", (today, holds) =>
  expect(Boolean(dismissedOn([of({})], "DENTAL", today))).toBe(holds),
);

test("of another family it says nothing", () => expect(dismissedOn([of({})], "VISION", "2026-12-01")).toBeUndefined());

test("lasts two years at most, to the end of a shorter month", () => {
  expect(latestUntil("2026-11-29")).toBe("2028-11-29");
  expect(latestUntil("2028-02-29")).toBe("2030-02-28");
});

test("every reason has its words, and no two the same", () =>
  expect(new Set(dismissalReasons.map((reason) => dismissalReasonNames[reason])).size).toBe(dismissalReasons.length));
