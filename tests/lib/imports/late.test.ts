import { expect, test } from "vitest";
import { actualsDueOn, lateMonths } from "@/lib/imports/late";

test("a month is due so many business days after its end, holidays and weekends apart", () => {
  // November 2026 has Veterans Day on the 11th and Thanksgiving on the 26th.
  expect(actualsDueOn("2026-10-01", 20)).toBe("2026-12-01");
  expect(actualsDueOn("2026-10-01", 0)).toBe("2026-10-31");
});

test("it is late the day after, not on the day", () => {
  expect(lateMonths("2026-12-01", 20, 2)).toEqual([]);
  expect(lateMonths("2026-12-02", 20, 2)).toEqual(["2026-10-01"]);
  expect(lateMonths("2026-12-02", 20, 3)).toEqual(["2026-10-01", "2026-09-01"]);
});
