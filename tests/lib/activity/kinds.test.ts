import { expect, test } from "vitest";
import { kindNames, kinds } from "@/lib/activity/kinds";

test("every kind of what happened has a name of its own", () => {
  expect(Object.keys(kindNames)).toEqual([...kinds]);
  expect(new Set(Object.values(kindNames)).size).toBe(kinds.length);
});
