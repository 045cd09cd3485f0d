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
