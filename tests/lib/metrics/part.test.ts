import fc from "fast-check";
import { expect, test } from "vitest";
import { type Part, shared, summed } from "@/lib/metrics/part";
import { decimal, sum, zero } from "@/lib/units/decimal";

const told = { key: "k", name: "Kept", tells: "What is kept", formula: "a ÷ b", words: "Above" };
const part = (name: string, above: number, below?: number): Part => ({
  id: name,
  name,
  above: decimal(above),
  ...(below !== undefined && { below: decimal(below) }),
});

test("a sum lists whoever adds to it, most first, and nobody else", () => {
  const drawn = summed(told, [part("b", 5), part("c", 0), part("a", -9), part("d", 5)]);
  expect(drawn.parts.map(({ name }) => name)).toEqual(["a", "b", "d"]);
  expect(drawn).toMatchObject({ format: "count", denominator: null });
  expect(drawn.value?.toNumber()).toBe(1);
});

test("a ratio is of sums, and says when its cases are too few", () => {
  const drawn = shared({ ...told, under: "Below", of: "accounts" }, [part("a", 1, 2), part("b", 0, 2)]);
  expect(drawn.value?.toNumber()).toBe(0.25);
  expect(drawn.few?.cases.toNumber()).toBe(2);
  expect(shared({ ...told, under: "Below" }, []).value).toBeNull();
  expect(shared({ ...told, under: "Below" }, [part("a", 1, 2)]).few).toBeUndefined();
});

test("whoever adds, in whatever order, their sum is the figure", () => {
  const some = fc.array(fc.record({ id: fc.string(), above: fc.integer(), below: fc.nat() }), { maxLength: 30 });
  fc.assert(
    fc.property(some, (given) => {
      const parts = given.map(({ id, above, below }) => part(id, above, below));
      const [counted, ratio] = [summed(told, parts), shared({ ...told, under: "Below" }, parts)];
      expect(sum(counted.parts.map(({ above }) => above)).eq(counted.value ?? zero)).toBe(true);
      expect(sum(ratio.parts.map(({ above }) => above)).eq(ratio.numerator.value)).toBe(true);
      expect(sum(ratio.parts.map(({ below }) => below ?? zero)).eq(ratio.denominator?.value ?? zero)).toBe(true);
    }),
  );
});
