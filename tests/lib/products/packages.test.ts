import { expect, test } from "vitest";
import { catalogue } from "@/lib/products/catalogue";
import { packageName, packages, packagesOf } from "@/lib/products/packages";

test("every package is made of products of the catalogue, each once", () => {
  for (const { contents } of packages) {
    expect(new Set(contents).size).toBe(contents.length);
    expect(contents.every((code) => catalogue.some((each) => each.code === code))).toBe(true);
  }
  expect(new Set(packages.map(({ code }) => code)).size).toBe(6);
});

test("what is set stands before what was delivered, field by field", () => {
  expect(packagesOf({})).toEqual(packages);
  const [essentials, whole] = packagesOf({
    "ESSENTIALS.offered": "false",
    "WHOLE_PERSON.funding": "ASC",
    "WHOLE_PERSON.most": "0.02",
  });
  expect(essentials).toMatchObject({ offered: false, funding: "INSURED" });
  expect(whole).toMatchObject({ offered: true, funding: "ASC", each: "0.01", most: "0.02" });
});

test("a package no longer known is called by its code", () => {
  expect([packageName("TOTAL_CARE"), packageName("OLD"), packageName(null)]).toEqual(["Total care ASC", "OLD", ""]);
});
