import { expect, test } from "vitest";
import { moveOf, moves } from "@/lib/imports/effect";

test.each([
  ["0.90910000", "0.90940000", false],
  ["0.90910000", "0.90970000", true],
  ["0.90970000", "0.90910000", true],
  [null, "0.9", true],
  [null, null, false],
])("from %s to %s moves: %s", (before, after, does) => expect(moves(before, after)).toBe(does));

test.each([
  ["0.91160000", "0.90930000", "-0.003"],
  ["0.9", null, null],
])("from %s to %s it is shown to move by %s", (before, after, by) => expect(moveOf(before, after)).toBe(by));
