import { expect, test } from "vitest";
import { guessed } from "@/lib/worksheets/forms/guess";
import { targetsOf } from "@/lib/worksheets/forms/targets";
import { sheets } from "@/lib/worksheets/sheets";
import { gridOfRows, ratingGrid } from "./rating";

const insured = targetsOf(sheets.INSURED);
const cells = (chosen: ReturnType<typeof guessed>) => Object.fromEntries(chosen.map(({ key, cell }) => [key, cell]));

test("a figure is looked for beside its own words, and what is called otherwise is left to be mapped", () => {
  const found = cells(guessed([ratingGrid()], insured));
  expect(found).toMatchObject({ effective: "B4", poolingPoint: "B11", "variable.margin": "B20", "stated.L16": "B22" });
  expect(found["p1.excess"]).toBeUndefined();
});

test("the prior period stands in the second column of the same rows", () => {
  const grid = gridOfRows([["Member months", 30000, 29000]]);
  expect(cells(guessed([grid], insured))).toEqual({ "p1.memberMonths": "B1", "p2.memberMonths": "C1" });
});

test("a list begins below its heading", () => {
  const grid = gridOfRows([
    ["Component", "PEPM"],
    ["Core administration", 29.5],
  ]);
  expect(cells(guessed([grid], targetsOf(sheets.FEE)))).toMatchObject({ "base.1.name": "A2", "base.1.pepm": "B2" });
});
