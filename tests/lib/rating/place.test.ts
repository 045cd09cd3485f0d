import { expect, test } from "vitest";
import { coveragePlace, periodPlace } from "@/lib/rating/place";

test.each([
  [false, false, "L2", "Incurred", "one period, one coverage"],
  [true, false, "L2[2]", "Incurred, period from 2025-01", "several periods"],
  [false, true, "L2[2,Rx]", "Incurred, Rx", "several coverages"],
  [true, true, "L2[2,Rx]", "Incurred, Rx, period from 2025-01", "several of both"],
])("periods %s, coverages %s: %s, %s (%s)", (periods, coverages, id, label) => {
  const place = coveragePlace(periodPlace(1, "2025-01-01", periods), [1, 0], "Rx", coverages);
  expect([place.id("L2"), place.label("Incurred")]).toEqual([id, label]);
  expect(place.field).toBe("periods[1].coverages[0]");
});

test("a period without a date goes by its number", () => {
  expect(periodPlace(2, null, true).label("Net")).toBe("Net, period 3");
});
