import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { columnName } from "@/lib/files/cell-text";
import {
  cellAt,
  cellName,
  cellsOf,
  isFigure,
  isLabel,
  labelAbove,
  labelBeside,
  loosely,
  wordsOf,
} from "@/lib/worksheets/forms/cells";
import { gridOfRows } from "./rating";

test.each([
  ["1234.5", true],
  ["-0.085", true],
  ["$1,250", true],
  ["(12.50)", true],
  ["8.5%", true],
  ["2027-01-01", true],
  ["2027-01", true],
  ["1/1/2027", true],
  ["Member months", false],
  ["L16", false],
  ["n/a", false],
  ["", false],
] as const)("%s is a figure: %s", (text, is) => expect(isFigure(text)).toBe(is));

test.each([
  ["Rx", true],
  ["L9", true],
  ["Pooling point:", true],
  ["$", false],
  ["x", false],
  ["250000", false],
] as const)("%s is a label: %s", (text, is) => expect(isLabel(text)).toBe(is));

test("labels are compared without case, marks and, loosely, their digits", () => {
  expect(wordsOf(" Pooling  Point: ")).toBe("pooling point");
  expect(loosely("Trend to 1/1/2027")).toBe(loosely("Trend to 1/1/2028"));
});

test("a cell is named as a spreadsheet names it, and read by that name", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 999_999 }), fc.integer({ min: 0, max: 900 }), (row, place) => {
      expect(cellAt(cellName(row, place))).toEqual({ row, place });
      expect(cellAt(`$${columnName(place).toLowerCase()}$${row}`)).toEqual({ row, place });
    }),
  );
});

test.each(["", "C", "12", "C0", "ABCD1", "C1:D2", "R1C1x"])("%s names no cell", (name) =>
  expect(cellAt(name)).toBeUndefined(),
);

describe("where a label stands", () => {
  const grid = gridOfRows([
    ["Item", "Current", "Prior"],
    ["Claims", "$", 10, 20],
    ["", "", 30],
  ]);
  test("is the nearest words to the left, marks and figures passed over", () => {
    expect(labelBeside(grid, 2, 3)?.text).toBe("Claims");
    expect(labelBeside(grid, 3, 2)).toBeUndefined();
  });
  test("or above", () => expect(labelAbove(grid, 3, 2)?.text).toBe("Prior"));
});

test("a formula that was never worked out is a cell with its fault", () => {
  expect(cellsOf([{ row: 4, cells: ["Margin"], faults: [{ place: 2, reason: "Not there." }] }])).toEqual([
    { row: 4, place: 0, text: "Margin" },
    { row: 4, place: 2, text: "", fault: "Not there." },
  ]);
});
