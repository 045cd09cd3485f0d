import { expect, test } from "vitest";
import { families } from "@/lib/accounts/coverage";
import { besideOf, catalogue, catalogueOf, coreOf } from "@/lib/products/catalogue";

const kind = (code: string) => catalogue.find((each) => each.code === code)!;

test("what a version holds takes the place of what was delivered, one product at a time", () => {
  const changed = catalogueOf({ DENTAL: { "DEN-FI.low": "40", "DEN-FI.high": "60", "DEN-ASC.offered": "false" } });
  const of = (code: string) => changed.find((each) => each.code === code)!;
  expect(of("DEN-FI")).toEqual({ ...kind("DEN-FI"), low: "40", high: "60" });
  expect(of("DEN-ASC").offered).toBe(false);
  expect(of("VIS-FI")).toEqual(kind("VIS-FI"));
});

test("every code is one product’s, and a family is its own product and those beside it", () => {
  expect(new Set(catalogue.map(({ code }) => code)).size).toBe(catalogue.length);
  for (const family of families) {
    const all = catalogue.filter((each) => each.family === family);
    expect([coreOf(catalogue, family), ...besideOf(catalogue, family)]).toEqual(all);
  }
});
