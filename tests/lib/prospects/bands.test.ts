import { expect, test } from "vitest";
import { bandsOf } from "@/lib/prospects/bands";

const a = { id: "a", name: "Aetna" };
const b = { id: "b", name: "Brown" };

test("years with one answer are one band; one that comes again is another", () => {
  expect(bandsOf([a, a, undefined, b, a])).toEqual([
    { at: 0, span: 2, ...a },
    { at: 2, span: 1, id: null, name: null },
    { at: 3, span: 1, ...b },
    { at: 4, span: 1, ...a },
  ]);
  expect(bandsOf([])).toEqual([]);
});
