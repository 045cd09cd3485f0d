import { expect, test } from "vitest";
import { callSetting } from "@/lib/settings/calls";
import { decimal } from "@/lib/units/decimal";

test("no call promises more than the one above it", () => {
  const figures = { SAFE: "0.9", LIKELY: "0.92", AT_RISK: "0.65", CRITICAL: "0.7", NOTICE: "0.02" };
  const faults = callSetting.faults?.(Object.fromEntries(Object.entries(figures).map(([k, v]) => [k, decimal(v)])));
  expect(faults?.map(({ path }) => path)).toEqual(["LIKELY", "CRITICAL"]);
});
