import { expect, test } from "vitest";
import { latestFirst, medicalOf, memberMonthsOf, membersByMonth } from "@/lib/rating/exposure";
import { insured } from "@/tests/fixtures/rating/read";

const period = insured("fi-3").periods[0]!;

test("member months are those given, else the members by month", () => {
  expect(memberMonthsOf(period)?.toFixed()).toBe("50630");
  expect(memberMonthsOf(insured("fi-1").periods[0]!)?.toFixed()).toBe("30000");
  const monthless = { ...medicalOf(period), months: null };
  expect(memberMonthsOf({ ...period, coverages: [monthless] })).toBeNull();
});

test("members count only where every month has them", () => {
  const coverage = medicalOf(period);
  expect(membersByMonth(coverage)?.toFixed()).toBe("50630");
  const [first, ...rest] = coverage.months!;
  expect(membersByMonth({ ...coverage, months: [{ ...first!, members: null }, ...rest] })).toBeNull();
});

test("members of medical go before those of another coverage", () => {
  const medical = medicalOf(period);
  const drugs = { ...medical, name: "Rx", months: medical.months!.slice(0, 1) };
  expect(memberMonthsOf({ ...period, coverages: [drugs, medical] })?.toFixed()).toBe("50630");
  expect(memberMonthsOf({ ...period, coverages: [drugs, { ...medical, months: null }] })?.toFixed()).toBe("4180");
});

test("the latest period comes first; undated ones stay as given", () => {
  const starts = (...order: (string | null)[]) =>
    latestFirst(order.map((start) => ({ start }))).map(({ start }) => start);
  expect(starts("2025-01-01", "2026-01")).toEqual(["2026-01", "2025-01-01"]);
  expect(starts(null, null)).toEqual([null, null]);
});
