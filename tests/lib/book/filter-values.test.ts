import { expect, test } from "vitest";
import { noValue } from "@/lib/book/filter";
import { choicesOf, sayValues } from "@/lib/book/filter-values";

const names = { firms: [{ id: "f", name: "Marwick" }], owners: [{ id: "o", name: "Ana Ruiz" }], tags: ["key"] };

test.each([
  ["segment", ["NATIONAL", "MAJOR"], "National, Major"],
  ["owner", ["o"], "Ana Ruiz"],
  ["owner", ["x"], "Someone else"],
  ["tags", ["key", noValue], "key, No tag"],
] as const)("%s of %j is said as %s", (field, values, said) => {
  expect(sayValues(field, [...values], names)).toBe(said);
});

test("what may be chosen is the field's own, or who is in this Book", () => {
  expect(choicesOf("segment", names).map(({ label }) => label)).toEqual(expect.arrayContaining(["National", "Major"]));
  expect(choicesOf("owner", names)).toEqual([{ value: "o", label: "Ana Ruiz" }]);
});
