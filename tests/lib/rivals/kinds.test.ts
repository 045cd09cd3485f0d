import { expect, test } from "vitest";
import { knownBy, knownNames, parities, parityNames } from "@/lib/rivals/kinds";

test("each way of knowing and each parity has its word", () => {
  expect(Object.keys(knownNames)).toEqual([...knownBy]);
  expect(Object.keys(parityNames)).toEqual([...parities]);
});
