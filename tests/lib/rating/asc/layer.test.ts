import { expect, test } from "vitest";
import { excessAbove, layerAbove } from "@/lib/rating/asc/layer";
import { decimal } from "@/lib/units/decimal";
import { asc, ascFields } from "@/tests/fixtures/rating/read";

const layers = [
  { deductible: 300_000, excess: 1_225_000, trended: 1_460_190 },
  { deductible: 500_000, excess: 690_000, trended: 842_100 },
  { deductible: 750_000, excess: 0 },
];
const totals = asc({
  experience: { ...ascFields().experience, claimants: [], layers },
  specific: { ...ascFields().specific, deductibles: [], lasers: [] },
}).experience!;
const claimants = asc().experience!;
const growth = decimal("1.09");

test.each([
  ["300000", "1225000", "1460190", "0.1920"],
  ["500000", "690000", "842100", "0.2204"],
])("totals above %s say what their claimants would", (at, base, trended, trend) => {
  for (const experience of [totals, claimants]) {
    const layer = layerAbove(experience, decimal(at), growth);
    expect([layer.base.toFixed(), layer.trended?.toFixed(), layer.trend?.toFixed(4)]).toEqual([base, trended, trend]);
    expect(excessAbove(experience, decimal(at)).toFixed()).toBe(base);
  }
});

test("a layer nobody reaches has no trend, and one whose growth nobody said neither", () => {
  const layer = layerAbove(totals, decimal("750000"), growth);
  expect([layer.base.toFixed(), layer.trended, layer.trend]).toEqual(["0", null, null]);
});
