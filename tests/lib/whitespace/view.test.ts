import fc from "fast-check";
import { expect, test } from "vitest";
import {
  blockOf,
  blocksLacking,
  nearer,
  pacedBy,
  piecesOf,
  placeAfter,
  type View,
  viewAt,
} from "@/lib/whitespace/view";

const sights = fc.record({
  top: fc.integer({ min: -50, max: 200_000 }),
  height: fc.integer({ min: 0, max: 2000 }),
  row: fc.constantFrom(34, 35, 44),
  count: fc.integer({ min: 0, max: 5400 }),
});

test("every row in sight is drawn, and never many more", () => {
  fc.assert(
    fc.property(sights, (sight) => {
      const { from, to } = viewAt(sight);
      const { top, height, row, count } = sight;
      expect(from >= 0 && to <= count).toBe(true);
      const first = Math.floor(Math.max(0, top) / row);
      const last = Math.min(count, Math.ceil((Math.max(0, top) + height) / row));
      if (first < count) expect(from <= first && to >= last).toBe(true);
      expect(to - from).toBeLessThanOrEqual(Math.ceil(height / row) + 40);
    }),
  );
});

test("what is drawn and the room between come to the whole list, each row once and in order", () => {
  fc.assert(
    fc.property(sights, fc.option(fc.integer({ min: -2, max: 5402 }), { nil: undefined }), (sight, kept) => {
      const pieces = piecesOf(viewAt(sight), sight.count, kept);
      let next = 0;
      for (const piece of pieces) {
        if ("at" in piece) expect(piece.at).toBe(next++);
        else {
          expect(piece.gap).toBeGreaterThan(0);
          next += piece.gap;
          expect(piece.before).toBe(next);
        }
      }
      expect(next).toBe(sight.count);
      if (kept !== undefined && kept >= 0 && kept < sight.count)
        expect(pieces.some((piece) => "at" in piece && piece.at === kept)).toBe(true);
    }),
  );
});

const span = fc.tuple(fc.nat(200), fc.nat(60)).map(([from, rows]) => ({ from, to: from + rows }));

const stepsOf = (before: View, view: View, sight: number, most: number, known: (at: number) => boolean) => {
  const steps = [before];
  for (let at = 0; at < 130; at++) steps.push(nearer(steps[at]!, view, sight, most, known));
  return steps;
};

test("step by step every row of a view that is known is drawn, few at once, those in sight before those above", () => {
  fc.assert(
    fc.property(span, span, fc.nat(260), fc.integer({ min: 1, max: 5 }), (before, view, sight, most) => {
      const steps = stepsOf(before, view, sight, most, () => true);
      for (const [at, next] of steps.entries()) {
        const drawn = steps[at - 1];
        if (!drawn) continue;
        const both = Math.max(0, Math.min(drawn.to, next.to) - Math.max(drawn.from, next.from));
        expect(next.from).toBeLessThanOrEqual(next.to);
        expect(next.to - next.from - both).toBeLessThanOrEqual(most);
        expect(drawn.to - drawn.from - both).toBeLessThanOrEqual(most * 8);
        if (both > 0 && next.from < drawn.from) expect(next.to).toBeGreaterThanOrEqual(view.to);
      }
      if (view.to > view.from) expect(steps.at(-1)).toEqual(view);
    }),
  );
});

test("a row that is still on its way is waited for, and what has left the view is let go, a few at a time", () => {
  const known = (at: number) => at < 64;
  expect(nearer({ from: 50, to: 62 }, { from: 54, to: 80 }, 60, 4, known)).toEqual({ from: 54, to: 64 });
  expect(nearer({ from: 54, to: 64 }, { from: 54, to: 80 }, 60, 4, known)).toEqual({ from: 54, to: 64 });
  expect(nearer({ from: 0, to: 24 }, { from: 6, to: 50 }, 16, 1, known)).toEqual({ from: 4, to: 25 });
  expect(nearer({ from: 0, to: 24 }, { from: 40, to: 90 }, 52, 1, known)).toEqual({ from: 4, to: 24 });
  expect(nearer({ from: 0, to: 12 }, { from: 40, to: 90 }, 52, 3, known)).toEqual({ from: 52, to: 55 });
  expect(nearer({ from: 0, to: 12 }, { from: 100, to: 150 }, 112, 4, known)).toEqual({ from: 112, to: 112 });
});

test("more rows at once while nobody feels it, fewer as soon as somebody does, and never none", () => {
  expect([10, 24, 25, 40, 41, 200].map((took) => pacedBy(3, took))).toEqual([4, 4, 3, 3, 2, 2]);
  expect([pacedBy(1, 200), pacedBy(6, 8)]).toEqual([1, 6]);
  expect([pacedBy(6, 399), pacedBy(6, 400), pacedBy(6, 90_000)]).toEqual([5, 1, 1]);
});

test("a list that has become shorter than its view is drawn to its end", () => {
  expect(piecesOf({ from: 0, to: 5 }, 2)).toEqual([{ at: 0 }, { at: 1 }]);
});

test.each([
  ["ArrowDown", false, { row: 0, column: 3 }, { row: 1, column: 3 }],
  ["ArrowDown", false, { row: 99, column: 3 }, { row: 99, column: 3 }],
  ["ArrowUp", false, { row: 0, column: 3 }, { row: 0, column: 3 }],
  ["ArrowRight", false, { row: 5, column: 9 }, { row: 5, column: 9 }],
  ["ArrowLeft", false, { row: 5, column: 1 }, { row: 5, column: 0 }],
  ["PageDown", false, { row: 5, column: 1 }, { row: 15, column: 1 }],
  ["PageUp", false, { row: 5, column: 1 }, { row: 0, column: 1 }],
  ["Home", false, { row: 5, column: 4 }, { row: 5, column: 0 }],
  ["End", false, { row: 5, column: 4 }, { row: 5, column: 9 }],
  ["Home", true, { row: 5, column: 4 }, { row: 0, column: 0 }],
  ["End", true, { row: 5, column: 4 }, { row: 99, column: 9 }],
  ["a", false, { row: 5, column: 4 }, undefined],
])("%s, whole %s, from %j leads to %j", (key, whole, from, to) =>
  expect(placeAfter(key, whole, from, { row: 100, column: 10 })).toEqual(to),
);

test("blocks are asked for once, and none for rows that came with the page", () => {
  expect(blocksLacking({ from: 0, to: 40 }, 40, new Set())).toEqual([]);
  expect(blocksLacking({ from: 12, to: 42 }, 40, new Set())).toEqual([0]);
  expect(blocksLacking({ from: blockOf - 6, to: 3 * blockOf }, 40, new Set([1]))).toEqual([0, 2]);
  expect(blocksLacking({ from: 0, to: 0 }, 0, new Set())).toEqual([]);
});
