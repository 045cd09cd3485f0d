import { expect, test } from "vitest";
import { callNames, calls, isNamed } from "@/lib/metrics/calls";

test("every call has a name of its own", () => {
  expect(Object.keys(callNames)).toEqual([...calls]);
  expect(new Set(Object.values(callNames)).size).toBe(calls.length);
});

test.each([
  ["commit", ["SAFE", "LIKELY"]],
  ["best", ["SAFE", "LIKELY", "AT_RISK"]],
  ["worst", ["SAFE"]],
] as const)("the %s figure names %j", (figure, named) => {
  expect(calls.filter((call) => isNamed(figure, call))).toEqual(named);
});
