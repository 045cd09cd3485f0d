import { expect, test } from "vitest";
import { closedUp, rowsIn } from "@/lib/worksheets/rows";
import { sheets } from "@/lib/worksheets/sheets";

test("rows left empty close up, and lead back to where they were typed", () => {
  const { figures, typed } = closedUp(sheets.FEE, {
    contracts: "10",
    "base.2.name": "Core",
    "base.2.pepm": "20",
    "base.5.pepm": "4",
    "year.3.change": "0.03",
  });
  expect(figures).toEqual({
    contracts: "10",
    "base.1.name": "Core",
    "base.1.pepm": "20",
    "base.2.pepm": "4",
    "year.1.change": "0.03",
  });
  expect([typed.get("base.1.name"), typed.get("base.2.name"), typed.get("year.1.change")]).toEqual([
    "base.2.name",
    "base.5.name",
    "year.3.change",
  ]);
});

test("as many rows are filled in as the last one says", () => {
  expect(rowsIn(sheets.FEE, "base", { "base.3.pepm": "1" })).toBe(3);
  expect(rowsIn(sheets.FEE, "base", {})).toBe(0);
});
