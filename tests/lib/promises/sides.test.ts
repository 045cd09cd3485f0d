import { expect, test } from "vitest";
import { sideNames, sides } from "@/lib/promises/sides";

test("each side says who promised", () => {
  expect(sides.map((side) => sideNames[side])).toEqual(["We promised", "They promised"]);
});
