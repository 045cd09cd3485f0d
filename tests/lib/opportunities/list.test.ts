import { expect, test } from "vitest";
import { isShown, opportunitiesExportHref, opportunitiesHref, opportunitiesState } from "@/lib/opportunities/list";
import { deal } from "./sample";

const read = (given: object = {}) => opportunitiesState.parse(given);

test("an address says what is not usual, and reads back to the same", () => {
  expect(opportunitiesHref(read())).toBe("/opportunities");
  const state = read({ q: " ac  me ", show: "lost", stage: "LOST", view: "board" });
  const href = opportunitiesHref(state);
  expect(href).toBe("/opportunities?q=ac+me&show=lost&stage=LOST&view=board");
  expect(read(Object.fromEntries(new URLSearchParams(href.split("?")[1])))).toEqual(state);
  expect(opportunitiesExportHref(state)).toBe("/opportunities/export?q=ac+me&show=lost&stage=LOST");
});

test("what an address cannot mean is left out", () => {
  expect(read({ show: "x", stage: "WON", ae: "me", rows: "-1", category: 3, of: "us" })).toEqual(read());
});

test.each([
  [{}, true],
  [{ q: "ACM" }, true],
  [{ q: "bolt" }, false],
  [{ show: "sold" }, false],
  [{ show: "all" }, true],
  [{ stage: "QUOTED" }, false],
  [{ category: "BEST_CASE" }, true],
  [{ category: "COMMIT" }, false],
  [{ of: "accounts" }, true],
  [{ of: "pursuits" }, false],
  [{ ae: deal.ownerId }, true],
  [{ ae: "00000000-0000-4000-8000-000000000002" }, false],
])("%j shows it: %s", (given, shown) => expect(isShown(read(given), deal)).toBe(shown));
