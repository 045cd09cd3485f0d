import { expect, test } from "vitest";
import { z } from "zod";
import * as fields from "@/lib/rating/fields";

const messages = (schema: z.ZodType, value: unknown) =>
  schema.safeParse(value).error?.issues.map(({ message }) => message);

test("absent and null are one", () => {
  expect(fields.optional(fields.amount()).parse(null)).toBeNull();
  expect(fields.optional(fields.amount()).parse(undefined)).toBeNull();
  expect(fields.numeralOr(fields.positive(), 1).parse(null).toFixed()).toBe("1");
  expect(fields.list(fields.name).parse(undefined)).toEqual([]);
  expect(fields.or(fields.name, "Medical").parse(null)).toBe("Medical");
});

test.each<[z.ZodType, unknown[], string]>([
  [fields.name, [5, {}], "must be text"],
  [fields.name, ["", "  "], "must not be empty"],
  [fields.name, ["x".repeat(201)], "must have at most 200 characters"],
  [
    fields.month,
    ["2027-02-02", "Jan 2027", 2027, "2027-13-01"],
    "must be the first day of a month, such as 2027-01-01",
  ],
  [fields.amount(), [-1, "-0.01"], "must be a number of at least 0"],
  [fields.positive(), [0, -1], "must be a number above 0"],
  [fields.share(), [-0.1, 1.1], "must be a number of at least 0 and at most 1"],
  [fields.wholeMonths(), [0, 12.5, 121], "must be a whole number of at least 1 and at most 120"],
  [fields.completionFactor(), [0, 1.01], "must be a number above 0 and at most 1"],
  [fields.ibnrMultiplier(), [0.99], "must be a number of at least 1"],
  [fields.trend(), [-0.11, 8.5], "must be a number of at least -0.1 and at most 0.4"],
  [fields.monthsOfTrend(), [5.9, 48.1], "must be a number of at least 6 and at most 48"],
  [fields.choice(["A", "B", "C"]), ["a", 1], "must be A, B or C"],
  [fields.choice(["MIXED"]), ["OTHER"], "must be MIXED"],
  [fields.list(fields.name), ["x", {}], "must be a list"],
  [fields.record({}), [[], "x", 1, null], "must be an object"],
])("one sentence for each way of being wrong (%#)", (schema, wrong, sentence) => {
  for (const value of wrong) expect(messages(schema, value)).toEqual([sentence]);
});

test("a list has an end", () => {
  expect(messages(fields.list(z.any()), Array.from({ length: 10_001 }))).toEqual(["must have at most 10,000 entries"]);
});
