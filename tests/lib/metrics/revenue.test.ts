import { expect, test } from "vitest";
import * as revenue from "@/lib/metrics/revenue";
import { decimal, sum } from "@/lib/units/decimal";
import { workedBook } from "@/tests/fixtures/worked-book";

const dollars = (of: (line: revenue.Priced) => ReturnType<typeof decimal>, end: "opening" | "closing") =>
  sum(workedBook.map((account) => of(account[end]))).toFixed(2);

test("the worked book: premium and fees apart, at both ends", () => {
  expect(dollars(revenue.annualPremium, "opening")).toBe("126069000.00");
  expect(dollars(revenue.annualFees, "opening")).toBe("11695098.00");
  expect(dollars(revenue.annualRevenue, "opening")).toBe("137764098.00");
  expect(dollars(revenue.annualPremium, "closing")).toBe("100930026.00");
  expect(dollars(revenue.annualFees, "closing")).toBe("13473700.80");
  expect(dollars(revenue.annualRevenue, "closing")).toBe("114403726.80");
});

test("dollars fell by 16.96 % while members grew by 2.53 %", () => {
  const change = decimal("114403726.80").div("137764098.00").minus(1);
  expect(change.times(100).toFixed(2)).toBe("-16.96");
  const members = (end: "opening" | "closing") =>
    workedBook.reduce((total, account) => total + account[end].members, 0);
  expect(decimal(members("closing")).div(members("opening")).minus(1).times(100).toFixed(2)).toBe("2.53");
});

test("insured claims, and what premium leaves over them", () => {
  const insured = workedBook.filter(({ claimsPmpm }) => claimsPmpm);
  const claims = sum(insured.map(({ claimsPmpm, closing }) => revenue.annualClaims(claimsPmpm!, closing.members)));
  expect(claims.toFixed(2)).toBe("87639900.00");
  const premium = sum(insured.map(({ closing }) => revenue.annualPremium(closing)));
  expect(revenue.grossMargin(premium, claims).toFixed(2)).toBe("13290126.00");
});

test("fees leave a margin over the unit cost of the account's size", () => {
  const bands = [
    { fromContracts: 0, pepm: decimal("41.50") },
    { fromContracts: 1000, pepm: decimal("37.50") },
    { fromContracts: 5000, pepm: decimal("33.00") },
    { fromContracts: 20000, pepm: decimal("29.50") },
  ];
  expect([999, 1000, 4999, 20000].map((size) => revenue.unitCostOf(size, bands).toFixed(2))).toEqual([
    "41.50",
    "37.50",
    "37.50",
    "29.50",
  ]);
  expect(revenue.feeMargin(decimal("2411472"), 4286, decimal("37.50")).toFixed(2)).toBe("482772.00");
});

test("a premium equivalent is claims, fees and stop-loss", () => {
  expect(revenue.premiumEquivalent(decimal(100), decimal(10), decimal(5)).toFixed()).toBe("115");
});

test("revenue a member a month", () => {
  expect(revenue.revenuePmpm(decimal(120000), 100)?.toFixed()).toBe("100");
  expect(revenue.revenuePmpm(decimal(120000), 0)).toBeNull();
});
