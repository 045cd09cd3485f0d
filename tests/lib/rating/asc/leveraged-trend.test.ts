import fc from "fast-check";
import { expect, test } from "vitest";
import { leveragedTrend } from "@/lib/rating/asc/leveraged-trend";
import { decimal } from "@/lib/units/decimal";

const d = decimal;
const claimants = [1_050_000, 640_000, 415_000, 320_000, 290_000, 276_000, 150_000].map(d);

test.each([
  [100_000, "2441000", "2723690", "11.58"],
  [200_000, "1791000", "2060190", "15.03"],
  [300_000, "1225000", "1460190", "19.20"],
  [400_000, "905000", "1094450", "20.93"],
  [500_000, "690000", "842100", "22.04"],
])("above %i: %s grows to %s, %s %", (deductible, base, trended, percent) => {
  const layer = leveragedTrend(claimants, d(deductible), d("1.09"));
  expect(
    [layer.base, layer.trended, layer.trend!.times(100)].map((value, index) => value.toFixed(index === 2 ? 2 : 0)),
  ).toEqual([base, trended, percent]);
});

test("a published article: 8 % is 24 % above $100,000 for one claim, 16 % for another", () => {
  const of = (claim: number) => leveragedTrend([d(claim)], d(100_000), d("1.08")).trend!.toFixed(2);
  expect([of(150_000), of(200_000)]).toEqual(["0.24", "0.16"]);
});

test("an indexed deductible leaves the ground's own trend", () => {
  const amounts = fc.array(fc.integer({ min: 1, max: 3_000_000 }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(
      amounts,
      fc.integer({ min: 1, max: 400 }),
      fc.integer({ min: 1, max: 900_000 }),
      (claims, trend, point) => {
        const factor = d(trend).div(1000).plus(1);
        const { trend: layer } = leveragedTrend(claims.map(d), d(point), factor, d(point).times(factor));
        expect(layer === null || layer.minus(factor.minus(1)).abs().lt("1e-25")).toBe(true);
      },
    ),
  );
});

test("a layer never grows slower than the ground, and an empty one has no trend", () => {
  const amounts = fc.array(fc.integer({ min: 1, max: 3_000_000 }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(amounts, fc.integer({ min: 1, max: 900_000 }), (claims, point) => {
      const { trend } = leveragedTrend(claims.map(d), d(point), d("1.09"));
      expect(trend === null ? Math.max(...claims) <= point : trend.gte("0.09")).toBe(true);
    }),
  );
});
