import { expect, test } from "vitest";
import { rate } from "@/lib/rating/worksheet";
import { sum } from "@/lib/units/decimal";
import { insured, lineValue } from "@/tests/fixtures/rating/read";

test("the premium falls into claims, dollars and percentages without a rest", () => {
  const sheet = rate(insured("fi-1"));
  const shares = sum([1, 2, 3].map((item) => lineValue(sheet, `L16[${item}]`)));
  expect(sheet.projectedClaims.plus(sheet.fixed).plus(shares).minus(sheet.requiredPremium).abs().lt("1e-35")).toBe(
    true,
  );
  expect(lineValue(sheet, "L16b").plus(lineValue(sheet, "L16c")).minus(1).abs().lt("1e-35")).toBe(true);
});

test("blending premiums loads each side first, claims load included, and shows both", () => {
  const onPremium = rate(insured("fi-2", { parameters: { blendOn: "PREMIUM" }, claimsLoad: "1.03" }));
  const onClaims = rate(insured("fi-2", { claimsLoad: "1.03" }));
  expect(onPremium.requiredPremium.minus(onClaims.requiredPremium).abs().lt("1e-35")).toBe(true);
  expect(lineValue(onPremium, "L15b").toFixed(4)).toBe("772.1166");
  expect(onPremium.lines.find(({ id }) => id === "L16")?.source).toBe("L10 × L15a + (1 − L10) × L15b");
});

test("without a manual there is one premium to blend", () => {
  const sheet = rate(insured("fi-1", { parameters: { blendOn: "PREMIUM" } }));
  expect(sheet.requiredPremium.toFixed(6)).toBe("844.456735");
});

test("a premium of nothing has no ratios", () => {
  const [period] = insured("fi-1").periods;
  const coverages = period!.coverages.map((coverage) => ({ ...coverage, paid: 0 }));
  const sheet = rate(
    insured("fi-1", { periods: [{ ...period!, coverages, claimants: [] }], poolingCharge: 0, retention: null }),
  );
  expect(sheet.requiredPremium.toFixed()).toBe("0");
  expect(sheet.lines.some(({ id }) => id === "L16c")).toBe(false);
  expect(JSON.stringify(sheet)).not.toMatch(/NaN|Infinity/);
});
