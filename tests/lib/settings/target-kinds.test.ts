import { expect, test } from "vitest";
import {
  readTarget,
  type TargetKind,
  targetKinds,
  targetOf,
  targetText,
  typedTarget,
} from "@/lib/settings/target-kinds";

test.each<[TargetKind, string, string]>([
  ["MEMBERS", "221,500", "221500"],
  ["NET_GROWTH", "−400", "-400"],
  ["NET_GROWTH", "+3,000", "3000"],
  ["INSURED_PREMIUM", "$352M", "352000000"],
  ["INSURED_PREMIUM", "1.2m", "1200000"],
  ["INSURED_MARGIN", "-$50k", "-50000"],
  ["LOSS_RATIO", "89 %", "0.89"],
  ["FEE_ADEQUACY", "98.5", "0.985"],
  ["CROSS_SELL", "", ""],
])("%s “%s” is %s", (kind, text, value) => expect(readTarget(kind, text)).toEqual({ value }));

test.each<[TargetKind, string]>([
  ["MEMBERS", "-1"],
  ["MEMBERS", "12.5"],
  ["LOSS_RATIO", "201"],
  ["LOSS_RATIO", "89.123"],
  ["ASC_FEES", "many"],
  ["ASC_FEES", "9999999999999"],
  ["RELIEF_BUDGET", "1e9"],
])("%s “%s” is refused", (kind, text) => expect(readTarget(kind, text)).toHaveProperty("fault"));

test("what is stored reads exactly, and is typed again as it was", () => {
  expect(targetText("INSURED_PREMIUM", "352000000.0000")).toBe("$352,000,000");
  expect(targetText("NET_GROWTH", "-400.0000")).toBe("−400");
  expect(targetText("LOSS_RATIO", "0.8900")).toBe("89.0%");
  for (const kind of targetKinds) {
    const read = readTarget(kind, "12");
    expect("value" in read && typedTarget(kind, read.value)).toBe("12");
  }
});

test("ratios never add up", () => {
  expect(targetKinds.filter((kind) => !targetOf[kind].adds)).toEqual(["LOSS_RATIO", "FEE_ADEQUACY"]);
});
