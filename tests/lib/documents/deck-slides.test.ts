import { expect, test } from "vitest";
import { type DeckKnown, deckOf } from "@/lib/documents/deck-of";
import { deckSlides } from "@/lib/documents/deck-slides";
import { reviewing } from "@/tests/support/releasing";

const slides = (more: Partial<DeckKnown> = {}, said = { low: "0.06", high: "0.09", agenda: ["Network"] }) =>
  deckSlides(deckOf({ ...reviewing, ...more }, said, "2026-09-01"));

test("a deck tells who is covered, what it costs them, an early view and what comes", () => {
  expect(slides().map(({ title }) => title)).toEqual([
    "Łąka & Sons <Mills>",
    "What is in force",
    "Medical enrollment, 2,515 members",
    "Medical claims a member a month",
    "An early view",
    "Dates ahead",
    "Who is there",
    "To talk about",
  ]);
  const claims = slides()[3]!;
  expect(claims.bars).toHaveLength(24);
  expect(Math.max(...claims.bars!.map(({ height }) => height))).toBe(1);
  // The last year’s 20.10 million of 29,850 member months.
  expect(claims.table?.rows[0]).toEqual(["Last twelve months", "29,850", "$20,100,000", "$673.37"]);
});

test("a slide with nothing to show is left out", () => {
  const nothing = { lines: [], months: [], ours: [], theirs: [], releaseDueOn: null, decideByOn: null };
  expect(slides(nothing, { low: "", high: "", agenda: [] }).map(({ title }) => title)).toEqual([
    "Łąka & Sons <Mills>",
    "Dates ahead",
  ]);
  const lines = slides({ months: reviewing.months.slice(0, 11) }).map(({ title }) => title);
  expect(lines).not.toContain("Medical claims a member a month");
});
