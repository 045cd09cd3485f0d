import { expect, test } from "vitest";
import { importsState, isFiltered, wordsOf } from "@/lib/imports/filter";

test("an address that means nothing filters nothing", () => {
  const state = importsState.parse({ q: " \u0000 ", kind: "accounts", status: ["DONE", "FAILED"] });
  expect(state).toEqual({});
  expect(isFiltered(state)).toBe(false);
});

test("each part of the address filters alone", () => {
  expect(importsState.parse({ q: " Q3\u0000 file ", kind: "UNDO", status: "DONE" })).toEqual({
    q: "Q3 file",
    kind: "UNDO",
    status: "DONE",
  });
  for (const state of [{ q: "a" }, { kind: "LINES" }, { status: "FAILED" }] as const)
    expect(isFiltered(importsState.parse(state))).toBe(true);
});

test("words are looked for once each, whatever their case", () => {
  expect(wordsOf("Dana  Q3 dana")).toEqual(["dana", "q3"]);
  expect(wordsOf()).toEqual([]);
});
