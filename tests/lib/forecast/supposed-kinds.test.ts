import { expect, test } from "vitest";
import { isOfAccount, overrideKinds, overrideNames, takesNumber } from "@/lib/forecast/supposed-kinds";

test.each([
  ["LOSE", true, false],
  ["KEEP", true, false],
  ["CONVERT", true, true],
  ["RELIEF_CAP", false, true],
  ["TREND", false, true],
  ["WIN", false, false],
] as const)("%s is about an account: %s, and has a number: %s", (kind, account, number) => {
  expect([isOfAccount(kind), takesNumber(kind)]).toEqual([account, number]);
  expect(overrideNames[kind]).toBeTruthy();
});

test("no kind is left out", () => expect(Object.keys(overrideNames)).toEqual([...overrideKinds]));
