import fc from "fast-check";
import { expect, test } from "vitest";
import { bars, type Movement, waterfall, within } from "@/lib/metrics/waterfall";
import { workedBook } from "@/tests/fixtures/worked-book";

const movements = workedBook.map(({ opening, closing, from, to }) => ({
  opening: opening.members,
  closing: closing.members,
  from,
  to,
}));

test("the worked book: 59,400 + 2,600 new + 1,450 gains − 350 losses − 2,200 lapse = 60,900", () => {
  expect(waterfall(movements)).toMatchObject({
    opening: 59400,
    newSales: 2600,
    inGroupGains: 1450,
    inGroupLosses: -350,
    fullLapses: -2200,
    conversion: 0,
    closing: 60900,
    unexplained: 0,
  });
});

test("a conversion leaves one funding and enters the other; nobody is won or lost", () => {
  const insured = waterfall(movements.map((movement) => within("INSURED", movement)));
  const asc = waterfall(movements.map((movement) => within("ASC", movement)));
  expect(insured).toMatchObject({ opening: 14900, closing: 10900, conversion: -1800, fullLapses: -2200, newSales: 0 });
  expect(asc).toMatchObject({ opening: 44500, closing: 50000, conversion: 1800, inGroupGains: 1300, newSales: 2600 });
  expect(insured.conversion + asc.conversion).toBe(0);
});

test.each([
  [
    { opening: 100, closing: 90, partialTerminations: 30 },
    { partialTerminations: -30, inGroupGains: 20 },
    "a division left, the rest grew",
  ],
  [
    { opening: 100, closing: 180, sliceGains: 70 },
    { sliceGains: 70, inGroupGains: 10 },
    "the other carrier's slice won",
  ],
  [{ opening: 0, closing: 50, transferIn: 50 }, { transfersIn: 50, newSales: 0 }, "came from another team, not a sale"],
  [
    { opening: 50, closing: 0, transferOut: 50 },
    { transfersOut: -50, fullLapses: 0 },
    "went to another team, not lost",
  ],
  [
    { opening: 100, closing: 95, retroactive: -5 },
    { retroactive: -5, inGroupLosses: 0 },
    "a late change of a closed month",
  ],
] as [Movement, object, string][])("%o moves %o (%s)", (movement, moved) => {
  expect(waterfall([movement])).toMatchObject(moved);
});

const movement = fc.record({
  opening: fc.nat(5000),
  closing: fc.nat(5000),
  sliceGains: fc.nat(300),
  partialTerminations: fc.nat(300),
  conversion: fc.integer({ min: -300, max: 300 }),
  transferIn: fc.nat(300),
  transferOut: fc.nat(300),
  retroactive: fc.integer({ min: -50, max: 50 }),
});

test("the bars always sum to closing, exactly", () => {
  fc.assert(
    fc.property(fc.array(movement, { maxLength: 20 }), (some) => {
      const drawn = waterfall(some);
      expect(bars.reduce((members, bar) => members + drawn[bar], drawn.opening)).toBe(drawn.closing);
      expect(drawn.unexplained).toBe(0);
    }),
  );
});
