import { expect, test } from "vitest";
import { rowsOf, targetKeys, targetsOf } from "@/lib/worksheets/forms/targets";
import { sheetKinds, sheets } from "@/lib/worksheets/sheets";

test.each(sheetKinds)("of a %s sheet every figure and stated line can be mapped, a list by its first row", (kind) => {
  const sheet = sheets[kind];
  const keys = targetsOf(sheet).map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
  for (const { key, list, row } of sheet.fields) expect(keys.includes(key)).toBe(!list || row === 1);
  for (const { id } of sheet.stated) expect(keys).toContain(`stated.${id}`);
  for (const key of keys) expect(targetKeys).toContain(key);
});

test("a list takes as many rows as its sheet has", () => {
  expect(rowsOf(sheets.FEE, "base")).toBe(12);
  expect(rowsOf(sheets.STOP_LOSS, "layer")).toBe(6);
});
