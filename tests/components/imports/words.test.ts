import { expect, test } from "vitest";
import { lacksTotals } from "@/components/imports/lacks-totals";
import { countsText, doneText, filterChoices, lookOf } from "@/components/imports/words";
import type { ImportCounts } from "@/lib/imports/report";

test.each([
  [{ update: 3, reject: 0 }, "Went back", "text-pos-ink"],
  [{ update: 3, reject: 1 }, "Partly went back", "text-warn-ink"],
  [{ update: 0, reject: 2 }, "Nothing went back", "text-warn-ink"],
  [{ update: 0, reject: 0 }, "Nothing went back", "text-warn-ink"],
])("an undo of %j says %s", (counts, word, tone) => {
  expect(lookOf("DONE", "UNDO", counts)).toMatchObject({ word, tone });
});

test("a file says what it does, firms it adds included", () => {
  const counts = { create: 2, update: 0, unchanged: 1, reject: 0 };
  expect(countsText(counts)).toBe("Create 2, update 0, unchanged 1, reject 0");
  expect(countsText({ ...counts, firms: 1 })).toBe("Create 2, update 0, unchanged 1, reject 0, add 1 firm");
  expect(doneText({ ...counts, firms: 2 })).toBe("Created 2, updated 0, unchanged 1, rejected 0, added 2 firms");
});

test("finance's totals are asked for only where something can be taken", () => {
  const months = [{ month: "2026-10-01", rows: 1, file: {}, taken: {}, control: {} }];
  const actuals = { months, needed: ["members"] } as unknown as ImportCounts["actuals"];
  const lacks = (create: number) => lacksTotals({ counts: { create, update: 0, unchanged: 0, reject: 1, actuals } });
  expect([lacks(0), lacks(1)]).toEqual([false, true]);
});

test("a list is filtered by the words its rows have", () => {
  const words = (kind?: "UNDO") =>
    Object.fromEntries(filterChoices(kind).statuses.map((each) => [each.value, each.label]));
  expect(words()).toMatchObject({ DONE: "Taken", UNDONE: "Undone", READY: "Checked, not taken" });
  expect(words("UNDO")).toMatchObject({ DONE: "Ended", UNDONE: "Taken again", TAKING: "Undoing" });
  expect(filterChoices().kinds).toContainEqual({ value: "UNDO", label: "Undo" });
});
