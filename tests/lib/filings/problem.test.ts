import { expect, test } from "vitest";
import { problemOf } from "@/lib/filings/problem";

const at = { code: "22P04", where: 'COPY filed_raw, line 1204: "x"' };

test.each([
  [
    'missing data for column "x_3"',
    "a.csv, line 1,204: the row ends before its last column. The file was cut short there. Nothing was loaded.",
  ],
  [
    "extra data after last expected column",
    "a.csv, line 1,204: the row has more columns than the file has headings. Nothing was loaded.",
  ],
  [
    "unterminated CSV quoted field",
    "a.csv, line 1,204: a quote is opened and not closed. The file was cut short, or is damaged there. Nothing was loaded.",
  ],
])("%s", (message, told) => expect(problemOf("a.csv", { ...at, message })).toBe(told));

test("what is not the file's fault is no sentence about it", () => {
  expect(problemOf("a.csv", { code: "57014", message: "canceling statement", where: at.where })).toBeUndefined();
  expect(problemOf("a.csv", { code: "22P02", message: "invalid input" })).toBeUndefined();
});
