import { expect, test } from "vitest";
import { thresholdsFrom } from "@/lib/accounts/thresholds";

test("settings replace the defaults, each on its own", () => {
  const set = thresholdsFrom({
    size_floors: { nationalContracts: 4000, multiStateContracts: 800, outOfStateShare: "0.25" },
    required_action_watch: "0.118",
  });
  expect([
    set.nationalContracts,
    set.multiStateContracts,
    set.multiStateShare.toFixed(),
    set.requiredActionWatch.toFixed(),
  ]).toEqual([4000, 800, "0.25", "0.118"]);
  expect(thresholdsFrom().nationalContracts).toBe(5000);
});

test("a setting of another shape leaves the default", () => {
  const set = thresholdsFrom({ size_floors: "large", required_action_watch: null });
  expect([set.multiStateContracts, set.requiredActionWatch.toFixed()]).toEqual([1000, "0.1"]);
});

test("health's numbers are the setting's, each on its own", () => {
  const set = thresholdsFrom({ health_rules: { memberLoss: "0.08", escalatedBusinessDays: "soon" } });
  expect([set.memberLoss.toFixed(), set.escalatedBusinessDays, set.adviserMonths]).toEqual(["0.08", 15, 12]);
});

test("a family is offered unless the setting says no", () => {
  expect(thresholdsFrom().notOffered).toEqual([]);
  expect(thresholdsFrom({ product_families: { DENTAL: false, VISION: true, GOLF: false } }).notOffered).toEqual([
    "DENTAL",
  ]);
});
