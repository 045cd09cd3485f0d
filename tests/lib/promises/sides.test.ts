import { expect, test } from "vitest";
import { sideNames, sides, taskTitle } from "@/lib/promises/sides";

test("each side says who promised", () => {
  expect(sides.map((side) => sideNames[side])).toEqual(["We promised", "They promised"]);
});

test("the task of what they owe says so", () => {
  expect(sides.map((side) => taskTitle(side, "Send the census"))).toEqual([
    "Send the census",
    "They promised: Send the census",
  ]);
});
