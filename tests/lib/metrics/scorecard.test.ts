import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type FirmCounts, scorecardOf } from "@/lib/metrics/scorecard";
import { workedBook } from "@/tests/fixtures/worked-book";

const none: FirmCounts = {
  quoted: 0,
  decided: 0,
  sold: 0,
  accounts: 0,
  members: 0,
  block: [],
  rated: 0,
  reliefDollars: "0",
  currentDollars: "0",
  rfps: 0,
  accountYears: "0",
  products: 0,
  due: 0,
  onTime: 0,
  noted: 0,
  promoters: 0,
  detractors: 0,
  disputes: 0,
  disclosed: false,
};
const score = (counts: Partial<FirmCounts>, key: string) =>
  scorecardOf({ ...none, ...counts }).find((each) => each.key === key)!;
const value = (counts: Partial<FirmCounts>, key: string) => score(counts, key).value?.toFixed(4) ?? null;

const block = workedBook.map(({ opening, closing }, at) => ({
  id: `${at + 1}`,
  name: `A${at + 1}`,
  lapsedOn: closing.members > 0 ? null : "2026-03-31",
  opening: opening.members,
  retained: closing.members > 0,
  partialTerminations: 0,
}));
const still = workedBook.filter(({ closing }) => closing.members > 0);

describe("the worked book, placed by one firm", () => {
  test.each([
    [{ decided: 40, sold: 6 }, "close", "0.1500"],
    [{ block }, "persistency", "0.9630"],
    [
      { block: block.map((each, at) => ({ ...each, partialTerminations: at === 0 ? 600 : 0 })) },
      "persistency",
      "0.9529",
    ],
    [{ rated: 9, reliefDollars: "2135214", currentDollars: "92723790" }, "relief", "0.0230"],
    [{ rfps: 3, accountYears: "7.5" }, "rfps", "0.4000"],
    [
      { products: still.reduce((sum, { products }) => sum + products, 0), accounts: still.length },
      "products",
      "4.3750",
    ],
    [{ due: 12, onTime: 9 }, "onTime", "0.7500"],
    [{ noted: 8, promoters: 4, detractors: 1 }, "nps", "0.3750"],
    [{ noted: 5, promoters: 0, detractors: 5 }, "nps", "-1.0000"],
    [{ disclosed: true }, "disclosure", "1.0000"],
  ] as [Partial<FirmCounts>, string, string][])("%o: %s is %s", (counts, key, wanted) => {
    expect(value(counts, key)).toBe(wanted);
  });
});

test("persistency says its members, those of the account won since left out", () => {
  const { numerator, denominator } = score({ block }, "persistency");
  expect([numerator.value.toString(), denominator?.value.toString()]).toEqual(["57200", "59400"]);
});

test("persistency names the accounts that left, with the members they opened with", () => {
  expect(score({ block }, "persistency").gone).toEqual([{ id: "8", name: "A8", members: 2200, on: "2026-03-31" }]);
  expect(score({ block: block.filter(({ retained }) => retained) }, "persistency").gone).toBeUndefined();
});

test("a ratio of nothing is absent, not nought", () => {
  for (const key of ["close", "persistency", "relief", "rfps", "products", "onTime", "nps"])
    expect(value({}, key)).toBeNull();
});

const kept = (accounts: number) => Array.from({ length: accounts }, () => ({ opening: 100, retained: true }));
test.each([
  ["close", { decided: 4, sold: 1 }, { decided: 5, sold: 1 }],
  ["persistency", { block: kept(4) }, { block: kept(5) }],
  ["relief", { rated: 4, currentDollars: "1" }, { rated: 5, currentDollars: "1" }],
  ["rfps", { accountYears: "4.99" }, { accountYears: "5" }],
  ["products", { accounts: 4 }, { accounts: 5 }],
  ["onTime", { due: 4, onTime: 4 }, { due: 5, onTime: 4 }],
  ["nps", { noted: 4, promoters: 4 }, { noted: 5, promoters: 4 }],
] as [string, Partial<FirmCounts>, Partial<FirmCounts>][])(
  "%s of fewer than five cases is insufficient, of five not",
  (key, short, enough) => {
    expect(score(short, key).few).toBeDefined();
    expect(score(enough, key).few).toBeUndefined();
  },
);

test("a count is a count, however small", () => {
  for (const key of ["quotes", "placed", "disputes", "disclosure"]) expect(score({}, key).few).toBeUndefined();
});

test("each ratio is its numerator over its denominator", () => {
  const figure = fc.integer({ min: 0, max: 1_000_000 });
  const counts = fc.record({
    decided: figure,
    sold: figure,
    products: figure,
    accounts: figure,
    rfps: figure,
    accountYears: figure.map(String),
    due: figure,
    onTime: figure,
    noted: figure,
    promoters: figure,
    detractors: figure,
    block: fc.array(
      fc.record({
        id: fc.string(),
        name: fc.string(),
        lapsedOn: fc.constant(null),
        opening: figure,
        retained: fc.boolean(),
      }),
      { maxLength: 12 },
    ),
    reliefDollars: figure.map(String),
    currentDollars: figure.map(String),
  });
  fc.assert(
    fc.property(counts, (given) => {
      for (const { value, numerator, denominator } of scorecardOf({ ...none, ...given })) {
        if (!denominator || denominator.value.isZero()) continue;
        expect(value?.times(denominator.value).minus(numerator.value).abs().lt("0.000001")).toBe(true);
      }
    }),
  );
});
