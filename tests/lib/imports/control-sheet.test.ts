import { expect, test } from "vitest";
import { controlRows, controlsIn } from "@/lib/imports/control-sheet";

const october = "2026-10-01";
const headings = ["Period", "Subs", "Mbrs", "Earned prem", "Remark"];

test("a row a month is what finance says of each, as it is written", () =>
  expect(
    controlsIn(
      {
        headings,
        rows: [
          ["2026-09", "2,800", "6,100", "$4,700,000.00", "closed"],
          ["Oct 2026", "2,810", "6,105", "$4,739,720.00", ""],
          ["Year to date", "5,610", "12,205", "$9,439,720.00", ""],
          ["", "", "", "", "Signed by finance"],
        ],
      },
      undefined,
    ),
  ).toEqual({
    "2026-09-01": { contracts: "2800", members: "6100", premium: "4700000" },
    [october]: { contracts: "2810", members: "6105", premium: "4739720" },
  }));

test("one row without a month is of the one month of the file", () => {
  const sheet = { headings: ["Members", "Incurred claims"], rows: [["6,105", "(12.50)"]] };
  expect(controlsIn(sheet, october)).toEqual({ [october]: { members: "6105", incurred: "-12.5" } });
  expect(controlsIn(sheet, undefined)).toBeUndefined();
});

test.each<[string, string[], string[][]]>([
  ["names accounts", ["Account", ...headings], [["Acme", "2026-10", "1", "2", "3", ""]]],
  ["has no figure", ["Period", "Remark"], [["2026-10", "late"]]],
  ["says a month twice", headings, Array(2).fill(["2026-10", "1", "2", "3", ""])],
  ["has more rows than months", headings, Array(controlRows + 1).fill(["2026-10", "1", "2", "3", ""])],
  ["has only words", headings, [["2026-10", "n/a", "n/a", "n/a", ""]]],
])("a sheet that %s is none of totals", (_, names, rows) =>
  expect(controlsIn({ headings: names, rows }, october)).toBeUndefined(),
);
