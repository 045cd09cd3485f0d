import fc from "fast-check";
import { expect, test } from "vitest";
import { logMeanBridge, partsBridge, priorShortfall, withResidual } from "@/lib/rating/bridge";
import { decimal, one, product, sum } from "@/lib/units/decimal";

const d = decimal;
const driver = (name: string, factor: string) => ({ name, factor: d(factor) });

test("contributions add up to the change exactly", () => {
  const factors = fc.array(fc.integer({ min: 500, max: 2000 }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(factors, (thousandths) => {
      const drivers = thousandths.map((each, index) => driver(`${index}`, String(each / 1000)));
      const change = product(drivers.map(({ factor }) => factor)).minus(one);
      const total = sum(logMeanBridge(drivers).map(({ contribution }) => contribution));
      expect(
        total
          .minus(change.abs().lt("1e-9") ? 0 : change)
          .abs()
          .lt("1e-25"),
      ).toBe(true);
    }),
    { numRuns: 40 },
  );
});

test("equal drivers share alike, and one that does nothing gets nothing", () => {
  const [trend, same, still] = logMeanBridge([driver("Trend", "1.1"), driver("Mix", "1.1"), driver("Area", "1")]);
  expect(trend!.contribution.eq(same!.contribution)).toBe(true);
  expect(trend!.contribution.toFixed(10)).toBe("0.1050000000");
  expect(still!.contribution.isZero()).toBe(true);
});

test("drivers that cancel out split nothing", () => {
  const bridge = logMeanBridge([driver("Up", "1.25"), driver("Down", "0.8")]);
  expect(bridge.map(({ contribution }) => contribution.toFixed())).toEqual(["0", "0"]);
});

test("what is unexplained comes last", () => {
  const drivers = withResidual([driver("Trend", "1.08")], d("1.134"));
  expect(drivers.at(-1)).toMatchObject({ name: "Other" });
  expect(product(drivers.map(({ factor }) => factor)).toFixed(10)).toBe("1.1340000000");
});

test("relief granted last year opens this year's bridge: 0.9566 returns as +4.54 %", () => {
  expect(priorShortfall(d("0.9566")).factor.minus(1).times(100).toFixed(2)).toBe("4.54");
});

test("FI-1's conversation: claims and retention, PMPM and points", () => {
  const parts = partsBridge([
    { name: "Claims", current: d(655), required: d("738.227136") },
    { name: "Retention", current: d(93), required: d("106.229599") },
  ]);
  expect(parts.map(({ change, points }) => `${change.toFixed(2)} ${points.toFixed(2)}`)).toEqual([
    "83.23 11.13",
    "13.23 1.77",
  ]);
  expect(sum(parts.map(({ points }) => points)).toFixed(2)).toBe("12.90");
});
