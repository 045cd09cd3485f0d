import { expect, test } from "vitest";
import { powerNames, powers, stanceNames, stances } from "@/lib/contacts/kinds";

test("each power and stance has its word", () => {
  expect(Object.keys(powerNames)).toEqual([...powers]);
  expect(Object.keys(stanceNames)).toEqual([...stances]);
});
