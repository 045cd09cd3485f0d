import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lossesOf, type Mover, movedOf, yearBars, yearOf } from "@/lib/insights/movement";
import { decimal, sum } from "@/lib/units/decimal";
import { workedBook } from "@/tests/fixtures/worked-book";
import { account } from "./sample";

const movers: Mover[] = workedBook.map(({ id, opening, closing }) => ({
  ...account,
  id,
  name: id,
  opening: opening.members,
  reported: opening.members,
  closing: closing.members,
  cause: closing.members === 0 ? "PRICE" : null,
}));
const number = (value: { numerator: { value: { toNumber(): number } } }) => value.numerator.value.toNumber();

describe("the worked book", () => {
  const year = yearOf(movers);
  test.each([
    ["opening", 59_400],
    ["newSales", 2600],
    ["inGroup", 1100],
    ["slices", 0],
    ["fullLapses", -2200],
    ["retroactive", 0],
    ["handedOn", 0],
    ["closing", 60_900],
    ["growth", 1500],
  ] as const)("%s is %i", (bar, members) => expect(number(year[bar])).toBe(members));

  test("whoever converted from insured to ASC is neither won nor lost", () => {
    expect(year.fullLapses.parts.map(({ id }) => id)).toEqual(["A8"]);
    expect(year.newSales.parts.map(({ id }) => id)).toEqual(["A9"]);
    expect(year.inGroup.parts.find(({ id }) => id === "A7")?.above.toNumber()).toBe(150);
  });

  test("its losses are by cause what lapsed", () => {
    expect(lossesOf(movers).map(({ name, numerator }) => [name, numerator.value.toNumber()])).toEqual([
      ["Price", -2200],
    ]);
  });
});

test.each([
  [
    { opening: 100, closing: 90, partialTerminations: 30 },
    { slices: -30, inGroup: 20 },
    "a division left, the rest grew",
  ],
  [{ opening: 100, closing: 180, sliceGains: 70 }, { slices: 70, inGroup: 10 }, "the other carrier’s slice was won"],
  [{ opening: 100, reported: 97, closing: 100 }, { opening: 97, retroactive: 3, inGroup: 0 }, "late entrants"],
  [{ opening: 100, closing: 0 }, { fullLapses: -100 }, "left whole"],
  [{ opening: 0, reported: 0, closing: 40 }, { newSales: 40 }, "new"],
])("%o moves %o (%s)", (given, moved, _why) => {
  expect(movedOf({ ...account, reported: given.opening, ...given })).toMatchObject(moved);
});

test("accounts without a cause on file say so, the largest loss first", () => {
  const left = (id: string, opening: number, cause: string | null): Mover => ({
    ...account,
    id,
    opening,
    reported: opening,
    closing: 0,
    cause,
  });
  const losses = lossesOf([left("a", 10, null), left("b", 30, "SERVICE"), left("c", 5, "SERVICE")]);
  expect(losses.map(({ name, parts }) => [name, parts.length])).toEqual([
    ["Service", 2],
    ["No cause on file", 1],
  ]);
});

test("a stored opening that is not the accounts’ own is one line, and the bars still come to what is there", () => {
  const year = yearOf([{ ...account, opening: 900, reported: 890, closing: 1000 }], 400);
  expect(number(year.opening)).toBe(1290);
  expect(year.opening.parts.find(({ id }) => id === "")?.name).toBe("Accounts no longer yours");
  expect(number(year.handedOn)).toBe(-400);
  expect(number(year.growth)).toBe(-300);
  expect(yearOf([account], -400).handedOn.parts[0]?.name).toBe("Accounts that came since");
});

const mover = fc.record({
  opening: fc.nat(5000),
  late: fc.integer({ min: -50, max: 50 }),
  closing: fc.nat(5000),
  sliceGains: fc.nat(300),
  partialTerminations: fc.nat(300),
  cause: fc.constantFrom("PRICE", "SERVICE", null),
});

test("opening and bars are closing, accounts are their bar, and causes are the lapsed, exactly", () => {
  fc.assert(
    fc.property(fc.array(mover, { maxLength: 25 }), fc.integer({ min: -900, max: 900 }), (given, elsewhere) => {
      const all = given.map(({ late, ...each }, at) => ({
        ...account,
        ...each,
        id: `${at}`,
        name: `${at}`,
        reported: Math.max(0, each.opening - late),
      }));
      const year = yearOf(all, elsewhere);
      const moved = yearBars.reduce((total, bar) => total + number(year[bar]), number(year.opening));
      expect(moved).toBe(number(year.closing));
      // What grew did so from the opening as stored: as reported, and what was recorded late for it.
      expect(number(year.closing) - number(year.growth)).toBe(number(year.opening) + number(year.retroactive));
      for (const figure of Object.values(year))
        expect(sum(figure.parts.map(({ above }) => above)).eq(figure.value ?? decimal(0))).toBe(true);
      expect(sum(lossesOf(all).map(({ numerator }) => numerator.value)).eq(year.fullLapses.numerator.value)).toBe(true);
    }),
  );
});
