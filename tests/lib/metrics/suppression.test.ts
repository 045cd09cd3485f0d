import fc from "fast-check";
import { expect, test } from "vitest";
import { countBand, isShown, mayReportExperience, suppress } from "@/lib/metrics/suppression";

test.each([
  [0, "0"],
  [1, "1-10"],
  [10, "1-10"],
  [11, "11-20"],
  [20, "11-20"],
  [21, "21+"],
])("%i claimants are shown as %s", (count, band) => expect(countBand(count)).toBe(band));

test.each([
  [[40, 25, 0], [40, 25, 0], "nothing small"],
  [[40, 25, 7], [40, null, null], "the next smallest goes too, or the total tells"],
  [[3, 4, 50], [null, null, 50], "two small ones hide each other"],
  [[0, 5, 0], [0, null, 0], "no other cell to hide"],
])("%o is shown as %o (%s)", (counts, shown) => expect(suppress(counts)).toEqual(shown));

test("no small count is ever shown", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(60)), (counts) => {
      expect(suppress(counts).every((count) => count === null || isShown(count))).toBe(true);
    }),
  );
});

test.each([
  [100, 1200, true],
  [99, 1200, false],
  [100, 1199, false],
])("%i contracts and %i member months may show their experience: %s", (contracts, months, expected) =>
  expect(mayReportExperience(contracts, months)).toBe(expected),
);
