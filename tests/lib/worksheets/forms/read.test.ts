import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { placesOf } from "@/lib/worksheets/forms/places";
import { readCell, readForm } from "@/lib/worksheets/forms/read";
import { targetsOf } from "@/lib/worksheets/forms/targets";
import { sheets } from "@/lib/worksheets/sheets";
import { fi1, typed } from "../figures";
import { gridOfRows, ratingChosen, ratingGrid, ratingRows } from "./rating";

const insured = targetsOf(sheets.INSURED);
const { places } = placesOf([ratingGrid()], insured, ratingChosen);
const target = (key: string) => insured.find((each) => each.key === key)!;
const read = (change: Record<string, string | number>) => readForm(sheets.INSURED, [ratingGrid(change)], places);

test("a workbook says what the same figures typed say", () => {
  const { figures, stated, faults } = read({});
  const { currentPremium: _, ...same } = typed(fi1);
  expect(faults).toEqual([]);
  for (const [key, value] of Object.entries(same)) expect([key, Number(figures[key])]).toEqual([key, Number(value)]);
  expect(stated).toEqual({ L16: "844.46", L17: "0.12896" });
});

test.each([
  ["p1.memberMonths", "30000", undefined, "30000"],
  ["p1.start", "2025-07-01", undefined, "2025-07-01"],
  ["p1.medical.trend", "0.085", "SHARE", "0.085"],
  ["p1.medical.trend", "8.5", "PERCENT", "0.085"],
  ["p1.medical.trend", "8.5%", "SHARE", "0.085"],
  ["p1.medical.completion", "0.98499999999999", undefined, "0.985"],
  ["stated.L16", "844.464719212735", undefined, "844.46471921"],
  ["blendOn", "premium", undefined, "PREMIUM"],
] as const)("%s in a cell of %s %s is %s", (key, text, as, value) =>
  expect(readCell(target(key), text, as)).toEqual({ value }),
);

test.each([
  ["Pooling point", "tbd", "Rating!B11 holds “tbd” where a number belongs: Pooling point."],
  ["Member months", "30000.5", "Rating!B6 holds “30000.5” where a whole number belongs: Member months."],
  ["First month", "soon", "Rating!B5 holds “soon” where a month belongs: First month."],
  [
    "Medical trend a year",
    "8.5",
    "Rating!B9 holds 8.5, which reads as 850% where a percent belongs: Medical trend a year.",
  ],
])("%s of “%s” is refused: %s", (label, text, said) => expect(read({ [label]: text }).faults).toEqual([said]));

test("a label that is gone is named", () => {
  const rows = ratingRows().filter(([label]) => label !== "Pooling point:");
  expect(readForm(sheets.INSURED, [gridOfRows(rows)], places).faults).toEqual([
    "The label “Pooling point:” is missing on “Rating”: Pooling point is read by it.",
  ]);
});

test("a sheet that is gone is named, and columns that changed places are", () => {
  expect(readForm(sheets.INSURED, [gridOfRows(ratingRows(), "Sheet1")], places).faults[0]).toBe(
    "The workbook has no sheet “Rating”.",
  );
  const two = (first: string, second: string) =>
    gridOfRows([
      ["", first, second],
      ["Member months", 30000, 29000],
    ]);
  const mapped = placesOf([two("Current", "Prior")], insured, [
    { key: "p1.memberMonths", sheet: "Rating", cell: "B2" },
    { key: "p2.memberMonths", sheet: "Rating", cell: "C2" },
  ]);
  expect(readForm(sheets.INSURED, [two("Prior", "Current")], mapped.places).faults).toEqual([
    "Above Rating!B2 stands “Prior”, not “Current”.",
    "Above Rating!C2 stands “Current”, not “Prior”.",
  ]);
});

test("an empty cell says nothing, and a formula without its result is told", () => {
  const { figures, faults } = read({ Commission: "" });
  expect([figures["variable.commission"], faults]).toEqual([undefined, []]);
  const grid = ratingGrid();
  grid.at(11, 1)!.fault = "The formula’s result is not in the file.";
  expect(readForm(sheets.INSURED, [grid], places).faults).toEqual([
    "Rating!B11, Pooling point: The formula’s result is not in the file.",
  ]);
});

describe("a list", () => {
  const fees = (count: number) =>
    gridOfRows(
      [
        ["Base fee", "PEPM"],
        ...Array.from({ length: count }, (_, at) => [`Part ${at + 1}`, at + 1]),
        ["Total base", 99],
      ],
      "Fees",
    );
  const mapped = placesOf([fees(1)], targetsOf(sheets.FEE), [
    { key: "base.1.name", sheet: "Fees", cell: "A2" },
    { key: "base.1.pepm", sheet: "Fees", cell: "B2" },
  ]);
  test("is read from its first row down to its total, however many rows it has", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), (count) => {
        const { figures, faults } = readForm(sheets.FEE, [fees(count)], mapped.places);
        expect(faults).toEqual([]);
        expect(Object.keys(figures)).toHaveLength(2 * count);
        expect(figures[`base.${count}.pepm`]).toBe(String(count));
      }),
    );
  });
  test("of more rows than a sheet takes is refused", () =>
    expect(readForm(sheets.FEE, [fees(13)], mapped.places).faults).toEqual([
      "Fees!A14 is one row more than Base fee takes: 12.",
    ]));
});
