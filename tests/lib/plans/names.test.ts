import { expect, test } from "vitest";
import { measureNames, measures, sectionNames } from "@/lib/plans/names";
import { sections } from "@/lib/plans/plan";

test("each section and measure has its name", () => {
  expect(Object.keys(sectionNames)).toEqual([...sections]);
  expect(Object.keys(measureNames)).toEqual([...measures]);
});
