import { expect, test } from "vitest";
import { z } from "zod";
import { record } from "@/lib/rating/fields";
import { sentencesOf } from "@/lib/rating/sentences";
import { decimal } from "@/lib/units/decimal";
import { numeral } from "@/lib/units/numeral";

const schema = record({
  periods: z.array(record({ weight: numeral({ atLeast: "0" }), paid: numeral() }), "must be a list"),
});
const sentences = (input: unknown) => {
  const { error } = schema.safeParse(input);
  return sentencesOf(error?.issues ?? [], input);
};

test.each<[unknown, string[]]>([
  [{ periods: [{ weight: 1, paid: 1 }] }, []],
  [5, ["The input must be an object."]],
  [decimal(5), ["The input must be an object."]],
  [{ periods: [decimal(5)] }, ["periods[0] must be an object."]],
  [{}, ["periods is missing."]],
  [{ periods: 1 }, ["periods must be a list."]],
  [{ periods: [{ weight: -1 }] }, ["periods[0].weight must be a number of at least 0.", "periods[0].paid is missing."]],
  [{ periods: [], a: 1, "b c": 2 }, ["a is not a field of this input.", '"b c" is not a field of this input.']],
  [{ periods: [{ weight: 1, paid: null }] }, ["periods[0].paid must be a number."]],
])("%j: %j", (input, expected) => {
  expect(sentences(input)).toEqual(expected);
});

test("a key of any length or alphabet stays on one short line", () => {
  const [sentence] = sentences({ periods: [], [`${"x".repeat(500)}\n`]: 1 });
  expect(sentence).toHaveLength(62 + " is not a field of this input.".length);
  expect(sentences({ periods: [], "\n": 1 })).toEqual(['"\\n" is not a field of this input.']);
});

test("what is said once isn't said twice", () => {
  const issue: z.core.$ZodIssue = { code: "custom", path: ["manual"], message: "is missing", input: {} };
  expect(sentencesOf([issue, issue], {})).toEqual(["manual is missing."]);
});
