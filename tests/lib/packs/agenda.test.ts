import { expect, test } from "vitest";
import { agendas, caseKey, caseMinutes, caseParts, isPart, packKinds, trackOf } from "@/lib/packs/agenda";

test("a part’s minutes add up to its meeting’s, and a case has twelve", () => {
  const sum = agendas.FORECAST_CALL.parts.reduce((total, { minutes = 0 }) => total + minutes, 0);
  expect(sum).toBe(agendas.FORECAST_CALL.minutes);
  // Facts, formula, market and recommendation two each, objections three, the decision one.
  expect(caseParts.length * 2 + 3 + 1).toBe(caseMinutes);
});

test.each(packKinds)("the parts of %s are each there once", (kind) => {
  const keys = agendas[kind].parts.map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
});

const track = "0190a1b2-0000-7000-8000-000000000001";
test.each([
  ["FORECAST_CALL", "commit", true],
  ["FORECAST_CALL", "scoreboard", false],
  ["FORECAST_CALL", caseKey(track), false],
  ["MBR", "decisions", true],
  ["QBR", "asks", true],
  ["QBR", "decisions", false],
  ["WAR_ROOM", caseKey(track), true],
  ["WAR_ROOM", "case ", false],
  ["WAR_ROOM", "case ------------------------------------", false],
  ["WAR_ROOM", "commit", false],
] as const)("words of %s may be of %s: %s", (kind, key, may) => expect(isPart(kind, key)).toBe(may));

test("a case is named by its decision", () => {
  expect(trackOf(caseKey(track))).toBe(track);
  expect(trackOf("commit")).toBeUndefined();
});
