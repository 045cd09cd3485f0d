import { expect, test } from "vitest";
import { constrained, rateAction } from "@/lib/rating/action";
import { decimal } from "@/lib/units/decimal";

const at = (share: string | null) => (share === null ? null : decimal(share));

test("the action is premium over current, less one", () => {
  expect(rateAction(decimal("807.84"), decimal("748")).toFixed()).toBe("0.08");
  expect(rateAction(decimal("700"), decimal("800")).toFixed()).toBe("-0.125");
});

test.each<[string, string | null, string | null, string, string]>([
  ["776.82", null, null, "776.82", "no limits"],
  ["776.82", null, "0.099", "758.47485", "the cap binds"],
  ["740.00", null, "0.099", "740", "the cap is further up"],
  ["600.00", "-0.05", null, "655.6425", "the floor binds, and is negative"],
  ["600.00", "0", "0.099", "690.15", "a floor of nothing holds the rate"],
  ["700.00", "0.03", "0.03", "710.8545", "both limits alike fix the rate"],
  ["900.00", "-0.05", "0", "690.15", "a cap of nothing is a rate pass"],
])("%s within %s and %s is %s: %s", (premium, floor, cap, held) => {
  expect(constrained(decimal(premium), decimal("690.15"), { floor: at(floor), cap: at(cap) }).toFixed()).toBe(held);
});
