import { expect, test } from "vitest";
import { mostBeside, toggled, whatIfHref } from "@/lib/whatifs/address";

const id = (n: number) => `0190f000-0000-7000-8000-00000000000${n}`;

test("what is usual is left out of an address, and a link names the what-if alone", () => {
  expect(whatIfHref({})).toBe("/forecast/what-if");
  expect(whatIfHref({ ids: [id(1)] })).toBe(`/forecast/what-if?ids=${id(1)}`);
  expect(whatIfHref({ season: "2027-01-01", span: "year" }, { ids: [id(1), id(2)] })).toBe(
    `/forecast/what-if?season=2027-01-01&span=year&ids=${id(1)},${id(2)}`,
  );
});

test("one more is shown or one less; of five the first gives way", () => {
  expect(toggled([id(1)], id(2))).toEqual([id(1), id(2)]);
  expect(toggled([id(1), id(2)], id(1))).toEqual([id(2)]);
  expect(toggled([1, 2, 3, 4].map(id), id(5))).toEqual([2, 3, 4, 5].map(id));
  expect(mostBeside).toBe(4);
});
