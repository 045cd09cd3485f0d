import { expect, test } from "vitest";
import { isFiltered, nextSort, prospectsHref, prospectsState } from "@/lib/prospects/list";

test("what the address cannot mean is left out", () => {
  const state = prospectsState.parse({
    q: " a\u0000  b ",
    state: "Mass",
    month: "13",
    size: "-1",
    sort: "-shoe",
    rows: "7",
  });
  expect(state).toEqual({ q: "a b", sort: "-fit", rows: 100 });
  expect(isFiltered(prospectsState.parse({}))).toBe(false);
  expect(isFiltered(prospectsState.parse({ size: "0" }))).toBe(true);
});

test("an address says what is not usual, and reads back the same", () => {
  const state = prospectsState.parse({ reason: "BROKER_CHANGED", month: "1", size: "500", sort: "name" });
  const href = prospectsHref(state);
  expect(href).toBe("/prospects?month=1&reason=BROKER_CHANGED&size=500&sort=name");
  expect(prospectsState.parse(Object.fromEntries(new URL(href, "http://x").searchParams))).toEqual(state);
  expect(prospectsHref(prospectsState.parse({}))).toBe("/prospects");
});

test("a column is sorted by its largest or its A first, and turned round by another click", () => {
  expect([nextSort("-fit", "employees"), nextSort("-employees", "employees"), nextSort("name", "name")]).toEqual([
    "-employees",
    "employees",
    "-name",
  ]);
});
