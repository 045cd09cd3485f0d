import { expect, test } from "vitest";
import { monthNumber, monthPattern, monthText } from "@/lib/units/month";

test.each([
  ["2027-01-01", true, "the first of a month"],
  ["2027-01", true, "the month alone"],
  ["2027-01-02", false, "coverage begins on the first"],
  ["2027-13-01", false, "no such month"],
  ["2027-00", false, "no such month"],
  ["27-01-01", false, "no century"],
  ["2027-1-1", false, "unpadded"],
  ["20270101", false, "no dashes"],
  ["2027-01-01T00:00:00Z", false, "a day, not an instant"],
])("%s is a month: %s, as %s", (text, isMonth) => {
  expect(monthPattern.test(text)).toBe(isMonth);
});

test("months subtract across years", () => {
  expect(monthNumber("2027-01-01") - monthNumber("2025-07-01")).toBe(18);
  expect(monthNumber("2027-01") - monthNumber("2026-12")).toBe(1);
});

test("a number writes the month it was read from", () => {
  for (const month of ["1999-12", "2026-01", "2026-11"]) expect(monthText(monthNumber(month))).toBe(month);
});
