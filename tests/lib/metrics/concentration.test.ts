import fc from "fast-check";
import { expect, test } from "vitest";
import { amountsBy, effectiveNumber, hhi, topShare } from "@/lib/metrics/concentration";
import { decimal } from "@/lib/units/decimal";
import { workedBook } from "@/tests/fixtures/worked-book";

const members = workedBook.map(({ closing }) => decimal(closing.members));

test("the worked book: 2,074.1, as 4.82 equal accounts; the largest has 31.44 %, three have 74.63 %", () => {
  expect(hhi(members)?.toFixed(1)).toBe("2074.1");
  expect(effectiveNumber(members)?.toFixed(2)).toBe("4.82");
  expect(topShare(members, 1)?.times(100).toFixed(2)).toBe("31.44");
  expect(topShare(members, 3)?.times(100).toFixed(2)).toBe("74.63");
});

test("nothing is not concentrated", () => {
  expect([hhi([]), effectiveNumber([decimal(0)]), topShare([], 1)]).toEqual([null, null, null]);
});

test("an index lies between one over the count and one", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 10000 }), { minLength: 1, maxLength: 30 }), (amounts) => {
      const index = hhi(amounts.map(decimal))!;
      expect(index.lte(10000) && index.gte(decimal(9999.99).div(amounts.length))).toBe(true);
    }),
  );
});

test("the same by whom accounts hang on", () => {
  const groups = amountsBy(
    workedBook,
    ({ to }) => to ?? "gone",
    ({ closing }) => decimal(closing.members),
  );
  expect(groups.get("ASC")?.toFixed()).toBe("50000");
  expect(groups.get("INSURED")?.toFixed()).toBe("10900");
});
