import fc from "fast-check";
import { expect, test } from "vitest";
import { figuresOver, leavesOf, withLeaves } from "@/lib/units/leaves";

test("leaves are named by their path, a scalar by none", () => {
  expect(leavesOf({ a: ["1", 2], b: { c: false } })).toEqual({ "a.0": "1", "a.1": "2", "b.c": "false" });
  expect(leavesOf("20")).toEqual({ "": "20" });
  expect(leavesOf(null)).toEqual({});
});

test("a shape takes other leaves and keeps those it is not given", () => {
  const shape = { a: ["1", "2"], b: true };
  expect(withLeaves(shape, { "a.1": "3", b: "false" })).toEqual({ a: ["1", "3"], b: false });
  expect(withLeaves("20", { "": "15" })).toBe("15");
});

test("what is taken apart is put together again", () => {
  const leaf = fc.oneof(fc.string(), fc.boolean());
  const shape = fc.dictionary(fc.stringMatching(/^[a-z]{1,4}$/), fc.oneof(leaf, fc.array(leaf)));
  fc.assert(
    fc.property(shape, (value) => {
      expect(withLeaves(value, leavesOf(value))).toEqual({ ...value });
    }),
  );
});

test("figures stand over the usual ones where they are figures", () => {
  const figures = figuresOver({ a: "1", b: "2", c: "3" }, { a: 5, b: "x", d: "9" });
  expect(Object.entries(figures).map(([name, figure]) => [name, figure.toFixed()])).toEqual([
    ["a", "5"],
    ["b", "2"],
    ["c", "3"],
  ]);
});
