import { expect, test } from "vitest";
import { countsAs } from "@/lib/opportunities/category";

test("a named category stays underneath what it ended as", () => {
  expect([countsAs("QUOTED", "OMITTED"), countsAs("SOLD", "OMITTED"), countsAs("LOST", "COMMIT")]).toEqual([
    "OMITTED",
    "CLOSED_WON",
    "CLOSED_LOST",
  ]);
});
