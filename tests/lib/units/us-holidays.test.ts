import { expect, test } from "vitest";
import { federalHolidays } from "@/lib/units/us-holidays";

test("2026: Independence Day is a Saturday and observed on Friday", () => {
  expect(federalHolidays(2026)).toEqual([
    "2026-01-01",
    "2026-01-19",
    "2026-02-16",
    "2026-05-25",
    "2026-06-19",
    "2026-07-03",
    "2026-09-07",
    "2026-10-12",
    "2026-11-11",
    "2026-11-26",
    "2026-12-25",
  ]);
});

test("2021: next New Year's Day is observed in the old year", () => {
  const holidays = federalHolidays(2021);
  expect(holidays).toContain("2021-12-31");
  expect(federalHolidays(2022)).not.toContain("2022-01-01");
  expect(holidays).toContain("2021-12-24");
});

test("2027: Independence Day is a Sunday and observed on Monday", () => {
  expect(federalHolidays(2027)).toContain("2027-07-05");
});

test("Memorial Day is May’s last Monday, the fifth where there are five", () => {
  expect(federalHolidays(2027)).toContain("2027-05-31");
  expect(federalHolidays(2027)).not.toContain("2027-05-24");
});
