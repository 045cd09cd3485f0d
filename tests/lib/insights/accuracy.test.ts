import { expect, test } from "vitest";
import type { Concluded, Saying } from "@/lib/forecast/accuracy";
import { accuracyFigures, accuracyOf } from "@/lib/insights/accuracy";

const saying = (on: string, call: Saying["call"], members: number, voice: Saying["voice"] = "DIRECTOR"): Saying => ({
  voice,
  byId: "d",
  by: "Dana",
  on,
  call,
  members,
  inGroup: 0,
  slices: 0,
});
const concluded = (accountId: string, actual: number, sayings: Saying[], effectiveOn = "2026-07-01"): Concluded => ({
  accountId,
  effectiveOn,
  actual,
  sayings,
});
const names = new Map([["a", "Acme"]]);

test("what a voice had committed by then against what came, by wave, the latest first", () => {
  const waves = accuracyOf(
    [
      concluded("a", 1000, [saying("2026-03-01", "AT_RISK", 1000), saying("2026-05-15", "LIKELY", 1040)]),
      concluded("b", 500, [saying("2026-03-01", "SAFE", 600), saying("2026-03-02", "SAFE", 90, "AE")]),
      concluded("c", 800, [saying("2026-06-20", "SAFE", 800)]),
      concluded("a", 100, [], "2026-10-01"),
    ],
    "DIRECTOR",
    names,
  );
  expect(waves.map(({ wave }) => wave)).toEqual(["2026-10-01", "2026-07-01"]);
  const [none, july] = waves;
  expect(none?.off[90].value).toBeNull();
  // At risk is no commit; c was called too late to count.
  expect(july?.off[90].value?.toFixed(4)).toBe("-0.6000");
  expect(july?.off[30].value?.toFixed(4)).toBe("0.0933");
  expect(july?.actual.value?.toNumber()).toBe(1500);
  expect(july?.off[30].parts.map(({ name }) => name)).toEqual(["Acme", "Another account"]);
  expect(july?.off[30].numerator.value.toNumber()).toBe(1640);
});

test("each figure has a key of its own", () => {
  const keys = accuracyFigures(
    accuracyOf([concluded("a", 1, [saying("2026-01-01", "SAFE", 1)])], "DIRECTOR", names),
  ).map(({ key }) => key);
  expect(keys).toEqual([
    "accuracy.DIRECTOR.2026-07-01.90",
    "accuracy.DIRECTOR.2026-07-01.30",
    "accuracy.DIRECTOR.2026-07-01.actual",
  ]);
});
