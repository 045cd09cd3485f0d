import { expect, test } from "vitest";
import { editableFields } from "@/lib/accounts/editable";
import {
  columnKeys,
  columnsFor,
  formatColumns,
  isWritten,
  moveColumn,
  parseColumns,
  usualColumns,
  writtenColumns,
} from "@/lib/book/columns";

test("the usual columns are those of the design, in its order", () => {
  expect(usualColumns(true).join()).toBe(
    "funding,broker,ae,contracts,members,revenue,ratio,rates,term,status,products,health",
  );
});

test("required and quoted cannot be asked for by those who may not see them", () => {
  expect(columnsFor(false)).not.toContain("rates");
  expect(parseColumns("rates,members", false)).toEqual(["members"]);
  expect(parseColumns("rates", false)).toEqual(usualColumns(false));
});

test.each([
  ["members,funding", ["members", "funding"], "the order asked for is kept"],
  ["members,members", ["members"], "a column is shown once"],
  ["members,shoe", ["members"], "no such column"],
  ["", usualColumns(true), "nothing is the usual"],
])("%j shows %j: %s", (text, shown) => {
  expect(parseColumns(text, true)).toEqual(shown);
});

test("the usual columns need no spelling", () => {
  expect(formatColumns(usualColumns(false), false)).toBe("");
  expect(formatColumns(["members"], false)).toBe("members");
});

test.each([
  [0, 2, ["broker", "ae", "funding"]],
  [2, 0, ["ae", "funding", "broker"]],
  [1, 1, ["funding", "broker", "ae"]],
  [0, 3, ["funding", "broker", "ae"]],
  [0, -1, ["funding", "broker", "ae"]],
])("moving place %i to %i", (from, to, after) => {
  expect(moveColumn(["funding", "broker", "ae"], from, to)).toEqual(after);
});

test("the columns people write in are hidden until asked for, and named as the fields they show", () => {
  expect(columnKeys.filter(isWritten)).toEqual([...writtenColumns]);
  expect(usualColumns(true).filter(isWritten)).toEqual([]);
  expect(writtenColumns.filter((column) => !(column in editableFields))).toEqual([]);
});
