import { expect, test } from "vitest";
import { heldBy } from "@/lib/people/owning";

test.each([
  [0, undefined, undefined, "owns nothing and may leave"],
  [0, "ADMIN", undefined, "owns nothing and may become anything"],
  [9, undefined, "Owns 9 accounts. A Director or VP reassigns them first.", "would leave nine accounts behind"],
  [1, "UNDERWRITER", "Owns 1 account. A Director or VP reassigns it first.", "would stop selling to one"],
  [9, "DIRECTOR", undefined, "goes on selling"],
] as const)("owns %i, becomes %s: %s, because they %s", (owned, next, reason, _because) => {
  expect(heldBy(owned, next)).toBe(reason);
});
