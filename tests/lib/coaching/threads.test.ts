import { expect, test } from "vitest";
import { isSingleThreaded, threadText } from "@/lib/coaching/threads";

test.each([
  [0, 0, true],
  [1, 2, true],
  [2, 1, true],
  [2, 2, false],
  [5, 3, false],
])("%i of theirs and %i of ours: single-threaded is %s", (outside, inside, single) => {
  expect(isSingleThreaded({ outside, inside, backup: true })).toBe(single);
});

test("what an account lacks is said in words", () => {
  expect(threadText({ outside: 0, inside: 0, backup: false })).toBe("Nobody of theirs has a counterpart, no backup");
  expect(threadText({ outside: 1, inside: 1, backup: true })).toBe("One person of theirs, one of ours");
  expect(threadText({ outside: 3, inside: 1, backup: true })).toBe("One of ours");
  expect(threadText({ outside: 3, inside: 2, backup: false })).toBe("No backup");
  expect(threadText({ outside: 3, inside: 2, backup: true })).toBe("");
});
