import { expect, test } from "vitest";
import { outlookOf } from "@/lib/forecast/outlook";
import { gapOf, targetOfMeasure } from "@/lib/forecast/target";
import type { Probabilities } from "@/lib/metrics/forecast";
import { decimal } from "@/lib/units/decimal";

const amounts = {
  members: decimal(127_562),
  premium: decimal(1),
  fees: decimal(1),
  insuredMargin: decimal(1),
  feeMargin: decimal(1),
};
const outlook = outlookOf([{ state: "RETAINED", call: null, system: "SAFE", amounts }], {} as Probabilities);
const persistency = decimal("0.96");

test("of a season the members to be kept are asked, of a year what somebody set", () => {
  expect(targetOfMeasure("members", outlook, { persistency })?.toFixed()).toBe("122460");
  expect(targetOfMeasure("premium", outlook, { persistency })).toBeNull();
  const year = { MEMBERS: decimal(220_000), ASC_FEES: decimal(40_000_000) };
  expect(targetOfMeasure("members", outlook, { persistency, year })?.toFixed()).toBe("220000");
  expect(targetOfMeasure("fees", outlook, { persistency, year })?.toFixed()).toBe("40000000");
  expect(targetOfMeasure("premium", outlook, { persistency, year })).toBeNull();
  expect(targetOfMeasure("feeMargin", outlook, { persistency, year })).toBeNull();
});

test("a gap is negative below what is asked", () => {
  expect(gapOf(outlook.members, "commit", decimal(130_000))?.toFixed()).toBe("-2438");
  expect(gapOf(outlook.members, "commit", null)).toBeNull();
});
