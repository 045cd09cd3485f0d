import { expect, test } from "vitest";
import { sheetKinds, sheets } from "@/lib/worksheets/sheets";

test.each(sheetKinds)("every field of a sheet of kind %s has a key and a place of its own", (kind) => {
  const { fields, byKey, stated, required, sections } = sheets[kind];
  expect(byKey.size).toBe(fields.length);
  expect(new Set(fields.map(({ at }) => at)).size).toBe(fields.length);
  expect(stated.map(({ id }) => id)).toContain(required);
  expect([...new Set(fields.map(({ section }) => section))]).toEqual([...sections]);
});

test("a key two kinds share is the same figure in both", () => {
  const units = new Map<string, string>();
  for (const { fields } of Object.values(sheets))
    for (const { key, unit } of fields) {
      expect(`${key} ${units.get(key) ?? unit}`).toBe(`${key} ${unit}`);
      units.set(key, unit);
    }
});

test("no sheet keeps claims of single claimants", () => {
  const places = Object.values(sheets).flatMap(({ fields }) => fields.map(({ at }) => at));
  expect(places.filter((at) => /claimant/i.test(at))).toEqual([]);
});
