import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Cohort, cohortsOf, retentionOf } from "@/lib/insights/kept";
import { decimal, sum, zero } from "@/lib/units/decimal";
import { workedBook } from "@/tests/fixtures/worked-book";
import { account } from "./sample";

const movers = workedBook.map(({ id, opening, closing }) => ({
  ...account,
  id,
  name: id,
  opening: opening.members,
  closing: closing.members,
}));

describe("the worked book", () => {
  test.each([
    ["kept.members", "0.9630"],
    ["kept.accounts", "0.8750"],
    ["kept.gross", "0.9571"],
    ["kept.net", "0.9815"],
  ])("%s is %s", (key, value) => {
    expect(
      retentionOf(movers)
        .find((each) => each.key === key)
        ?.value?.toFixed(4),
    ).toBe(value);
  });
});

const mover = fc.record({ opening: fc.nat(5000), closing: fc.nat(5000), partialTerminations: fc.nat(300) });

test("each ratio of lib/metrics is its accounts’ sums, one over the other", () => {
  fc.assert(
    fc.property(fc.array(mover, { maxLength: 25 }), (given) => {
      const all = given.map((each, at) => ({ ...account, ...each, id: `${at}`, name: `${at}` }));
      for (const figure of retentionOf(all)) {
        const [above, below] = [
          sum(figure.parts.map((part) => part.above)),
          sum(figure.parts.map((part) => part.below ?? zero)),
        ];
        expect(figure.numerator.value.eq(above)).toBe(true);
        expect(figure.denominator?.value.eq(below)).toBe(true);
        expect(figure.value?.toFixed(20) ?? null).toBe(below.isZero() ? null : above.div(below).toFixed(20));
      }
    }),
  );
});

const points = ["2024-01-01", "2025-01-01", "2026-01-01", "2026-10-01"];
const cohort = (id: string, members: number[], parted = [0, 0, 0, 0]): Cohort => ({
  id,
  name: id,
  accounts: 1,
  members,
  parted,
});

test("a cohort is counted from its first January on, without those who came later", () => {
  const six = Array.from({ length: 6 }, (_, at) =>
    cohort(`old ${at}`, [100, 100, at === 0 ? 0 : 110, at === 0 ? 0 : 90]),
  );
  const rows = cohortsOf([...six, cohort("new", [0, 0, 50, 60]), cohort("newest", [0, 0, 0, 70])], points);
  expect(rows.map(({ at }) => at)).toEqual([0, 2]);
  const [first] = rows;
  expect(first?.kept.map((cell) => cell?.value?.toFixed(4) ?? null)).toEqual([null, "1.0000", "0.8333", "0.8333"]);
  expect(rows[1]?.kept[3]?.few?.cases.toNumber()).toBe(1);
});

test("a slice that left counts as lost from then on, growth elsewhere hides nothing", () => {
  const [row] = cohortsOf([cohort("a", [100, 200, 300, 400], [0, 0, 25, 25])], points);
  expect(row?.kept.map((cell) => cell?.numerator.value.toNumber() ?? null)).toEqual([null, 100, 75, 75]);
  expect(row?.kept[2]?.value?.eq(decimal("0.75"))).toBe(true);
});
