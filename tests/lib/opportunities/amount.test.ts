import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { amountOver, isInWindow, lineOver, monthsInYear, sumOfDeals, yearOfDeal } from "@/lib/opportunities/amount";
import { deal } from "./sample";

const line = { code: "BH-ENH", exposure: "1200", price: "2.25" };
describe("dollars", () => {
  test("1,200 contracts at $2.25 are $32,400 a year of fees; dental’s are premium, and never one number", () => {
    expect(yearOfDeal([line]).FEE.toFixed()).toBe("32400");
    const both = yearOfDeal([line, { code: "DEN-FI", exposure: "1200", price: "45.00" }]);
    expect([both.PREMIUM.toFixed(), both.FEE.toFixed()]).toEqual(["648000", "32400"]);
  });

  test("a line without a price is in no sum", () => {
    expect(lineOver({ ...line, price: null }, 12)).toBeUndefined();
    expect(yearOfDeal([{ ...line, price: null }]).FEE.isZero()).toBe(true);
  });

  test.each([
    ["2027-01-01", 2027, 12],
    ["2027-07-01", 2027, 6],
    ["2027-12-01", 2027, 1],
    ["2028-01-01", 2027, 0],
    ["2026-03-01", 2027, 12],
    [null, 2027, 0],
  ])("from %s, %i has %i months of it", (from, year, months) => expect(monthsInYear(from, year)).toBe(months));

  test.each([
    ["2026-11-29", true],
    ["2027-11-29", true],
    ["2027-11-30", false],
    ["2026-11-28", false],
    [null, false],
  ])("%s is in window: %s", (on, is) => expect(isInWindow(on, "2026-11-29")).toBe(is));

  test("more people, a higher price or more months are never fewer dollars, and a year is its months", () => {
    const some = fc.integer({ min: 0, max: 50_000 });
    fc.assert(
      fc.property(
        some,
        some,
        fc.integer({ min: 0, max: 9_999 }),
        fc.integer({ min: 0, max: 12 }),
        (a, b, cents, months) => {
          const at = (people: number, over: number) =>
            amountOver([{ ...line, exposure: String(people), price: (cents / 100).toFixed(2) }], over).FEE;
          expect(at(Math.max(a, b), months).gte(at(Math.min(a, b), months))).toBe(true);
          expect(
            at(a, months)
              .plus(at(a, 12 - months))
              .eq(at(a, 12)),
          ).toBe(true);
        },
      ),
    );
  });
});

test("a sum is that of its parts, premium and fees apart", () => {
  expect(sumOfDeals([deal, deal]).FEE.toFixed()).toBe("64800");
  expect(sumOfDeals([deal, deal]).PREMIUM.isZero()).toBe(true);
});
