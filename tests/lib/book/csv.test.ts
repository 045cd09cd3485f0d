import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { columnKeys, usualColumns } from "@/lib/book/columns";
import { csvHead, csvRows } from "@/lib/book/csv";
import type { BookRow } from "@/lib/book/row";

const row = (parts: Partial<BookRow>) =>
  ({
    id: "1",
    name: "Oak",
    funding: "ASC",
    status: "VERBAL",
    segment: "MAJOR",
    products: {},
    members: 5,
    membersYearAgo: 9,
    ...parts,
  }) as BookRow;

test("a file says it is internal, names its columns, and is read back as it was", () => {
  const text =
    csvHead(["funding", "members", "revenue"], "Oct 2026") +
    csvRows(
      ["funding", "members", "revenue"],
      [row({ name: 'Oak "Old", Inc', insuredPremium: "0.0000", ascFees: "1234567.8900" })],
      {},
    );
  const [internal = [], head, first] = parse(text, { relax_column_count: true }) as string[][];
  expect(internal[0]).toMatch(/^Internal: .*Oct 2026$/);
  expect(head).toEqual(["Account", "Funding", "Members", "Insured premium", "ASC fees", "Other revenue"]);
  expect(first).toEqual(['Oak "Old", Inc', "ASC", "5", "0.00", "1234567.89", ""]);
});

test.each(["=1+1", "+cmd", "-2+3", "@sum", "\tx"])("%j is text to a spreadsheet, not a formula", (name) => {
  expect((parse(csvRows(["funding"], [row({ name })], {})) as string[][])[0]?.[0]).toBe(`'${name}`);
});

test("a negative figure stays a figure", () => {
  expect(csvRows(["change", "rates"], [row({})], { "1": { required: "-0.018", quoted: null } })).toBe(
    "Oak,-4,-0.0180,\r\n",
  );
});

test("dollars have cents, and shares four places, whatever the database keeps", () => {
  const figures = { insuredPremium: "4361890.8000", ascFees: "0.005", otherRevenue: "", lossRatio: "0.91304999" };
  expect(csvRows(["revenue", "ratio"], [row(figures)], {})).toBe("Oak,4361890.80,0.01,,0.9130,\r\n");
});

test("required and quoted are only in a file whose columns hold them", () => {
  expect(csvHead(usualColumns(true), "")).toContain("Required");
  expect(csvHead(usualColumns(false), "")).not.toContain("Required");
});

test("every column has a place in a file, and each heading is there once", () => {
  const head = csvHead(columnKeys, "")
    .split("\r\n")[1]!
    .split(/,(?! )/);
  expect(new Set(head).size).toBe(head.length);
});
