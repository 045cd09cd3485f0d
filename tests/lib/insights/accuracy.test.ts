import { expect, test } from "vitest";
import { accuracyFigures, accuracyOf, type HeldCall } from "@/lib/insights/accuracy";

const held = (
  accountId: string,
  horizon: number | null,
  said: number,
  actual: number,
  wave = "2026-07-01",
): HeldCall => ({
  accountId,
  wave,
  horizon,
  said,
  actual,
});
const names = new Map([["a", "Acme"]]);

test("what a voice had committed by then against what came, by wave, the latest first", () => {
  const waves = accuracyOf(
    [
      held("a", 90, 0, 1000),
      held("a", 30, 1040, 1000),
      held("b", 90, 600, 500),
      held("b", 30, 600, 500),
      held("", null, 0, 0),
      held("", null, 0, 0, "2026-10-01"),
    ],
    "DIRECTOR",
    names,
  );
  expect(waves.map(({ wave }) => wave)).toEqual(["2026-10-01", "2026-07-01"]);
  const [none, july] = waves;
  expect(none?.off[90].value).toBeNull();
  // At risk was no commit; what was called too late to count is not there.
  expect(july?.off[90].value?.toFixed(4)).toBe("-0.6000");
  expect(july?.off[30].value?.toFixed(4)).toBe("0.0933");
  expect(july?.actual.value?.toNumber()).toBe(1500);
  expect(july?.off[30].parts.map(({ name }) => name)).toEqual(["Acme", "Another account"]);
  expect(july?.off[30].numerator.value.toNumber()).toBe(1640);
});

test("each figure has a key of its own", () => {
  const keys = accuracyFigures(accuracyOf([held("a", 90, 1, 1)], "DIRECTOR", names)).map(({ key }) => key);
  expect(keys).toEqual([
    "accuracy.DIRECTOR.2026-07-01.90",
    "accuracy.DIRECTOR.2026-07-01.30",
    "accuracy.DIRECTOR.2026-07-01.actual",
  ]);
});
