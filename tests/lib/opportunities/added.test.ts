import fc from "fast-check";
import { expect, test } from "vitest";
import { addedTo, creditOf } from "@/lib/opportunities/added";
import { decimal, sum, toCents } from "@/lib/units/decimal";
import { deal } from "./sample";

const renewal = { accountId: "a", effectiveOn: "2027-01-01" };

test("each product of an opportunity that begins with the renewal is a row of its own, with its own credit", () => {
  const rows = addedTo([deal], renewal);
  expect(rows.map(({ name, year }) => [name, year?.toFixed(2)])).toEqual([
    ["Behavioral navigation and virtual therapy", "32400.00"],
    ["Vision", undefined],
  ]);
  expect(rows[0]?.credit.map(({ name, dollars }) => [name, dollars?.toFixed(2)])).toEqual([
    ["Ann", "19440.00"],
    ["Bob", "12960.00"],
  ]);
  expect(rows[1]?.credit.map(({ dollars }) => dollars)).toEqual([undefined, undefined]);
});

test.each([
  [{ accountId: "b" }, "of another account"],
  [{ effectiveOn: "2027-02-01" }, "of another day"],
  [{ effectiveOn: null }, "of no day yet"],
  [{ stage: "LOST" as const }, "lost"],
])("%j is none of it: %s", (more, _why) => expect(addedTo([{ ...deal, ...more }], renewal)).toEqual([]));

const dollars = fc.integer({ min: 0, max: 1e12 }).map((millis) => decimal(millis).div(1000));
const cuts = fc.array(fc.integer({ min: 1, max: 997 }), { minLength: 1, maxLength: 8 });
test("credit comes to the line's dollars to the cent, however it is split", () =>
  fc.assert(
    fc.property(dollars, cuts, (year, weights) => {
      const total = weights.reduce((all, weight) => all + weight, 0);
      const shares = weights.map((weight) => decimal(weight).div(total).toDecimalPlaces(8));
      const short = decimal(1).minus(sum(shares));
      const splits = shares.map((share, at) => ({
        userId: `${at}`,
        name: `${at}`,
        share: (at ? share : share.plus(short)).toFixed(),
      }));
      const credit = creditOf(splits, year);
      expect(sum(credit.map((part) => part.dollars ?? decimal(0))).toFixed()).toBe(toCents(year).toFixed());
    }),
  ));
