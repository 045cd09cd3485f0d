import fc from "fast-check";
import { expect, test } from "vitest";
import { type Concluded, casesOf, heldOf, horizons, recordsOf } from "@/lib/forecast/accuracy";
import { heldFigure, heldKeys, heldName, heldTip, recordFigure } from "@/lib/forecast/record-figures";
import { calls } from "@/lib/metrics/calls";
import { figureText } from "@/lib/metrics/show";
import { decimal, sum } from "@/lib/units/decimal";

test("a record’s figures rest on what came", () => {
  const held = heldOf([
    { forecast: 1100, actual: 1000 },
    { forecast: 0, actual: 500 },
  ]);
  const who = { voice: "AE", byId: "ann", by: "Ann", horizon: 90 } as const;
  const of = (key: "cases" | "bias" | "accuracy" | "wape") => heldFigure(key, who, held);
  expect(["cases", "bias", "accuracy", "wape"].map((key) => figureText(of(key as "bias")))).toEqual([
    "2",
    "−26.7%",
    "73.3%",
    "40.0%",
  ]);
  expect(of("wape").numerator.value.eq(decimal(600))).toBe(true);
  expect(of("bias").denominator?.value.eq(1500)).toBe(true);
  expect(heldName("wape")).toBe("WAPE");
  expect(heldTip("bias")).toContain("too hopeful");
});

test("a person’s record is made of their cases, at each horizon", () => {
  const nobodyToo = fc.oneof(fc.constant(0), fc.nat(5000));
  const one = fc.record({
    actual: nobodyToo,
    members: nobodyToo,
    call: fc.constantFrom(...calls),
    back: fc.nat(200),
  });
  fc.assert(
    fc.property(fc.array(one, { minLength: 1, maxLength: 8 }), (all) => {
      const concluded = all.map(
        ({ actual, members, call, back }, n): Concluded => ({
          accountId: `a${n}`,
          account: `A${n}`,
          effectiveOn: "2026-07-01",
          actual,
          sayings: [
            {
              voice: "AE",
              byId: "ann",
              by: "Ann",
              on: new Date(Date.UTC(2026, 6, 1 - back)).toISOString().slice(0, 10),
              call,
              members,
              inGroup: 0,
              slices: 0,
            },
          ],
        }),
      );
      const [record] = recordsOf(concluded);
      for (const horizon of horizons)
        for (const key of heldKeys) {
          const held = record?.at[horizon];
          const drawn = recordFigure(concluded, `accuracy.AE.ann.${horizon}.${key}`);
          if (!record || !held || held.cases === 0) {
            expect(drawn).toBeUndefined();
            continue;
          }
          const shown = heldFigure(key, { ...record, horizon }, held);
          expect(drawn?.value?.toFixed(20)).toBe(shown.value?.toFixed(20));
          expect(drawn?.numerator.value.toFixed()).toBe(shown.numerator.value.toFixed());
          expect(drawn?.denominator?.value.toFixed()).toBe(shown.denominator?.value.toFixed());
          // A renewal of which nobody was said and nobody came weighs nothing in a ratio, and is not listed under it.
          const nothing = casesOf(concluded, "AE", "ann", horizon).filter(
            (one) => one.forecast === 0 && one.actual === 0,
          );
          expect(drawn?.parts).toHaveLength(held.cases - (key === "cases" ? 0 : nothing.length));
          expect(sum(drawn!.parts.map(({ above }) => above)).eq(drawn!.numerator.value)).toBe(true);
        }
    }),
    { numRuns: 200 },
  );
  for (const key of ["accuracy.AE.ann.45.wape", "accuracy.X.ann.90.wape", "accuracy.AE.ann.90.x", "accuracy"])
    expect(recordFigure([], key)).toBeUndefined();
});
