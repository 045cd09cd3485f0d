import { expect, test } from "vitest";
import { firmColumnKeys, firmColumnOf, parseFirmColumns, usualFirmColumns } from "@/lib/firms/columns";
import { firmSorts } from "@/lib/firms/list";

test.each([
  ["", usualFirmColumns],
  ["members,kind", ["members", "kind"]],
  ["members,members,nonsense,constructor", ["members"]],
  ["drop table", usualFirmColumns],
])("%o reads as %o", (text, columns) => expect(parseFirmColumns(text)).toEqual(columns));

test("a column sorts by what the list can be sorted by", () => {
  for (const key of firmColumnKeys) expect([undefined, ...firmSorts]).toContain(firmColumnOf(key).sort);
});
