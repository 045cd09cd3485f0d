import { expect, test } from "vitest";
import { csvLines } from "@/lib/files/csv-line";
import { spelled } from "@/lib/files/field";
import { recordsOf } from "@/lib/forecast/accuracy";
import { compared, weighedBy } from "@/lib/forecast/compare";
import { forecastFigure } from "@/lib/forecast/drawn";
import { forecastPartFields, recordFields, recordLines, rowFields } from "@/lib/forecast/file-fields";
import { measures, outlookOf } from "@/lib/forecast/outlook";
import { figuresTold, measureNames } from "@/lib/forecast/told";
import { calls } from "@/lib/metrics/calls";
import { type Probabilities, usualProbabilities } from "@/lib/metrics/forecast";
import { decimal, sum } from "@/lib/units/decimal";
import { nowRow, said } from "@/tests/support/forecast-rows";

const odds = Object.fromEntries(calls.map((call) => [call, decimal(usualProbabilities[call])])) as Probabilities;
const book = compared(
  [
    nowRow("signed", { state: "RETAINED", status: "RENEWED", members: 71 }),
    nowRow("lost", { state: "LOST", status: "LAPSING", members: 23 }),
    nowRow("likely", { members: 1001, said: { AE: said("LIKELY"), DIRECTOR: said("AT_RISK", { note: "CFO left" }) } }),
    nowRow("silent", { members: 32, state: "AT_RISK" }),
  ],
  null,
  "2026-11-25",
  [],
);

test.each(["AE", "DIRECTOR", "SYSTEM"] as const)(
  "by the %s each figure of the page is the sum of its column",
  (voice) => {
    const fields = rowFields(voice, odds);
    const outlook = outlookOf(
      book.rows.map((row) => weighedBy(row, voice)),
      odds,
    );
    const added = (head: string) => {
      const own = fields.find((each) => each.head === head)!;
      return sum(book.rows.map((row) => decimal(spelled(own.of(row), own.kind) || 0)));
    };
    for (const measure of measures) {
      expect(added(measureNames[measure]).eq(outlook[measure].total)).toBe(true);
      for (const key of ["worst", "commit", "expected", "best"] as const)
        expect(
          added(`${measureNames[measure]}, ${figuresTold[key].name.toLowerCase()}`).eq(
            outlook[measure][key].toDecimalPlaces(2),
          ),
          `${measure} ${key}`,
        ).toBe(true);
    }
  },
);

test("each voice stands beside the others, with its day and its reason", () => {
  const heads = rowFields("DIRECTOR", odds).map(({ head }) => head);
  expect(new Set(heads).size).toBe(heads.length);
  const line = csvLines(rowFields("DIRECTOR", odds), book.rows.slice(2, 3));
  expect(line).toContain("Likely,2026-11-20,,At risk,2026-11-20,CFO left,");
  expect(line).toContain(",0.6500,1001,");
});

test("a record is a line a person and horizon, and a figure’s renewals leave under its name", () => {
  const sayings = [
    { voice: "AE", byId: "ann", by: "Ann", on: "2026-03-01", call: "LIKELY", members: 1000, inGroup: 0, slices: 0 },
  ] as const;
  const records = recordsOf([{ accountId: "a", account: "A", effectiveOn: "2026-07-01", actual: 800, sayings }]);
  const lines = recordLines(records);
  expect(lines).toHaveLength(4);
  expect(csvLines(recordFields, lines).split("\r\n")[1]).toBe("Ann,AE call,90,1,1000,800,0.2500,0.7500,0.2500");
  const figure = forecastFigure({ ...book, probabilities: odds }, "AE", "outlook.members.expected")!;
  expect(forecastPartFields(figure).map(({ head }) => head)).toContain("Expected, Members");
  expect(csvLines(forecastPartFields(figure), figure.parts).split("\r\n")[0]).toBe("likely,Likely,920.92,likely");
});
