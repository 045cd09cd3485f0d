import fc from "fast-check";
import { expect, test } from "vitest";
import {
  amountsBy,
  concentrationMetrics,
  effectiveNumber,
  hhi,
  measureIds,
  topShare,
} from "@/lib/metrics/concentration";
import { decimal } from "@/lib/units/decimal";
import { workedBook } from "@/tests/fixtures/worked-book";

const members = workedBook.map(({ closing }) => decimal(closing.members));

test("the worked book: 2,074.1, as 4.82 equal accounts; the largest has 31.44 %, three have 74.63 %", () => {
  expect(hhi(members)?.toFixed(1)).toBe("2074.1");
  expect(effectiveNumber(members)?.toFixed(2)).toBe("4.82");
  expect(topShare(members, 1)?.times(100).toFixed(2)).toBe("31.44");
  expect(topShare(members, 3)?.times(100).toFixed(2)).toBe("74.63");
});

test("nothing is not concentrated", () => {
  expect([hhi([]), effectiveNumber([decimal(0)]), topShare([], 1)]).toEqual([null, null, null]);
});

test("an index lies between one over the count and one", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 10000 }), { minLength: 1, maxLength: 30 }), (amounts) => {
      const index = hhi(amounts.map(decimal))!;
      expect(index.lte(10000) && index.gte(decimal(9999.99).div(amounts.length))).toBe(true);
    }),
  );
});

test("the same by whom accounts hang on", () => {
  const groups = amountsBy(
    workedBook,
    ({ to }) => to ?? "gone",
    ({ closing }) => decimal(closing.members),
  );
  expect(groups.get("ASC")?.toFixed()).toBe("50000");
  expect(groups.get("INSURED")?.toFixed()).toBe("10900");
});

const hung = workedBook.map(({ closing, to }, at) => ({
  members: closing.members,
  firm: at === 8 ? null : to,
  renewsOn: at < 3 ? "2027-01-01" : "2027-07-01",
}));

test("each figure is its numerator over its denominator, as the worked book has it", () => {
  const figures = concentrationMetrics(hung, "members");
  const { hhi, effective, top1, top3, top10, month } = figures;
  expect([hhi.value?.toFixed(1), effective.value?.toFixed(2)]).toEqual(["2074.1", "4.82"]);
  const shares = [top1, top3, top10, month].map(({ value }) => value?.times(100).toFixed(2));
  expect(shares).toEqual(["31.44", "74.63", "100.00", "74.63"]);
  for (const { value, numerator, denominator } of Object.values(figures))
    expect(numerator.value.div(denominator.value).minus(value!).abs().lt("0.000001")).toBe(true);
});

test("what no firm places hangs on none: the share is of what firms place", () => {
  const { firmHhi, firmTop3, firmEffective } = concentrationMetrics(hung, "members");
  expect(firmTop3.denominator.value.toFixed()).toBe("58300");
  expect(firmTop3.value?.toFixed()).toBe("1");
  expect(firmHhi.value?.times(firmEffective.value!).toFixed(6)).toBe("10000.000000");
});

test("each measure is told in its own words, and none adds premium to fees", () => {
  const revenue = [
    { members: 10, insuredPremium: "900.50", ascFees: "0", otherRevenue: "5", firm: "north", renewsOn: "2027-01-01" },
    { members: 30, insuredPremium: "99.50", ascFees: "700", otherRevenue: "0", firm: "south", renewsOn: "2027-07-01" },
  ];
  const told = measureIds.map((by) => {
    const { top1, hhi, firmTop3 } = concentrationMetrics(revenue, by);
    return [
      top1.formula,
      top1.denominator.value.toFixed(2),
      top1.value?.toFixed(4),
      hhi.tells,
      firmTop3.numerator.format,
    ];
  });
  const all = "10,000 is all on one";
  expect(told).toEqual([
    [
      "Members of the largest account ÷ members of all",
      "40.00",
      "0.7500",
      `How unevenly members are spread over accounts: ${all}`,
      "count",
    ],
    [
      "Insured premium of the largest account ÷ insured premium of all",
      "1000.00",
      "0.9005",
      `How unevenly insured premium is spread over accounts: ${all}`,
      "dollars",
    ],
    [
      "ASC fees of the largest account ÷ ASC fees of all",
      "700.00",
      "1.0000",
      `How unevenly ASC fees are spread over accounts: ${all}`,
      "dollars",
    ],
    [
      "Other revenue of the largest account ÷ other revenue of all",
      "5.00",
      "1.0000",
      `How unevenly other revenue is spread over accounts: ${all}`,
      "dollars",
    ],
  ]);
});
