import { expect, test } from "vitest";
import { actionOf } from "@/lib/renewals/rate-action";

test.each([
  ["643.43", "579.88", "0.1096", "a renewal that asks for more"],
  ["560.00", "579.88", "-0.0343", "and one that asks for less"],
  ["579.88", "579.88", "0.0000", "or for the same"],
])("%s on %s is %s: %s", (asked, current, expected) => {
  expect(actionOf(asked, current)?.toFixed(4)).toBe(expected);
});

test("a line that starts free has no rate action", () => {
  expect(actionOf("10", "0")).toBeNull();
});
