import { expect, test } from "vitest";
import { placeSteps, type WaterfallStep, waterfallBase } from "@/components/charts/steps";

const bridge: WaterfallStep[] = [
  { name: "Today", value: 602_740, kind: "total" },
  { name: "Known terms", value: -12_260, kind: "change" },
  { name: "Signed sales", value: 9_840, kind: "change" },
  { name: "1/1/2027", value: 600_320, kind: "total" },
];

test("each change starts where the one before stopped, and totals at the base", () => {
  expect(placeSteps(bridge).map(({ from, to }) => [from, to])).toEqual([
    [0, 602_740],
    [602_740, 590_480],
    [590_480, 600_320],
    [0, 600_320],
  ]);
});

test("small changes on large totals cut the base, at a round number below the lowest level", () => {
  expect(waterfallBase(placeSteps(bridge))).toBe(580_000);
});

test("changes as large as the totals keep zero", () => {
  expect(
    waterfallBase(
      placeSteps([
        { name: "a", value: 100, kind: "total" },
        { name: "b", value: 90, kind: "change" },
      ]),
    ),
  ).toBe(0);
});
