import { expect, test } from "vitest";
import { families } from "@/lib/accounts/coverage";
import { catalogue, catalogueOf } from "@/lib/products/catalogue";
import { catalogueKey, catalogueSettings, termsOf } from "@/lib/settings/catalogue";
import { leavesIn } from "@/lib/settings/versions";
import { decimal } from "@/lib/units/decimal";

const kind = (code: string) => catalogue.find((each) => each.code === code)!;

test("as delivered, the settings say what the catalogue does", () => {
  const leaves = families.map((family, at) => [family, leavesIn(catalogueSettings[at]!, undefined)]);
  expect(catalogueOf(Object.fromEntries(leaves))).toEqual(catalogue);
  expect(catalogueSettings.map(({ key }) => key)).toEqual(families.map(catalogueKey));
});

test("a family’s own product follows its rule, and only what is priced has a price", () => {
  expect(termsOf(kind("DEN-FI"))).toEqual(["low", "high", "margin", "leadDays", "offCycle", "commissionable"]);
  expect(termsOf(kind("DEN-ASC"))).toContain("smallest");
  expect(termsOf(kind("LIFE"))).not.toContain("low");
  expect(termsOf(kind("CDH-FSA"))).toContain("takeUp");
});

test("a band may not stand the wrong way round", () => {
  const faults = catalogueSettings[families.indexOf("DENTAL")]!.faults!;
  expect(faults({ "DEN-FI.low": decimal(53), "DEN-FI.high": decimal(52) })).toEqual([
    { path: "DEN-FI.low", message: "Must not be above the upper end of the band." },
  ]);
  expect(faults({ "DEN-FI.low": decimal(52), "DEN-FI.high": decimal(52) })).toEqual([]);
});
