import { expect, test } from "vitest";
import { belowDeductible, layerTrend } from "@/lib/rating/asc/layer-trend";
import { excessOver } from "@/lib/rating/pooling";
import { decimal } from "@/lib/units/decimal";
import { compounded } from "@/lib/units/power";

const d = decimal;
const claimants = [1_050_000, 640_000, 415_000, 320_000, 290_000, 276_000, 150_000].map(d);
const factor = compounded(d("1.08"), d(18));
const incurred = d(31_860_000);

test("claims below the deductible grow slower, as the large ones spill over it", () => {
  const trended = claimants.map((claims) => claims.times(factor));
  expect(excessOver(trended, d(300_000)).toFixed(2)).toBe("1557005.45");
  expect(belowDeductible(incurred, claimants, d(300_000), factor).div(28_800).toFixed(2)).toBe("1187.56");
  expect(layerTrend(incurred, claimants, d(300_000), factor).times(100).toFixed(2)).toBe("11.64");
  expect(factor.minus(1).times(100).toFixed(2)).toBe("12.24");
});

test("what is below and what is above is everything", () => {
  const below = belowDeductible(incurred, claimants, d(300_000), factor);
  const above = excessOver(
    claimants.map((claims) => claims.times(factor)),
    d(300_000),
  );
  expect(below.plus(above).minus(incurred.times(factor)).abs().lt("1e-25")).toBe(true);
});
