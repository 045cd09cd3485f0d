import { expect, test } from "vitest";
import { defaultSort, formatSort, nextSort, parseSort, sorts } from "@/lib/book/sort";

test.each([
  ["", defaultSort, "at risk first, as usual"],
  ["-members", { key: "members", down: true }, "a minus is descending"],
  ["name", { key: "name", down: false }, "without one, ascending"],
  ["shoe", defaultSort, "no such order"],
  ["toString", defaultSort, "a word of the language is no order"],
])("%j is read as %j: %s", (text, sort) => {
  expect(parseSort(text, true)).toEqual(sort);
});

test("required and quoted order nothing for those who may not see them", () => {
  expect(parseSort("-rates", true)).toEqual({ key: "rates", down: true });
  expect(parseSort("-rates", false)).toEqual(defaultSort);
});

test("every order is spelled so that it is read back", () => {
  for (const key of Object.keys(sorts) as (keyof typeof sorts)[])
    for (const down of [true, false]) expect(parseSort(formatSort({ key, down }), true)).toEqual({ key, down });
});

test("a click sorts the usual way first, then turns it round", () => {
  const once = nextSort(defaultSort, "members");
  expect(once).toEqual({ key: "members", down: true });
  expect(nextSort(once, "members")).toEqual({ key: "members", down: false });
  expect(nextSort(once, "name")).toEqual({ key: "name", down: false });
});
