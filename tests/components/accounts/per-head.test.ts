import { expect, test } from "vitest";
import { perHead } from "@/components/accounts/per-head";

const month = { contracts: 500, members: 1_000, revenue: "580,000", rate: "579.88000000", priceBasis: "PMPM" };

test.each([
  [{}, "$580.00 PMPM; the rate in force is $579.88 PMPM", "premium is per member"],
  [{ priceBasis: "PEPM" }, "$1,160.00 PEPM; the rate in force is $579.88 PEPM", "fees are per contract"],
  [{ priceBasis: "TIER" }, "$1,160.00 PEPM; the rate in force is $579.88 PEPM", "and so are tiers"],
  [{ members: "1,000", revenue: "$0.58m" }, "$580.00 PMPM; the rate in force is $579.88 PMPM", "as people type"],
  [{ revenue: "-5,000" }, "−$5.00 PMPM; the rate in force is $579.88 PMPM", "a correction may be negative"],
  [{ members: "0" }, "The rate in force is $579.88 PMPM", "of nobody there is none"],
  [{ revenue: "many" }, "The rate in force is $579.88 PMPM", "nor of what is no amount"],
  [{ revenue: null, rate: null }, "", "nothing known, nothing said"],
])("%j: %s: %s", (change, says, _why) => {
  expect(perHead({ ...month, ...change })).toBe(says);
});
