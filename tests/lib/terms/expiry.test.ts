import { expect, test } from "vitest";
import { noticeDue } from "@/lib/terms/expiry";

test.each([
  ["2026-12-30", null],
  ["2026-12-31", 24],
  ["2027-06-29", 24],
  ["2027-06-30", 18],
  ["2027-12-31", 12],
  ["2028-03-30", 12],
  ["2028-03-31", 9],
  ["2028-12-31", 9],
  ["2029-01-01", null],
])("of a guarantee through the end of 2028, on %s the notice is %s", (today, months) => {
  expect(noticeDue("2028-12-31", today)).toBe(months);
});
