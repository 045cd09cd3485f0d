import { expect, test } from "vitest";
import { placeLabels } from "@/components/charts/line-labels";

const scale = { low: 0, high: 100, ticks: [0, 50, 100] };
const line = (name: string, values: (number | null)[], look?: "target") => ({ name, values, look });

test("a line that goes on in another is labelled above its last point", () => {
  const { of } = placeLabels([line("Actual", [10, 20, null]), line("Forecast", [null, 20, 30])], "count", scale, 100);
  expect(of.map(({ at, place }) => [at, place])).toEqual([
    [1, "above"],
    [2, "end"],
  ]);
});

test("a level target is named where it starts", () => {
  const { of } = placeLabels([line("LR", [90, 91]), line("Target", [88, 88], "target")], "count", scale, 100);
  expect(of[1]).toMatchObject({ text: "Target 88", at: 0, place: "start" });
});

test.each([
  ["below a value just above it", 95, 14 - 5],
  ["above a value just below it", 85, -(14 - 5)],
  ["where it is when the value is far", 40, 0],
])("a sloping target's name stands %s", (_where, value, nudge) => {
  const { of } = placeLabels([line("LR", [50, value]), line("Plan", [80, 90], "target")], "count", scale, 100);
  expect(of[1]?.nudge).toBeCloseTo(nudge);
});

test("room is kept for the longest label at the end", () => {
  const short = placeLabels([line("a", [1, 2])], "count", scale, 100).room;
  const long = placeLabels([line("a", [1, 2_000_000])], "count", scale, 100).room;
  expect(long).toBeGreaterThan(short);
});
