import { expect, test } from "vitest";
import { measure, sideValue, sumsOf } from "@/lib/metrics/metric";
import { type MetricId, metricOf } from "@/lib/metrics/registry";

const given = { members: 60900, membersOpening: "59400", incurredClaims: "87639900.00", earnedPremium: "100930026.00" };

test.each([
  ["members", "60900", "a total"],
  ["netMemberGrowth", "1500", "a difference"],
] as [MetricId, string, string][])("%s is %s (%s)", (id, expected) =>
  expect(measure(metricOf(id), given)?.toFixed()).toBe(expected),
);

test("a ratio is one of sums, and a change is the ratio less one", () => {
  expect(measure(metricOf("lossRatio"), given)?.toFixed(4)).toBe("0.8683");
  expect(measure(metricOf("netMemberGrowthRate"), given)?.toFixed(4)).toBe("0.0253");
});

test("nothing below the line is no value", () => {
  expect(measure(metricOf("lossRatio"), { incurredClaims: 5, earnedPremium: 0 })).toBeNull();
});

test("a sum nobody read is a mistake, not a zero", () => {
  expect(() => measure(metricOf("feeAdequacy"), given)).toThrow("ascFees");
});

test("names the sums one reading must give", () => {
  expect(sumsOf(metricOf("netMemberGrowthRate"))).toEqual(["members", "membersOpening"]);
  expect(sideValue({ words: "", plus: ["members"], minus: ["membersOpening"] }, given).toFixed()).toBe("1500");
});
