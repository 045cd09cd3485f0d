import { expect, test } from "vitest";
import type { HealthLevel } from "@/lib/accounts/health";
import { type SeasonState, seasonDay, seasonStateOf, waveHorizon, waveOf } from "@/lib/accounts/season";
import type { RenewalStatus } from "@/lib/renewals/stages";

test.each([
  ["RENEWED", "AT_RISK", "RETAINED", "signed is signed"],
  ["VERBAL", "AT_RISK", "VERBAL", "a yes, whatever the health"],
  ["NEGOTIATING", "AT_RISK", "AT_RISK", "undecided and at risk"],
  ["NEGOTIATING", "WATCH", "OPEN", "watching is not at risk"],
  ["FINALIST", "GOOD", "OPEN", "undecided"],
  ["LAPSING", "GOOD", "LOST", "notice given"],
  ["LAPSED", "GOOD", "LOST", "gone"],
] as [RenewalStatus, HealthLevel, SeasonState, string][])("%s and %s is %s (%s)", (status, health, expected) =>
  expect(seasonStateOf(status, health)).toBe(expected),
);

test.each([
  ["2026-11-23", "2027-01-01", "2027-01-01"],
  ["2027-01-01", "2027-01-01", "2027-01-01"],
  ["2027-01-02", "2028-01-01", "2027-07-01"],
  ["2027-03-31", "2028-01-01", "2027-07-01"],
  ["2027-04-01", "2028-01-01", "2028-01-01"],
])("on %s the season is %s and unsigned work runs up to %s", (today, season, horizon) => {
  expect(seasonDay(today)).toBe(season);
  expect(waveHorizon(today)).toBe(horizon);
});

test.each([
  ["OPEN", "2027-01-01", "NOT_SIGNED", "due in this wave"],
  ["VERBAL", "2026-10-01", "NOT_SIGNED", "overdue"],
  ["AT_RISK", "2027-07-01", "LATER", "a later wave"],
  ["OPEN", null, "LATER", "no renewal yet"],
  ["RETAINED", "2027-01-01", "RENEWED", "signed"],
  ["LOST", "2027-06-01", "LOST", "lost"],
] as [SeasonState, string | null, string, string][])(
  "%s for %s stands under %s (%s)",
  (seasonState, renewsOn, expected) => expect(waveOf({ seasonState, renewsOn }, "2026-11-23")).toBe(expected),
);
