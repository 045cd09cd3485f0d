import { expect, test } from "vitest";
import { readingOf } from "@/lib/filings/read";

function filing(cells: Record<string, string>) {
  const { columns, row } = readingOf("F_5500", Object.keys(cells));
  const values = row(Object.values(cells));
  return Object.fromEntries(columns.map((column, at) => [column, values[at]]));
}

test("a number or a ZIP may be glued to a name", () =>
  expect(filing({ SPONSOR_DFE_NAME: "ACME WORKS 12-3456789", SPONS_DFE_MAIL_US_CITY: "BOSTON 02110" })).toMatchObject({
    ein: "123456789",
    sponsor_name: "ACME WORKS",
    city: "BOSTON",
    zip: "02110",
  }));

test.each([
  ["3,000,001", "2023-12-31", ["SIZE_ABSURD"]],
  ["3,000,000", "2022-12-31", ["YEAR_REVERSED"]],
  ["", "", []],
])("%o participants until %o is flagged %o", (count, to, flags) =>
  expect(
    filing({ TOT_ACTIVE_PARTCP_CNT: count, FORM_TAX_PRD: to, FORM_PLAN_YEAR_BEGIN_DATE: "2023-01-01" }),
  ).toMatchObject({ plan_year: 2023, flags, bargained: false }),
);
