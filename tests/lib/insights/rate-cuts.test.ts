import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cutFigures, cutOf, cuts, cutsOf, isCut } from "@/lib/insights/rate-cuts";
import { ratesOf, type SignedRate } from "@/lib/insights/rates";
import { sum, zero } from "@/lib/units/decimal";
import { workedRates } from "./worked-rates";

/** The worked book’s three insured renewals: an AE each, two firms, one of them a contractual cap. */
const worked: SignedRate[] = workedRates.map((rate, at) => ({
  ...rate,
  ae: { id: `ae${at + 1}`, name: `AE ${at + 1}` },
  firm: at === 0 ? null : { id: "firm", name: "Harbor" },
  underwriter: { id: "u", name: "Una" },
  decidedOn: ["2026-10-14", "2026-11-02", "2026-11-20"][at]!,
}));
const rows = (by: (typeof cuts)[number]) => cutsOf("INSURED", worked, by);
const percent = (value: { times(by: number): { toFixed(places: number): string } } | null) =>
  value?.times(100).toFixed(2);

describe("the worked book, golden", () => {
  test("adequacy by AE is 98.28, 95.66 and 99.40 %, together 97.93 % and 2,135,214 given up", () => {
    const byAe = rows("ae");
    expect(Object.fromEntries(byAe.map(({ name, adequacy }) => [name, percent(adequacy.value)]))).toEqual({
      "AE 1": "98.28",
      "AE 2": "95.66",
      "AE 3": "99.40",
    });
    const [only] = rows("underwriter");
    expect([only!.name, only!.decisions, percent(only!.adequacy.value)]).toEqual(["Una", 3, "97.93"]);
    expect([only!.leakage.value?.toFixed(2), percent(only!.leakageShare.value)]).toEqual(["2135214.00", "2.07"]);
    expect(only!.required.value?.toFixed(2)).toBe("103065240.00");
    expect(only!.sold.value?.toFixed(2)).toBe("100930026.00");
  });
  test("the cap stands apart: what is discretionary is the rest", () => {
    const [only] = rows("underwriter");
    const capped = rows("reason").find(({ id }) => id === "CAP")!;
    expect(only!.contractual.value?.eq(capped.leakage.value!)).toBe(true);
    expect(only!.discretionary.numerator.value.plus(only!.contractual.value!).toFixed(2)).toBe("2135214.00");
    expect(capped.discretionary.value?.toFixed(2)).toBe("0.00");
    const second = rows("ae").find(({ name }) => name === "AE 2")!;
    expect(second.contractual.value?.eq(second.leakage.value!)).toBe(true);
  });
  test("months stand in their order, others by what was given up; nobody’s are rows too", () => {
    expect(rows("month").map(({ id, decisions }) => [id, decisions])).toEqual([
      ["2026-10-01", 1],
      ["2026-11-01", 2],
    ]);
    expect(
      rows("firm")
        .map(({ name }) => name)
        .sort(),
    ).toEqual(["Harbor", "No firm"]);
    expect(rows("reason").map(({ name }) => name)).toContain("No approval on file");
  });
  test("FI-1’s concession: 4.90 points of relief, 95.66 % adequate", () => {
    const [row] = cutsOf(
      "INSURED",
      [{ ...worked[0]!, current: "748", required: "844.464719212735", quoted: "807.84", sold: "800", units: 2500 }],
      "ae",
    );
    expect(percent(row!.toQuote.value)).toBe("4.90");
    expect(row!.toQuote.numerator.value.toFixed(0)).toBe("1098742");
    expect(percent(row!.toSale.value)).toBe("1.05");
  });
});

const dollars = fc.integer({ min: 1, max: 900_00 }).map((cents) => (cents / 100).toFixed(2));
const whose = fc.constantFrom(null, { id: "a", name: "A" }, { id: "b", name: "B" });
const signed = fc.record({
  current: dollars,
  required: dollars,
  quoted: dollars,
  sold: dollars,
  units: fc.nat(9000),
  reason: fc.constantFrom("COMPETITIVE", "CAP", "GROWTH", null),
  decisions: fc.constant(1),
  kind: fc.constantFrom("INSURED", "FEE"),
  ae: whose,
  firm: whose,
  underwriter: whose,
  decidedOn: fc.constantFrom("2026-01-05", "2026-02-28", "2026-02-01"),
}) as fc.Arbitrary<Omit<SignedRate, "accountId" | "name">>;

test("however they are told apart, the rows are the whole, and the accounts of a figure are the figure", () => {
  fc.assert(
    fc.property(fc.array(signed, { maxLength: 16 }), fc.constantFrom(...cuts), (given, by) => {
      const rates = given.map((each, at) => ({ ...each, accountId: `${at}`, name: `${at}` }));
      const found = cutsOf("INSURED", rates, by);
      const whole = ratesOf("INSURED", rates);
      const add = (of: (row: (typeof found)[number]) => { numerator: { value: Parameters<typeof sum>[0][number] } }) =>
        sum(found.map((row) => of(row).numerator.value));
      expect(found.reduce((total, { decisions }) => total + decisions, 0)).toBe(whole.decisions);
      expect(add((row) => row.leakage).eq(whole.leakage.numerator.value)).toBe(true);
      expect(add((row) => row.discretionary).eq(whole.discretionary.numerator.value)).toBe(true);
      expect(
        add((row) => row.contractual)
          .plus(add((row) => row.discretionary))
          .eq(add((row) => row.leakage)),
      ).toBe(true);
      expect(add((row) => row.sold).eq(whole.adequacy.numerator.value)).toBe(true);
      for (const row of found)
        for (const figure of cutFigures(row)) {
          expect(sum(figure.parts.map(({ above }) => above)).eq(figure.numerator.value)).toBe(true);
          if (figure.denominator)
            expect(sum(figure.parts.map(({ below = zero }) => below)).eq(figure.denominator.value)).toBe(true);
          expect(cutOf(figure.key)).toBe(by);
        }
    }),
  );
});

test("what is no cut is none", () => {
  expect([isCut("ae"), isCut("colour"), isCut(undefined)]).toEqual([true, false, false]);
  expect(cutOf("rates.insured.leakage")).toBeUndefined();
  expect(cutOf("rates.insured.reason.CAP")).toBeUndefined();
});
