import { expect, test } from "vitest";
import { foundHeading, headingOf, headRows, knownNames, matchesOf, plainHeading } from "@/lib/files/heading-row";

const table = (...rows: string[][]) => rows.map((cells, at) => ({ row: at + 1, cells }));
const known = knownNames(["Account name", "Members", "LR %"]);

test.each([
  ["  Account_Name ", "account name"],
  ["LR%", "lr percent"],
  ["Größe (m²)", "größe m²"],
  ["--", ""],
])("%j is compared as %j", (heading, plain) => expect(plainHeading(heading)).toBe(plain));

test("the row with most known names is the heading, titles above it or not", () => {
  const rows = table(["Members of 2026"], ["", "Members"], ["ACCOUNT NAME", "members", "other"], ["Acme", "5", ""]);
  expect(headingOf(rows, known)?.row.row).toBe(3);
  expect(matchesOf(rows[2]!.cells, known)).toBe(2);
});

test("of two alike the first", () => {
  expect(headingOf(table(["Members", "LR %"], ["Members", "LR %"]), known)?.row.row).toBe(1);
});

test("where no name is known, the first row that could be one: words, none twice, two at least", () => {
  const rows = table(["Report"], ["a", "a"], ["1", "b"], ["Konto", "Größe"], ["x", "y"]);
  expect(headingOf(rows, known)?.row.row).toBe(4);
});

test("figures alone have no heading, and nothing is empty", () => {
  expect(() => foundHeading(table(["1", "2"], ["3", "4"]), known)).toThrow("The file has no row of headings");
  expect(() => foundHeading([], known)).toThrow("The file is empty.");
  expect(headRows).toBeGreaterThan(10);
});
