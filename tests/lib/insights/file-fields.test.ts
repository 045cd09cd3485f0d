import { expect, test } from "vitest";
import { csvLines } from "@/lib/files/csv-line";
import { boardFields, partFields } from "@/lib/insights/file-fields";
import { retentionOf } from "@/lib/insights/kept";
import { yearOf } from "@/lib/insights/movement";
import { account } from "./sample";

const year = yearOf([{ ...account, opening: 1200, reported: 1200 }]);

test("a figure stands in the column of its unit, with what it is made of", () => {
  const [kept] = retentionOf([{ ...account, partialTerminations: 250 }]);
  const rows = [
    { panel: "Year", name: "Growth", figure: year.growth, plan: "400" },
    { panel: "Kept", name: "Persistency", figure: kept!, plan: null },
  ];
  const [growth, share] = csvLines(boardFields, rows).trim().split("\r\n");
  expect(
    growth?.startsWith("Year,Growth,-200,,,,400,Members now less members at the close of last December: -200,,"),
  ).toBe(true);
  expect(
    share?.startsWith("Kept,Persistency,,,0.7500,,,Members kept: 750,Members at the close of last December: 1000,"),
  ).toBe(true);
});

test("a figure of too few cases is said in a file as little as on the page", () => {
  const few = { ...year.growth, few: { cases: year.growth.value!, of: "accounts" } };
  expect(csvLines(boardFields, [{ panel: "p", name: "n", figure: few, plan: null }])).toContain("p,n,,,,insufficient,");
});

test("an account is a row with what it adds, under the headings of the page", () => {
  const fields = partFields(year.inGroup);
  expect(fields.map(({ head }) => head)).toEqual([
    "Account",
    "What happened",
    "Members last December",
    "Members now",
    "In-group",
    "Truebook id",
  ]);
  expect(csvLines(fields, year.inGroup.parts)).toBe("Acme,,1200,1000,-200,a\r\n");
});
