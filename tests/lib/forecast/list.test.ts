import { expect, test } from "vitest";
import { forecastHref, forecastState, showNames, shows } from "@/lib/forecast/list";

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
