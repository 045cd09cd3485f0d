import { expect, test } from "vitest";
import { fieldAt, sheetFields } from "@/lib/worksheets/fields";

test("every field has a place of its own", () => {
  expect(new Set(sheetFields.map(({ at }) => at)).size).toBe(sheetFields.length);
  expect(new Set(sheetFields.map(({ key }) => key)).size).toBe(sheetFields.length);
});

test("a place the engine names leads to the field that stands there, or nearest", () => {
  expect(fieldAt(["periods", 0, "coverages", 1, "trend"]).key).toBe("p1.rx.trend");
  expect(fieldAt(["periods", 1, "coverages", 0, "trendMonths"]).key).toBe("p2.start");
  expect(fieldAt(["credibility"]).key).toBe("fullCredibility");
  expect(fieldAt([]).key).toBe("effective");
});
