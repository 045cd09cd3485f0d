import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { publishedSchemas } from "@/lib/rating/published";

const file = (name: string) => JSON.parse(readFileSync(`public/schemas/${name}.schema.json`, "utf8"));

test("the published schemas are those of the fields", () => {
  const remedy = "npm run --silent rate -- [--asc] --schema > public/schemas/rate[-asc].schema.json";
  expect(file("rate"), remedy).toEqual(JSON.parse(JSON.stringify(publishedSchemas.insured())));
  expect(file("rate-asc"), remedy).toEqual(JSON.parse(JSON.stringify(publishedSchemas.asc())));
});

test("a number may be a JSON number within its bounds, or its digits", () => {
  const { properties } = file("rate");
  const coverage = properties.periods.items.properties.coverages.items.properties;
  const [number, digits] = coverage.completionFactor.anyOf[0].anyOf;
  expect(number).toEqual({ type: "number", exclusiveMinimum: 0, maximum: 1 });
  expect(new RegExp(digits.pattern).test("0.985")).toBe(true);
  expect(coverage.completionFactor.anyOf).toHaveLength(2);
});

test("fields that must be there, and no others, are allowed", () => {
  const schema = file("rate");
  expect(schema.required).toEqual(["periods"]);
  expect(schema.additionalProperties).toBe(false);
  expect(file("rate-asc").required).toEqual(["contracts", "members"]);
});
