import { expect, test } from "vitest";
import { Broken } from "@/lib/filings/cut";
import { problemOf } from "@/lib/filings/problem";

test.each([
  ["SHORT", "the row ends before its last column. The file was cut short there."],
  ["LONG", "the row has more columns than the file has headings."],
  ["QUOTE", "a quote is opened and not closed. The file was cut short, or is damaged there."],
  ["BYTES", "it holds bytes that are no text."],
] as const)("%s", (why, told) =>
  expect(problemOf("a.csv", new Broken(why, 1204))).toBe(`a.csv, line 1,204: ${told} Nothing was loaded.`),
);

test("what is not the file's fault is no sentence about it", () => {
  expect(problemOf("a.csv", new Error("canceling statement"))).toBeUndefined();
});
