import { expect, test } from "vitest";
import { pipelineMeasures, weights } from "@/lib/measures/pipeline";
import { categories } from "@/lib/opportunities/category";
import { decimal, sum } from "@/lib/units/decimal";
import { deal } from "@/tests/lib/opportunities/sample";

const products = [
  { code: "BH-ENH", exposure: "1000", price: "2" },
  { code: "VIS-FI", exposure: "1000", price: null },
];
const open = categories.map((category) => ({ ...deal, id: category, category, products }));
const value = (key: string) =>
  pipelineMeasures(open)
    .find((measure) => measure.key === key)
    ?.value?.toFixed();

test("the pipeline is what is open, premium and fees apart; what has no price is in neither", () => {
  expect(value("openFees")).toBe("96000");
  expect(value("openPremium")).toBe("0");
});

test("weighted by what a person named, and by nothing else", () => {
  const weight = sum(Object.values(weights).map((each) => decimal(each)));
  expect(value("weightedFees")).toBe(weight.times(24_000).toFixed());
  expect(weights.OMITTED).toBe("0");
});

test("each is made of the open opportunities", () => {
  for (const { rows } of pipelineMeasures(open)) expect(rows).toEqual({ deals: open });
});
