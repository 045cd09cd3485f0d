import { expect, test } from "vitest";
import { z } from "zod";
import { readFields } from "@/lib/rating/reading";
import { numeral } from "@/lib/units/numeral";

const schema = z.strictObject({ a: numeral() });

test("numbers are read as they are written", () => {
  const read = readFields(schema, '{"a": 0.1000000000000000000001}');
  expect(read.status === "read" && read.input.a.toFixed()).toBe("0.1000000000000000000001");
});

test.each([
  ["", "The input is empty."],
  [" \n", "The input is empty."],
  ["{", "The input isn't JSON: Expected property name or '}' in JSON at position 1"],
  ['{"a": NaN}', "The input isn't JSON: Unexpected token 'N'"],
  ["a\nb", "The input isn't JSON: Unexpected token 'a'"],
  [`${"[".repeat(200_000)}${"]".repeat(200_000)}`, "The input is nested too deeply."],
  ['{"a": "x"}', "a must be a number."],
  ["{}", "a is missing."],
  ["[]", "The input must be an object."],
])("%.20j is refused in one line: %s", (text, sentence) => {
  const record = schema.safeParse(0).success
    ? schema
    : z.strictObject(schema.shape, { error: () => "must be an object" });
  const read = readFields(text === "[]" ? record : schema, text);
  const sentences = read.status === "refused" ? read.sentences : [];
  expect(sentences).toHaveLength(1);
  expect(sentences[0]!.startsWith(sentence)).toBe(true);
  expect(sentences[0]).not.toContain("\n");
});
