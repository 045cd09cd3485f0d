import { expect, test } from "vitest";
import type { Ends } from "@/lib/insights/ends";
import { marginsOf } from "@/lib/insights/margins";
import { decimal } from "@/lib/units/decimal";

const none = { cause: null, membersThen: 0, medicalFunding: "ASC", fundingThen: null, premiumThen: "0", feesThen: "0" };
const row = (id: string, more: Partial<Ends>): Ends => ({
  ...{ id, name: id, members: 100, ascMembers: 0, insuredMembers: 0, ascContracts: 0, renewedOn: null },
  ...{ insuredPremium: "0", ascFees: "0", earnedPremium: "0", incurredClaims: "0" },
  ...none,
  ...more,
});
const bands = [
  { fromContracts: 0, pepm: decimal("41.50") },
  { fromContracts: 1_000, pepm: decimal("37.50") },
];

test("each bucket’s margin is of its own dollars; the cost of service is that of an account’s own size", () => {
  const rows = [
    row("insured", {
      insuredMembers: 100,
      insuredPremium: "960000",
      earnedPremium: "900000",
      incurredClaims: "810000",
    }),
    row("small", { ascMembers: 100, ascContracts: 50, ascFees: "30000" }),
    row("large", { ascMembers: 2_000, ascContracts: 1_000, ascFees: "540000" }),
    row("gone", { members: 0, insuredPremium: "1", earnedPremium: "1" }),
  ];
  const figures = new Map(marginsOf(rows, bands).map((figure) => [figure.key.replace("further.", ""), figure]));
  expect(figures.get("margin.insured")?.value?.toFixed(3)).toBe("0.100");
  // 30,000 − 50 × 41.50 × 12 = 5,100; 540,000 − 1,000 × 37.50 × 12 = 90,000.
  expect(figures.get("margin.feeDollars")?.value?.toFixed()).toBe("95100");
  expect(figures.get("margin.fee")?.value?.toFixed(6)).toBe("0.166842");
  expect(figures.get("pmpm.premium")?.value?.toFixed()).toBe("800");
  expect(figures.get("pmpm.fees")?.value?.toFixed(4)).toBe("22.6190");
});
