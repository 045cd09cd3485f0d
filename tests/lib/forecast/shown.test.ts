import { expect, test } from "vitest";
import { compared, weighedBy } from "@/lib/forecast/compare";
import { outlookOf } from "@/lib/forecast/outlook";
import { callBy, isDisputed, isShown, openCommit } from "@/lib/forecast/shown";
import { calls } from "@/lib/metrics/calls";
import { type Probabilities, usualProbabilities } from "@/lib/metrics/forecast";
import { decimal } from "@/lib/units/decimal";
import { nowRow, said } from "@/tests/support/forecast-rows";

const today = "2026-11-25";
const odds = Object.fromEntries(calls.map((call) => [call, decimal(usualProbabilities[call])])) as Probabilities;
const { rows } = compared(
  [
    nowRow("signed", { state: "RETAINED", status: "RENEWED", members: 1 }),
    nowRow("lost", { state: "LOST", status: "LAPSING", members: 2 }),
    nowRow("verbal", {
      state: "VERBAL",
      status: "VERBAL",
      members: 4,
      said: { AE: said("SAFE"), DIRECTOR: said("SAFE") },
    }),
    nowRow("likely", { members: 8, said: { AE: said("LIKELY"), DIRECTOR: said("AT_RISK") } }),
    nowRow("risky", { members: 16, said: { AE: said("AT_RISK", { on: "2026-11-01" }), DIRECTOR: null } }),
    nowRow("silent", { members: 32, state: "AT_RISK" }),
  ],
  null,
  today,
  [],
);
const shown = (show: string, voice: "AE" | "DIRECTOR" | "SYSTEM" = "AE") =>
  rows.filter((row) => isShown(row, show, { voice, today })).map(({ account }) => account);

test("the rows behind a figure add up to it", () => {
  for (const voice of ["AE", "DIRECTOR", "SYSTEM"] as const) {
    const figures = outlookOf(
      rows.map((row) => weighedBy(row, voice)),
      odds,
    ).members;
    for (const key of ["signed", "lost", "verbal", "worst", "commit", "best", "uncalled"] as const) {
      const members = rows
        .filter((row) => isShown(row, key, { voice, today }))
        .reduce((sum, row) => sum + row.members, 0);
      expect([voice, key, members]).toEqual([voice, key, figures[key].toNumber()]);
    }
    expect(rows.reduce((sum, row) => sum + row.members, 0)).toBe(figures.total.toNumber());
  }
});

test.each([
  ["open", ["verbal", "likely", "risky", "silent"]],
  ["all", ["signed", "lost", "verbal", "likely", "risky", "silent"]],
  ["expected", ["signed", "verbal", "likely", "risky", "silent"]],
  ["differ", ["likely"]],
  ["stale", ["risky", "silent"]],
  ["changed", []],
] as const)("%s", (show, names) => {
  expect(shown(show)).toEqual(names);
});

test("a voice says what it said, and two differ by category", () => {
  expect(callBy(rows[3]!, "DIRECTOR")).toBe("AT_RISK");
  expect(callBy(rows[5]!, "AE")).toBeNull();
  expect(callBy(rows[5]!, "SYSTEM")).toBe("SAFE");
  expect(rows.map(isDisputed)).toEqual([false, false, false, true, false, false]);
});

test("an open commit leaves out what is signed", () => {
  expect([openCommit(rows, "AE"), openCommit(rows, "DIRECTOR"), openCommit(rows, "SYSTEM")]).toEqual([12, 4, 60]);
});
