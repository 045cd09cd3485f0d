import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type FirmCounts, scorecardOf } from "@/lib/firms/scorecard";

const none: FirmCounts = {
  quoted: 0,
  sold: 0,
  accounts: 0,
  members: 0,
  opening: 0,
  retained: 0,
  reliefDollars: "0",
  requiredDollars: "0",
  rfps: 0,
  accountYears: 0,
  products: 0,
  disputes: 0,
  disclosed: false,
};
const score = (counts: Partial<FirmCounts>, key: string) =>
  scorecardOf({ ...none, ...counts }).find((each) => each.key === key)!;
const value = (counts: Partial<FirmCounts>, key: string) => score(counts, key).value?.toFixed(4) ?? null;

describe("ratios of sums", () => {
  test.each([
    [{ quoted: 40, sold: 6 }, "close", "0.1500"],
    [{ opening: 59_400, retained: 57_200 }, "persistency", "0.9630"],
    [{ quoted: 9, reliefDollars: "2135214", requiredDollars: "103065240" }, "relief", "0.0207"],
    [{ rfps: 3, accountYears: 7.5 }, "rfps", "0.4000"],
    [{ products: 35, accounts: 8 }, "products", "4.3750"],
    [{ disclosed: true }, "disclosure", "1.0000"],
  ])("%o: %s is %s", (counts, key, wanted) => {
    expect(value(counts, key)).toBe(wanted);
  });
});

test("a ratio of nothing is absent, not nought", () => {
  for (const key of ["close", "persistency", "relief", "rfps", "products"]) expect(value({}, key)).toBeNull();
});

test.each([
  [4, true],
  [5, false],
])("of %i quotes a ratio is insufficient: %s", (quoted, insufficient) => {
  expect(score({ quoted, sold: 1 }, "close").insufficient).toBe(insufficient);
  expect(score({ quoted, sold: 1 }, "quotes").insufficient).toBe(false);
});

test("each ratio is its numerator over its denominator", () => {
  const figure = fc.integer({ min: 0, max: 1_000_000 });
  const counts = fc.record({
    quoted: figure,
    sold: figure,
    opening: figure,
    retained: figure,
    products: figure,
    accounts: figure,
    rfps: figure,
    accountYears: figure,
  });
  fc.assert(
    fc.property(counts, (given) => {
      for (const { value, numerator, denominator } of scorecardOf({ ...none, ...given })) {
        if (denominator === null || Number(denominator) === 0) continue;
        expect(value?.times(denominator).minus(numerator).abs().lt("0.000001")).toBe(true);
      }
    }),
  );
});
