import { expect, test } from "vitest";
import { Broken, cutterOf } from "@/lib/filings/cut";

function rows(text: string, size = text.length, width = 3) {
  const { cut } = cutterOf(width);
  const found: string[][] = [];
  for (let at = 0; at < text.length; at += size) found.push(...cut(text.slice(at, at + size)));
  return [...found, ...cut("", true)];
}
const table = 'a,b,c\r\n1,"two, and ""2""",3\r\n"x\r\ny",,\r\n4,5"6,7"8,é\r\n';
const cells = [
  ["1", 'two, and "2"', "3"],
  ["x\r\ny", "", ""],
  ["4", "56,78", "é"],
];

test.each([1, 2, 3, 5, 7, 11, 1000])("a table is the same in pieces of %i", (size) => {
  expect(rows(table, size)).toEqual(cells);
  expect(rows(table.replaceAll("\r\n", "\n"), size)).toEqual(
    cells.map((row) => row.map((cell) => cell.replace("\r", ""))),
  );
  expect(rows("a,b,c\r1,2,3\r4,5,6", size)).toEqual([
    ["1", "2", "3"],
    ["4", "5", "6"],
  ]);
});

test.each([
  ["ends before its last column", "a,b,c\n1,2,3\n4,5", "SHORT", 3],
  ["has more than its headings", "a,b,c\n1,2,3,4\n", "LONG", 2],
  ["is empty", "a,b,c\n1,2,3\n\n", "SHORT", 3],
  ["opens a quote", 'a,b,c\n1,2,3\n4,"5,6\n7,8,9\n', "QUOTE", 3],
  ["holds a zero", "a,b,c\n1,2,3\n4,\0,6\n", "BYTES", 3],
  ["ends otherwise than the first", "a,b,c\r\n1,2,3\n4,5,6\r\n", "ENDS", 2],
  ["ends before its last column, after one of two lines", 'a,b,c\n"1\n1",2,3\n4,5', "SHORT", 4],
])("a row that %s is told by its line", (_, text, why, line) => {
  for (const size of [1, 4, 1000]) expect(() => rows(text, size)).toThrow(new Broken(why as never, line));
});

test("a quote that is never closed does not fill the memory", () => {
  const { cut } = cutterOf(3);
  cut('a,b,c\n1,"');
  const piece = "2,3\n".repeat(100_000);
  expect(() => {
    for (let at = 0; at < 50; at += 1) cut(piece);
  }).toThrow(new Broken("QUOTE", 2));
});
