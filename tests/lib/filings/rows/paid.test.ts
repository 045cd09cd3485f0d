import { expect, test } from "vitest";
import { readingOf } from "@/lib/filings/read";

test("a broker's ZIP may be in its city or at the end of its name, and its money is cents", () => {
  const headings = [
    "ACK_ID",
    "FORM_ID",
    "ROW_ORDER",
    "INS_BROKER_NAME",
    "INS_BROKER_US_CITY",
    "INS_BROKER_COMM_PD_AMT",
  ];
  const { row } = readingOf("F_SCH_A_PART1", headings);
  expect(row(["A1", "1", "2", "LOCKTON COS 02110", "", "$1,200.5"])).toEqual([
    "A1",
    1,
    2,
    "LOCKTON COS",
    null,
    null,
    "02110",
    "1200.50",
    null,
    null,
    null,
  ]);
});

test("a provider's number may be glued to its name", () => {
  const { row } = readingOf("F_SCH_C_PART1_ITEM2", ["ACK_ID", "ROW_ORDER", "PROVIDER_OTHER_NAME"]);
  expect(row(["A1", "1", "ACME 12-3456789"]).slice(2, 4)).toEqual(["ACME", "123456789"]);
});
