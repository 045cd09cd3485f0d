import { expect, test } from "vitest";
import { type FieldKind, field } from "@/lib/files/field";
import { looks, sheetCells, sheetText } from "@/lib/files/sheet-cell";

const cell = (value: string | number | null, kind: FieldKind) => sheetCells([field("H", kind, () => value)], {})[0];

test("figures are numbers, days are dates, text is text, nothing is nothing", () => {
  expect(cell("1234567.8900", "DOLLARS")).toBe(1234567.89);
  expect(cell("0.0912345", "SHARE")).toBe(0.0912);
  expect(cell("2027-01-01", "DAY")).toEqual(new Date("2027-01-01T00:00:00Z"));
  expect(cell("2027-01-01 08:30:00", "MOMENT")).toEqual(new Date("2027-01-01T08:30:00Z"));
  expect(cell("=1+1", "TEXT")).toBe("=1+1");
  expect(cell("0012", "TEXT")).toBe("0012");
  expect(cell(null, "COUNT")).toBeNull();
  expect(Object.keys(looks)).toHaveLength(6);
});

test("text holds nothing that XML or a cell can't", () => {
  expect(sheetText("a\u0000b\u001bc\ud800d\uffffe\tf\ng😀")).toBe("abcde\tf\ng😀");
  expect(sheetText("x".repeat(40_000))).toHaveLength(32_767);
});
