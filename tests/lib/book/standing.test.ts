import { expect, test } from "vitest";
import { decidedOf, retainedOf } from "@/lib/book/standing";

test.each([
  ["RETAINED", 70, 70],
  ["LOST", 0, 70],
  ["VERBAL", 0, 0],
  ["OPEN", 0, 0],
  ["AT_RISK", 0, 0],
])("%s: %i retained, %i decided of 70", (seasonState, retained, decided) => {
  const row = { seasonState, members: 70 };
  expect([retainedOf(row), decidedOf(row)]).toEqual([retained, decided]);
});
