import { expect, test } from "vitest";
import { copyLine, readingOf } from "@/lib/filings/read";

test("a row is read by its headings, whatever their order, and what is missing is nothing", () => {
  const { table, columns, key, row } = readingOf("F_SCH_C_PART1_ITEM2", [
    "X",
    "provider_other_name",
    "ROW_ORDER",
    "ACK_ID",
  ]);
  expect({ table, key, first: columns.slice(0, key) }).toEqual({
    table: "filed_providers",
    key: 2,
    first: ["ack_id", "row_order"],
  });
  expect(row(["x", "ACME", "2", "A1"])).toEqual(["A1", 2, "ACME", null, null, null, null, null]);
});

test("a line of COPY holds what would end it as letters", () =>
  expect(copyLine(["a\tb\\c\nd", null, 3, true, ["A", "B"], ""])).toBe("a\\tb\\\\c\\nd\t\\N\t3\tt\t{A,B}\t\n"));
