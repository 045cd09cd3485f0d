import fc from "fast-check";
import { expect, test } from "vitest";
import type { HealthLevel } from "@/lib/accounts/health/level";
import { seasonStates } from "@/lib/accounts/season";
import { compared, weighedBy } from "@/lib/forecast/compare";
import { outlookOf } from "@/lib/forecast/outlook";
import { type Alike, bothSeasons, seasonOutlook } from "@/lib/home/outlook";
import { calls } from "@/lib/metrics/calls";
import { type Probabilities, usualProbabilities } from "@/lib/metrics/forecast";
import { statuses } from "@/lib/renewals/stages";
import { decimal } from "@/lib/units/decimal";
import { nowRow, said } from "@/tests/support/forecast-rows";

const today = "2026-11-23";
const odds = Object.fromEntries(
  Object.entries(usualProbabilities).map(([call, value]) => [call, decimal(value)]),
) as Probabilities;

test.each([
  ["2026-11-23", ["2027-01-01", "2027-07-01"]],
  ["2026-03-02", ["2026-07-01", "2027-01-01"]],
])("both seasons on %s are the next of each, the nearer first", (day, seasons) =>
  expect(bothSeasons(day)).toEqual(seasons),
);

const costs = [{ fromContracts: 0, pepm: decimal(30) }];
const levels: HealthLevel[] = ["GOOD", "WATCH", "AT_RISK"];
const level = fc.constantFrom(...levels);
const renewal = fc.record({
  state: fc.constantFrom(...seasonStates),
  status: fc.constantFrom(...statuses),
  call: fc.option(fc.constantFrom(...calls)),
  s: level,
  p: level,
  override: fc.option(level),
  members: fc.nat({ max: 20_000 }),
});

test("adding up what a forecast counts alike comes to the forecast of each, to the member", () => {
  fc.assert(
    fc.property(fc.array(renewal, { maxLength: 40 }), (given) => {
      const rows = given.map(({ state, status, call, s, p, override, members }, at) =>
        nowRow(`a${at}`, {
          ...{ state, status, members, renewsOn: "2027-01-01" },
          health: {
            ...{ S: { level: s, reason: "r" }, R: { level: "GOOD", reason: "" } },
            ...{ P: { level: p, reason: "r" }, M: { level: "GOOD", reason: "" } },
            ...(override && { override: { level: override, reason: "r", byId: "x", expiresOn: "2027-01-01" } }),
          },
          said: { AE: null, DIRECTOR: call && said(call) },
        }),
      );
      const groups = new Map<string, Alike>();
      for (const { members, s, p, ...same } of given) {
        const alike = { ...same, season: "2027-01-01", levels: { S: s, R: "GOOD", P: p, M: "GOOD" } } as const;
        const key = JSON.stringify(alike);
        const group = groups.get(key) ?? { ...alike, members: 0, renewals: 0 };
        groups.set(key, { ...group, members: group.members + members, renewals: group.renewals + 1 });
      }
      const elsewhere: Alike = { ...alien, season: "2027-07-01" };
      const found = seasonOutlook("2027-01-01", [...groups.values(), elsewhere], odds, today);
      const whole = outlookOf(
        compared(rows, null, today, costs).rows.map((row) => weighedBy(row, "DIRECTOR")),
        odds,
      ).members;
      for (const key of Object.keys(whole) as (keyof typeof whole)[])
        expect(found.figures[key].eq(whole[key]), key).toBe(true);
      expect(found.renewals).toBe(given.length);
    }),
  );
});

const alien: Alike = {
  ...{ season: "2027-07-01", state: "OPEN", status: "RELEASED", call: null, override: null, members: 999, renewals: 1 },
  levels: { S: "GOOD", R: "GOOD", P: "GOOD", M: "GOOD" },
};

test("an open renewal nobody called is counted silent, a decided one never", () => {
  const of = (state: Alike["state"], call: Alike["call"], renewals: number): Alike => ({
    ...{ ...alien, season: "2027-01-01", state, call, renewals, members: 100 * renewals },
  });
  const found = seasonOutlook(
    "2027-01-01",
    [of("OPEN", null, 2), of("AT_RISK", "SAFE", 1), of("RETAINED", null, 4), of("LOST", null, 1)],
    odds,
    today,
  );
  expect(found.silent).toBe(2);
  expect(found.figures.uncalled.toNumber()).toBe(200);
  expect(found.figures.commit.toNumber()).toBe(500);
});
