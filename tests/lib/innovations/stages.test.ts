import fc from "fast-check";
import { expect, test } from "vitest";
import {
  invitedOn,
  moved,
  movesOf,
  sinceOf,
  stageOf,
  stateOf,
  type Wave,
  waveStages,
  waveStates,
} from "@/lib/innovations/stages";
import { addDays } from "@/lib/units/day";

const today = "2026-11-30";
const march = "2026-03-02";
const reached = (more: object): Wave => ({ ...invitedOn(march), days: { ...invitedOn(march).days, ...more } });
const pitched = reached({ PITCHED: "2026-04-01" });
const adopted = reached({ PITCHED: "2026-04-01", ADOPTED: "2026-06-01" });
const out: Wave = { ...pitched, endedOn: "2026-05-01", endReason: "No budget" };
const move = (wave: Wave, to: (typeof waveStates)[number], on = today, reason: string | null = null) =>
  moved(wave, { to, on, reason, today });

test.each<[string, Wave, string, string | null]>([
  ["just invited", invitedOn(march), "INVITED", march],
  ["pitched", pitched, "PITCHED", "2026-04-01"],
  ["adopted, no pilot", adopted, "ADOPTED", "2026-06-01"],
  ["out", out, "ENDED", "2026-05-01"],
])("where an account stands, and since when: %s", (_, wave, state, since) =>
  expect([stateOf(wave), sinceOf(wave)]).toEqual([state, since]),
);

test.each<[string, Wave, string[]]>([
  ["invited, not to renewed", invitedOn(march), ["PITCHED", "PILOT", "ADOPTED", "ENDED"]],
  ["adopted, on and back", adopted, ["INVITED", "PITCHED", "PILOT", "RENEWED", "ENDED"]],
  ["out, back in where it stood", out, ["PITCHED"]],
])("where it may go: %s", (_, wave, to) => expect(movesOf(wave)).toEqual(to));

test("forward gives a stage its day and passes over what was not", () =>
  expect(move(pitched, "ADOPTED", "2026-06-01")).toEqual(adopted));

test("back takes away the days after it, and keeps the day it had", () =>
  expect(move(adopted, "PITCHED")).toEqual(pitched));

test("out has a day and a reason, and back in forgets both", () => {
  expect(move(pitched, "ENDED", "2026-05-01", "No budget")).toEqual(out);
  expect(move(out, "PITCHED")).toEqual(pitched);
});

test.each<[string, Wave | string, RegExp]>([
  ["a day to come", move(pitched, "PILOT", "2026-12-01"), /has not happened yet/],
  ["before the stage before", move(pitched, "PILOT", "2026-03-31"), /^Pitched on Apr 1: choose that day/],
  ["out without a reason", move(pitched, "ENDED"), /Say why/],
  ["renewed what was not adopted", move(pitched, "RENEWED"), /Renewed comes after adopted/],
  ["out, and on", move(out, "PILOT"), /take it back in first/],
  ["where it stands", move(pitched, "PITCHED"), /stands at pitched already/],
])("it is refused with the reason: %s", (_, answer, why) => expect(answer).toMatch(why));

test("whatever is done, the days stand in order, invited always has one, and no day is to come", () =>
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom(...waveStates), fc.integer({ min: -400, max: 20 })), { maxLength: 30 }),
      (steps) => {
        let wave = invitedOn(addDays(today, -300));
        for (const [to, ago] of steps) {
          const next = move(wave, to, addDays(today, ago), "why");
          if (typeof next === "string") continue;
          expect(movesOf(wave)).toContain(to);
          wave = next;
          const days = waveStages.flatMap((stage) => wave.days[stage] ?? []);
          expect(wave.days.INVITED).not.toBeNull();
          expect(days).toEqual([...days].sort());
          expect(days.every((day) => day <= today)).toBe(true);
          expect(wave.days.RENEWED === null || wave.days.ADOPTED !== null).toBe(true);
          if (wave.endedOn) expect(wave.endedOn >= wave.days[stageOf(wave)]!).toBe(true);
          else expect(stateOf(wave)).toBe(to);
        }
      },
    ),
  ));
