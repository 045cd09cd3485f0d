import { expect, test } from "vitest";
import { readingOf } from "@/lib/filings/read";

/** A Schedule A row of these cells alone, read, by our names. */
function contract(cells: Record<string, string>) {
  const headings = Object.keys(cells);
  const { columns, row } = readingOf("F_SCH_A", headings);
  const values = row(Object.values(cells));
  return Object.fromEntries(columns.map((column, at) => [column, values[at]]));
}
const money = (charges: string, earned: string, more = {}) =>
  contract({ WLFR_TOT_CHARGES_PAID_AMT: charges, WLFR_TOT_EARNED_PREM_AMT: earned, ...more });

test.each([
  ["700", "500", "700.00", "10a"],
  ["700", "900", "900.00", "9a"],
  ["700", "700", "700.00", "10a"],
  ["", "900", "900.00", "9a"],
  ["0", "", "0.00", "10a"],
  ["", "", null, null],
])("10a %o and 9a %o are a premium of %o by %o", (charges, earned, premium, line) =>
  expect(money(charges, earned)).toMatchObject({ premium, premium_line: line, counted: true, flags: [] }),
);

test.each([
  ["a dollar apart is as good", { WLFR_PREMIUM_RCVD_AMT: "899", WLFR_RESERVE_AMT: "" }, []],
  ["beyond a dollar differs", { WLFR_PREMIUM_RCVD_AMT: "898.99" }, ["EARNED_DIFFERS"]],
  ["a reserve is taken off", { WLFR_PREMIUM_RCVD_AMT: "1000", WLFR_RESERVE_AMT: "100" }, []],
  ["claims", { WLFR_INCURRED_CLAIM_AMT: "10", WLFR_CLAIMS_PAID_AMT: "12" }, ["INCURRED_DIFFERS"]],
  ["retention", { WLFR_RET_TOT_AMT: "10", WLFR_RET_TAXES_AMT: "5", WLFR_RET_ADMIN_AMT: "5" }, []],
  ["retention that differs", { WLFR_RET_TOT_AMT: "10", WLFR_RET_TAXES_AMT: "5" }, ["RETENTION_DIFFERS"]],
])("lines that do not add up: %s", (_, more, flags) => expect(money("", "900", more).flags).toEqual(flags));

test.each([
  ["99,000,000", "20", { counted: false, flags: ["PREMIUM_ABSURD"] }],
  ["99,000,000", "9", { counted: true, flags: [] }],
  ["6,000,000,000", "", { counted: false, flags: ["PREMIUM_ABSURD"] }],
  ["(5)", "20", { counted: false, flags: ["PREMIUM_NEGATIVE"] }],
  ["some", "20", { counted: true, flags: ["PREMIUM_UNREADABLE"] }],
  ["5", "3,000,001", { counted: true, flags: ["PERSONS_ABSURD"] }],
])("a premium of %o for %o persons", (premium, persons, judged) =>
  expect(money(premium, "", { INS_PRSN_COVERED_EOY_CNT: persons })).toMatchObject(judged),
);

test("a carrier's number may be glued to its name", () =>
  expect(contract({ INS_CARRIER_NAME: "ACME LIFE 12-3456789", INS_CARRIER_NAIC_CODE: "1234" })).toMatchObject({
    carrier_name: "ACME LIFE",
    carrier_ein: "123456789",
    carrier_naic: "01234",
  }));
