import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { columnKeys, usualColumns } from "@/lib/book/columns";
import { bookFields } from "@/lib/book/file-fields";
import type { BookRow } from "@/lib/book/row";
import { csvLines } from "@/lib/files/csv-line";

const row = (parts: Partial<BookRow>) =>
  ({
    id: "1",
    name: "Oak",
    externalId: "A-1",
    funding: "ASC",
    status: "VERBAL",
    segment: "MAJOR",
    products: {},
    tags: [],
    members: 5,
    membersYearAgo: 9,
    ...parts,
  }) as unknown as BookRow;
const heads = (columns: Parameters<typeof bookFields>[0]) => bookFields(columns).map(({ head }) => head);
const told = (columns: Parameters<typeof bookFields>[0], parts: Partial<BookRow>, rates?: object) =>
  (parse(csvLines(bookFields(columns), [{ row: row(parts), rates: rates as never }])) as string[][])[0];

test("a file names its columns in the list's order, with names and both ids", () => {
  expect(heads(["funding", "members", "revenue"])).toEqual([
    "Account",
    "Account id",
    "Funding",
    "Members",
    "Insured premium",
    "ASC fees",
    "Other revenue",
    "Truebook id",
  ]);
  expect(heads(["members", "funding"]).slice(2, 4)).toEqual(["Members", "Funding"]);
});

test("dollars have cents, and shares four places, whatever the database keeps", () => {
  const figures = { insuredPremium: "4361890.8000", ascFees: "0.005", otherRevenue: "", lossRatio: "0.91304999" };
  expect(told(["revenue", "ratio"], figures)).toEqual(["Oak", "A-1", "4361890.80", "0.01", "", "0.9130", "", "1"]);
});

test("a negative figure stays a figure", () => {
  const rates = { required: "-0.018", quoted: null };
  expect(told(["change", "rates"], {}, rates)).toEqual(["Oak", "A-1", "-4", "-0.0180", "", "1"]);
});

test("required and quoted are only in a file whose columns hold them", () => {
  expect(heads(usualColumns(true))).toContain("Required");
  expect(heads(usualColumns(false))).not.toContain("Required");
});

test("every column has a place in a file, and each heading is there once", () => {
  expect(new Set(heads(columnKeys)).size).toBe(heads(columnKeys).length);
});
