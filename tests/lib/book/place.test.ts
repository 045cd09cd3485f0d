import fc from "fast-check";
import { expect, test } from "vitest";
import { placeIn } from "@/lib/book/place";

const [first, second, third] = ["a", "b", "c"].map((letter) => `${letter.repeat(8)}-0000-7000-8000-000000000000`) as [
  string,
  string,
  string,
];

test("the first has nobody before it, the last nobody after it", () => {
  const ids = `${first} ${second} ${third}`;
  expect(placeIn(ids, first)).toEqual({ position: 1, total: 3, previousId: null, nextId: second });
  expect(placeIn(ids, second.toUpperCase())).toEqual({ position: 2, total: 3, previousId: first, nextId: third });
  expect(placeIn(ids, third)).toEqual({ position: 3, total: 3, previousId: second, nextId: null });
  expect(placeIn(first, first)).toEqual({ position: 1, total: 1, previousId: null, nextId: null });
});

test("whoever is not in the list, and what is no id, has no place", () => {
  for (const [ids, id] of [
    ["", first],
    [first, second],
    [`${first} ${second}`, "0000 bbbb"],
    [`${first} ${second}`, ""],
    [`${first} ${second}`, `${first.slice(8)} ${second.slice(0, 7)}`],
  ] as const)
    expect(placeIn(ids, id)).toBeUndefined();
});

test("of any list the place is that of an array", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.uuid(), { minLength: 1, maxLength: 40 }), fc.nat(), (ids, pick) => {
      const at = pick % ids.length;
      expect(placeIn(ids.join(" "), ids[at]!)).toEqual({
        position: at + 1,
        total: ids.length,
        previousId: ids[at - 1] ?? null,
        nextId: ids[at + 1] ?? null,
      });
    }),
  );
});
