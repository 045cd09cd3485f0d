import { expect, test } from "vitest";
import type { Call } from "@/lib/metrics/calls";
import * as forecast from "@/lib/metrics/forecast";
import { decimal } from "@/lib/units/decimal";
import { workedBook } from "@/tests/fixtures/worked-book";

const rows = workedBook.map((account) => ({ forecast: account.forecast, actual: account.closing.members }));

test("the worked book: bias +3.61 %, accuracy 96.39 %, WAPE 4.60 %", () => {
  expect(rows.reduce((sum, row) => sum + row.forecast, 0)).toBe(63100);
  expect(forecast.bias(rows)?.times(100).toFixed(2)).toBe("3.61");
  expect(forecast.accuracy(rows)?.times(100).toFixed(2)).toBe("96.39");
  expect(forecast.wape(rows)?.times(100).toFixed(2)).toBe("4.60");
});

test("misses that offset each other have no bias and still count", () => {
  const offset = [
    { forecast: 110, actual: 100 },
    { forecast: 90, actual: 100 },
  ];
  expect(forecast.bias(offset)?.toFixed()).toBe("0");
  expect(forecast.wape(offset)?.toFixed()).toBe("0.1");
});

const called = [
  { call: "SAFE", members: 1000 },
  { call: "LIKELY", members: 500 },
  { call: "AT_RISK", members: 300 },
  { call: "CRITICAL", members: 200 },
  { call: "NOTICE", members: 100 },
] as const;

test("a commit is named, not weighted; the expected is weighted", () => {
  expect(forecast.commit(called)).toBe(1500);
  expect(forecast.bestCase(called)).toBe(1800);
  expect(forecast.worstCase(called)).toBe(1000);
  const odds = { SAFE: "0.98", LIKELY: "0.92", AT_RISK: "0.65", CRITICAL: "0.30", NOTICE: "0.02" };
  const probabilities = Object.fromEntries(Object.entries(odds).map(([call, p]) => [call, decimal(p)]));
  expect(forecast.expected(called, probabilities as Record<Call, ReturnType<typeof decimal>>).toFixed()).toBe("1697");
});

test("nothing came: there is no accuracy to speak of", () => {
  expect(forecast.accuracy([{ forecast: 10, actual: 0 }])).toBeNull();
});
