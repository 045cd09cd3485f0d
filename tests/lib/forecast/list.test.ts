import { expect, test } from "vitest";
import {
  forecastFileHref,
  forecastHref,
  forecastRowsHref,
  forecastState,
  showNames,
  shows,
  voiceOf,
} from "@/lib/forecast/list";

test("an address that means nothing is the summary of the next season", () => {
  const given = { tab: "x", season: "soon", span: "decade", show: "x", at: "1", voice: "VP", team: "t", freeze: "y" };
  expect(forecastState.parse(given)).toEqual(forecastState.parse({}));
  expect(forecastState.parse({})).toMatchObject({ tab: "summary", span: "season", show: "open" });
});

test("what is usual is left out of an address, and it reads back", () => {
  expect(forecastHref({ tab: "summary", span: "season", show: "open" })).toBe("/forecast");
  const state = forecastState.parse({ tab: "call", season: "2027-01-01", voice: "AE", show: "commit" });
  const href = forecastHref(state, { show: "best" });
  expect(href).toBe("/forecast?tab=call&season=2027-01-01&voice=AE&show=best");
  expect(forecastState.parse(Object.fromEntries(new URL(href, "http://x").searchParams))).toEqual({
    ...state,
    show: "best",
  });
});

test("every list has its name", () => {
  expect(Object.keys(showNames).sort()).toEqual([...shows].sort());
});

test("the renewals of a figure are of the same scope and voice, and leave as a file", () => {
  const state = forecastState.parse({ tab: "call", season: "2027-01-01", voice: "AE", show: "commit" });
  expect(forecastRowsHref(state, "open.AE.x", 2)).toBe("/forecast/rows?season=2027-01-01&voice=AE&of=open.AE.x&page=2");
  expect(forecastFileHref(state)).toBe("/forecast/export?tab=call&season=2027-01-01&voice=AE&show=commit");
  expect(forecastFileHref(forecastState.parse({}), "bridge.SIGNED")).toBe("/forecast/export?of=bridge.SIGNED");
});

test("without a word in the address one’s own voice speaks", () => {
  expect(voiceOf({}, { role: "AE" })).toBe("AE");
  expect(voiceOf({}, { role: "VP" })).toBe("DIRECTOR");
  expect(voiceOf({ voice: "SYSTEM" }, { role: "AE" })).toBe("SYSTEM");
});
