import { expect, test } from "vitest";
import { listComing } from "@/lib/book/coming";

test.each([
  ["2026-11-23", ["2027-01-01", "2027-04-01", "2027-07-01", "2027-10-01", "2028-01-01", "2028-04-01"]],
  ["2027-01-01", ["2027-04-01", "2027-07-01", "2027-10-01", "2028-01-01", "2028-04-01", "2028-07-01"]],
])("from %s on", (today, days) => {
  expect(listComing(today)).toEqual(days);
});
