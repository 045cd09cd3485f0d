import { expect, test } from "vitest";
import { expectedLossRatio } from "@/lib/approvals/expected";
import { decimal } from "@/lib/units/decimal";

test("an LR is trended from the middle of what was measured to the middle of the contract year", () => {
  const given = {
    ratio: decimal("0.925"),
    lastMonth: "2026-10-01",
    effectiveOn: "2027-07-01",
    trend: decimal("0.0825"),
  };
  expect(expectedLossRatio({ ...given, action: decimal("0.148") }).toFixed(4)).toBe("0.9196");
  expect(expectedLossRatio({ ...given, trend: decimal(0), action: decimal(0) }).toFixed(3)).toBe("0.925");
});
