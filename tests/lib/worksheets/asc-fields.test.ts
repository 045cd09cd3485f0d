import { expect, test } from "vitest";
import { feeSections, stopLossSections } from "@/lib/worksheets/asc-fields";
import { fieldAt } from "@/lib/worksheets/fields";
import { sheets } from "@/lib/worksheets/sheets";

test.each([
  [feeSections, "buyUp.2.pepm", "fees.buyUps.1.pepm", "Buy-up 2, PEPM"],
  [feeSections, "year.3.change", "guarantee.escalators.2", "Guaranteed change, year 3"],
  [stopLossSections, "offer.2.kept1", "specific.offers.1.lasers.0.exposure", "Offer 2, what it keeps"],
  [stopLossSections, "layer.1.deductible", "experience.layers.0.deductible", "Deductible 1"],
])("a row's field has its place in the engine's input: %#", (sections, key, at, label) => {
  const field = Object.values(sections)
    .flat()
    .find((each) => each.key === key);
  expect(field).toMatchObject({ at, label });
});

test("what the engine names leads to the field nearest to it", () => {
  const near = (...path: (string | number)[]) => fieldAt(path, sheets.STOP_LOSS.fields).key;
  expect(near("experience", "coverages", 1, "trendMonths")).toBe("experience.start");
  expect(near("specific", "offers", 0, "lasers")).toBe("offer.1.laser1");
  expect(near("tiers")).toBe("effective");
});
