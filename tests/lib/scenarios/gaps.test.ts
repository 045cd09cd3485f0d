import fc from "fast-check";
import { expect, test } from "vitest";
import { rate } from "@/lib/rating/worksheet";
import { atBookTrend, gapsOf, requiredByBook, shortfall } from "@/lib/scenarios/gaps";
import { decimal, sum } from "@/lib/units/decimal";
import { insured } from "@/tests/fixtures/rating/read";

const d = decimal;
const grounds = { current: d("579.88"), memberMonths: d(40_944) };
const drawn = { book: d("652.95"), required: d("594.53").div("0.924"), quoted: d("623.37"), sold: null };

test("the gaps as drawn", () => {
  const gaps = gapsOf(drawn, grounds);
  expect(gaps.map(({ from, to, points }) => [from, to, points.times(100).toFixed(1)])).toEqual([
    ["book", "required", "1.6"],
    ["required", "quoted", "3.5"],
  ]);
  expect(gaps[1]?.dollars.div(1000).toFixed(0)).toBe("821");
});

test("sold without a quote is measured from what was required", () => {
  const gaps = gapsOf({ ...drawn, quoted: null, sold: d("620") }, grounds);
  expect(gaps.map(({ from, to }) => `${from} ${to}`)).toEqual(["book required", "required sold"]);
});

test("gaps add up to the way from first to last, whichever stand", () => {
  const some = fc.option(
    fc.integer({ min: 100, max: 90_000 }).map((cents) => d(cents).div(100)),
    { nil: null },
  );
  fc.assert(
    fc.property(some, some, some, some, (book, required, quoted, sold) => {
      const standing = [book, required, quoted, sold].filter((each) => each !== null);
      const whole = standing.length > 1 ? standing[0]!.minus(standing.at(-1)!).times(grounds.memberMonths) : d(0);
      const gaps = gapsOf({ book, required, quoted, sold }, grounds);
      expect(sum(gaps.map(({ dollars }) => dollars)).eq(whole)).toBe(true);
    }),
  );
});

test("the book’s trend replaces a sheet’s own, coverage by coverage", () => {
  const input = insured("fi-2");
  const names = input.periods[0]!.coverages.map(({ name }) => name);
  const at = atBookTrend(input, { MEDICAL: "0.2" });
  expect(at.periods[0]!.coverages.map(({ trend }) => trend.toFixed())).toEqual(
    input.periods[0]!.coverages.map(({ name, trend }) => (name === "Medical" ? "0.2" : trend.toFixed())),
  );
  expect(names.length).toBeGreaterThan(0);
});

test("a higher trend requires more, the same trend the same", () => {
  const input = insured("fi-1");
  const official = { input, required: rate(input).requiredPremium };
  const [{ coverages }] = input.periods as [(typeof input.periods)[number]];
  const own = Object.fromEntries(coverages.map(({ trend }) => ["MEDICAL", trend.toFixed()]));
  expect(requiredByBook(official, own).toFixed(20)).toBe(official.required.toFixed(20));
  expect(requiredByBook(official, {}).toFixed(20)).toBe(official.required.toFixed(20));
});

test("required 9.6 and sold 7.1 carry 2.5 points in", () => {
  expect(shortfall({ current: d(500), required: d(548), sold: d("535.5") }).toFixed()).toBe("0.025");
});
