import { expect, test } from "vitest";
import { fingerprintText, recognised } from "@/lib/worksheets/forms/known";
import { placesOf } from "@/lib/worksheets/forms/places";
import { targetsOf } from "@/lib/worksheets/forms/targets";
import { sheets } from "@/lib/worksheets/sheets";
import { gridOfRows, ratingChosen, ratingGrid, ratingRows } from "./rating";

const { places } = placesOf([ratingGrid()], targetsOf(sheets.INSURED), ratingChosen);
const whole = { id: "whole", name: "Rating model", places };
const part = { id: "part", name: "Required alone", places: places.slice(-2) };

test("a workbook is of the form whose labels are all there, of several the one that reads most of it", () => {
  expect(recognised([ratingGrid({ "Pooling point": 1 })], [part, whole])).toEqual({ is: "KNOWN", form: whole });
});

test("where some labels are gone it is near, and refused by what is missing", () => {
  const rows = ratingRows().filter(([label]) => label !== "PCORI");
  expect(recognised([gridOfRows(rows)], [whole])).toEqual({ is: "NEAR", form: whole });
});

test("on a sheet of another name it is near too, and says which", () => {
  expect(recognised([gridOfRows(ratingRows(), "Sheet1")], [whole])).toEqual({
    is: "NEAR",
    form: whole,
    sheet: { was: "Rating", is: "Sheet1" },
  });
});

test("anything else is new", () => {
  expect(recognised([gridOfRows([["Fees", 12]])], [whole, part])).toEqual({ is: "NEW" });
  expect(recognised([ratingGrid()], [])).toEqual({ is: "NEW" });
});

test("a form of another kind is another form", () =>
  expect(fingerprintText("FEE", places)).not.toBe(fingerprintText("INSURED", places)));
