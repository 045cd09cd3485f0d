import fc from "fast-check";
import { expect, test } from "vitest";
import { type Need, needs, usualTerms } from "@/lib/quotes/needs";
import { isComplete, lackingOf, needsOf, quoteDue, quoteOf, withGiven } from "@/lib/quotes/quote";

const on = "2026-11-02";
const quote = (codes: string[], given: Need[] = []) => quoteOf(usualTerms, codes, given, on);

test("what is missing is listed by product, and what is there serves each that needs it", () => {
  const both = quote(["VIS-FI", "BH-ENH"], ["CENSUS"]);
  expect(lackingOf(both)).toEqual([{ code: "VIS-FI", needs: ["DESIGN", "RATES"] }]);
  expect(isComplete(both)).toBe(false);
  expect(isComplete(quote(["BH-ENH"], ["CENSUS"]))).toBe(true);
});

test.each([
  [["VIS-FI"], 3, "2026-11-05"],
  [["VIS-FI", "DEN-FI"], 5, "2026-11-09"],
  [["DEN-FI", "MA-GRP"], 15, "2026-11-24"],
])("%j has the days of its slowest product: %d, due %s", (codes, days, due) => {
  expect(quote(codes).days).toBe(days);
  expect(quoteDue(quote(codes), on)).toBe(due);
});

test("what was there keeps its day, what is no longer named goes, and what nobody needs is not kept", () => {
  const later = withGiven(quote(["VIS-FI"], ["CENSUS", "DESIGN"]), ["CENSUS", "RATES", "PAYROLL"], "2026-11-04");
  expect(later.given).toEqual({ CENSUS: on, RATES: "2026-11-04" });
});

const codes = fc.uniqueArray(fc.constantFrom(...Object.keys(usualTerms)), { minLength: 1 });
const some = fc.uniqueArray(fc.constantFrom(...needs));
test("complete when nothing is missing, whatever the products; more data never leaves more missing", () =>
  fc.assert(
    fc.property(codes, some, some, (products, first, more) => {
      const one = quote(products, first);
      const next = withGiven(one, [...first, ...more], on);
      expect(isComplete(one)).toBe(needsOf(one).every((need) => first.includes(need)));
      expect(lackingOf(next).flatMap((each) => each.needs).length).toBeLessThanOrEqual(
        lackingOf(one).flatMap((each) => each.needs).length,
      );
    }),
  ));
