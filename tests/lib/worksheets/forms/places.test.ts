import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { labelIn, markOf, placesOf, styleOf } from "@/lib/worksheets/forms/places";
import { targetsOf } from "@/lib/worksheets/forms/targets";
import { sheets } from "@/lib/worksheets/sheets";
import { gridOfRows, ratingChosen, ratingGrid, ratingRows } from "./rating";

const targets = targetsOf(sheets.INSURED);
const mapped = () => placesOf([ratingGrid()], targets, ratingChosen);

test("a cell is remembered by the label beside it", () => {
  const { places, faults } = mapped();
  expect(faults).toEqual({});
  expect(places.find(({ key }) => key === "poolingPoint")).toEqual({
    key: "poolingPoint",
    sheet: "Rating",
    label: "Pooling point:",
    row: 11,
    place: 0,
    nth: 0,
    many: 1,
    down: 0,
    across: 1,
  });
  expect(places.every(({ head }) => head === undefined)).toBe(true);
});

test("where one label serves two columns, what stands above tells them apart", () => {
  const grid = gridOfRows([
    ["", "Current", "Prior"],
    ["Member months", 30000, 29000],
  ]);
  const { places } = placesOf([grid], targets, [
    { key: "p1.memberMonths", sheet: "Rating", cell: "B2" },
    { key: "p2.memberMonths", sheet: "Rating", cell: "C2" },
  ]);
  expect(places.map(({ head }) => head)).toEqual(["Current", "Prior"]);
});

test.each([
  ["Rating", "Z99", "Z99 is empty in this workbook."],
  ["Rating", "twelve", "Give a cell, such as C12."],
  ["Rates", "B11", "The workbook has no sheet “Rates”."],
  ["Rating", "A1", "No label stands beside or above A1 to find it by."],
])("%s!%s cannot be mapped: %s", (sheet, cell, said) => {
  const { places, faults } = placesOf([ratingGrid()], targets, [{ key: "poolingPoint", sheet, cell }]);
  expect([places, faults]).toEqual([[], { poolingPoint: [said] }]);
});

test("nothing of a single claimant can be mapped", () => {
  const grid = gridOfRows([["Claimant 1", 412000]]);
  const { faults } = placesOf([grid], targets, [{ key: "p1.excess", sheet: "Rating", cell: "B1" }]);
  expect(faults["p1.excess"]).toEqual(["That is of a single claimant, which is not kept."]);
});

test.each([
  ["0.085", "SHARE"],
  ["8.5", "PERCENT"],
  ["8.5%", "SHARE"],
] as const)("%s is taken for a %s", (text, style) => expect(styleOf(text)).toBe(style));

describe("the label of a place in another workbook of its form", () => {
  const { places } = mapped();
  test("is found wherever rows were put in above", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 22 }), (blank, before) => {
        const rows = ratingRows();
        rows.splice(before, 0, ...Array.from({ length: blank }, () => ["A new note"]));
        const grid = gridOfRows(rows);
        for (const place of places) {
          const label = labelIn(grid, place);
          expect(label).toMatchObject({ text: place.label });
        }
      }),
    );
  });
  const [place] = places;
  test("is missing where nothing is called so", () =>
    expect(labelIn(gridOfRows([["Something else", 1]]), place!)).toBe("MISSING"));
  test("is not guessed at where several are", () =>
    expect(labelIn(gridOfRows([["x y"], ["Effective", 1], ["Effective", 2]]), place!)).toBe("SEVERAL"));
  test("may have another year in it", () =>
    expect(labelIn(gridOfRows([["Trend to 1/2028", 1]]), { ...place!, label: "Trend to 1/2027" })).toMatchObject({
      row: 1,
    }));
});

test("two workbooks of one form have one mark, whatever their figures and order", () => {
  const other = placesOf([ratingGrid({ "Pooling point": 500000 })], targets, [...ratingChosen].reverse());
  expect(markOf(other.places)).toBe(markOf(mapped().places));
});
