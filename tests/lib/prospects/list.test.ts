import { expect, test } from "vitest";
import {
  isDirty,
  isFiltered,
  nextSort,
  prospectsHref,
  prospectsQuery,
  prospectsState,
  readProspectsState,
} from "@/lib/prospects/list";

test("what the address cannot mean is left out", () => {
  const state = prospectsState.parse({
    q: " a\u0000  b ",
    state: "Mass",
    month: "13",
    size: "-1",
    sort: "-shoe",
    rows: "7",
  });
  expect(state).toEqual({ q: "a b", sort: "-fit", rows: 100, cols: "" });
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

const view = "0a15a345-8ce3-7c49-8e27-5ee8ec58c04b";
const saved = "month=1&reason=BROKER_CHANGED&sort=-premium";

test("an address that names a view says what differs from it, and reads back the same", () => {
  const state = readProspectsState({ view }, saved);
  expect(state).toMatchObject({ month: 1, reason: "BROKER_CHANGED", sort: "-premium", view });
  expect(prospectsHref(state, {}, "/prospects", saved)).toBe(`/prospects?view=${view}`);
  const changed = { ...state, month: undefined, size: 500, sort: "-fit" as const };
  const href = prospectsHref(changed, {}, "/prospects", saved);
  expect(new URL(href, "http://x").searchParams.get("month")).toBe("");
  expect(readProspectsState(Object.fromEntries(new URL(href, "http://x").searchParams), saved)).toEqual(changed);
});

test("a view is changed by what it keeps, and not by how many rows are shown", () => {
  const state = readProspectsState({ view }, saved);
  expect(isDirty({ ...state, rows: 200 }, saved)).toBe(false);
  expect(isDirty({ ...state, counted: "all" }, saved)).toBe(false);
  expect(prospectsHref(state, { counted: "all" }, "/prospects", saved)).toBe(`/prospects?view=${view}&counted=all`);
  expect(isDirty({ ...state, q: "x" }, saved)).toBe(true);
  expect(isDirty(readProspectsState({}), "")).toBe(false);
  expect(prospectsQuery(state)).toBe(saved);
});
