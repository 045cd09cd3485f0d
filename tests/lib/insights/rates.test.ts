import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { givenUp, rateFigures, ratesOf, type SignedRate } from "@/lib/insights/rates";
import { sum, zero } from "@/lib/units/decimal";
import { workedRates } from "./worked-rates";

describe("the worked book", () => {
  const figures = ratesOf("INSURED", workedRates);
  test("its rates, leakage and adequacy", () => {
    expect(figures.decisions).toBe(3);
    expect(figures.sold.value?.toFixed(4)).toBe("0.0885");
    expect(figures.adequacy.value?.toFixed(4)).toBe("0.9793");
    expect(figures.leakage.value?.toFixed(4)).toBe("0.0207");
    expect(figures.leakage.numerator.value.toFixed(0)).toBe("2135214");
    expect(figures.required.value?.gt(figures.sold.value ?? 0)).toBe(true);
  });
  test("each reason has its dollars, none on file says so, and a cap is no choice", () => {
    expect(figures.reasons.map(({ name }) => name).sort()).toEqual([
      "Competition",
      "Contractual cap",
      "No approval on file",
    ]);
    expect(givenUp(figures).eq(figures.leakage.numerator.value)).toBe(true);
    expect(figures.discretionary.numerator.value.lt(figures.leakage.numerator.value)).toBe(true);
  });
  test("fees are another bucket", () => expect(ratesOf("FEE", workedRates).decisions).toBe(0));
});

const dollars = fc.integer({ min: 1, max: 900_00 }).map((cents) => (cents / 100).toFixed(2));
const signed = fc.record({
  current: dollars,
  required: dollars,
  quoted: dollars,
  sold: dollars,
  units: fc.nat(9000),
  reason: fc.constantFrom("COMPETITIVE", "CAP", "GROWTH", null),
  decisions: fc.constant(1),
  kind: fc.constantFrom("INSURED", "FEE"),
}) as fc.Arbitrary<Omit<SignedRate, "accountId" | "name">>;

test("whatever was signed, accounts are their figure to the cent, reasons the leakage, and ratios those of lib/metrics", () => {
  fc.assert(
    fc.property(fc.array(signed, { maxLength: 20 }), (given) => {
      const rates = given.map((each, at) => ({ ...each, accountId: `${at}`, name: `${at}` }));
      const figures = ratesOf("INSURED", rates);
      expect(givenUp(figures).eq(figures.leakage.numerator.value)).toBe(true);
      for (const figure of rateFigures(figures)) {
        const above = sum(figure.parts.map((part) => part.above));
        const below = sum(figure.parts.map((part) => part.below ?? zero));
        expect(above.eq(figure.numerator.value)).toBe(true);
        if (!figure.denominator) continue;
        expect(below.eq(figure.denominator.value)).toBe(true);
        const ratio = below.isZero() ? null : above.div(below).minus(figure.format === "percentChange" ? 1 : 0);
        expect(figure.value?.toFixed(15) ?? null).toBe(ratio?.toFixed(15) ?? null);
      }
    }),
  );
});
