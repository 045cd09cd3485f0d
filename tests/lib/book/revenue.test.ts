import { expect, test } from "vitest";
import { groupRevenue, shownRevenue } from "@/lib/book/revenue";

const of = (insuredPremium: string, ascFees: string, otherRevenue: string) => ({
  insuredPremium,
  ascFees,
  otherRevenue,
});

test.each([
  [of("10", "20", "30"), "10"],
  [of("0.0000", "20", "30"), "20"],
  [of("0", "0", "30"), "30"],
  [of("0", "0", "0"), null],
])("%j shows %s, never a sum", (row, shown) => expect(shownRevenue(row)).toBe(shown));

test("a group of one bucket shows it, a group of more says how many and tells each apart", () => {
  const told = (...amounts: [string, string, string]) => groupRevenue(of(...amounts), (amount) => `$${amount}`);
  expect(told("0", "7", "0")).toEqual({ text: "$7" });
  expect(told("0", "0", "0")).toEqual({ text: "$0" });
  expect(told("0", "7", "5")).toEqual({ text: "2 buckets", tip: "ASC fees: $7\nOther revenue: $5" });
  expect(told("9", "7", "5")).toEqual({
    text: "3 buckets",
    tip: "Insured premium: $9\nASC fees: $7\nOther revenue: $5",
  });
});
