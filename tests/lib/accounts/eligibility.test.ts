import { expect, test } from "vitest";
import { type Family, families } from "@/lib/accounts/coverage";
import { eligibilityOf, ruleText, type Sellable } from "@/lib/accounts/eligibility";
import { decimal } from "@/lib/units/decimal";

const insured = { medicalFunding: "INSURED" as const, contracts: 400, members: 900, exposures: {} };
const asc = { ...insured, medicalFunding: "ASC" as const };
const small = { contracts: 40, members: 90 };

test.each([
  ["PHARMACY", insured, true, "Part of insured medical"],
  ["PHARMACY", asc, true, "Carve-in for ASC"],
  ["STOP_LOSS", insured, false, "Medical is insured"],
  ["STOP_LOSS", asc, true, "Stop-loss over ASC medical, 51 or more employees"],
  ["STOP_LOSS", { ...asc, medicalFunding: "SPLIT" }, true, "Stop-loss over ASC medical, 51 or more employees"],
  ["STOP_LOSS", { ...asc, ...small }, false, "Needs 51 employees"],
  ["DENTAL", { ...insured, ...small }, false, "Needs 51 employees"],
  [
    "DENTAL",
    { ...insured, ...small, exposures: { ELIGIBLE_EMPLOYEES: decimal(60) } },
    true,
    "Insured dental, 51 or more employees",
  ],
  ["CARE_MANAGEMENT", insured, true, "As a rider to insured medical"],
  ["CARE_MANAGEMENT", { ...asc, members: 499 }, false, "ASC needs 500 members"],
  ["CARE_MANAGEMENT", { ...asc, members: 500 }, true, "ASC with 500 members or more"],
  ["GROUP_MEDICARE", insured, false, "Medicare retirees not recorded"],
  [
    "GROUP_MEDICARE",
    { ...insured, exposures: { MEDICARE_RETIREES: decimal(49) } },
    false,
    "Needs 50 Medicare retirees",
  ],
  ["GROUP_MEDICARE", { ...insured, exposures: { MEDICARE_RETIREES: decimal(112) } }, true, "112 Medicare retirees"],
  ["BEHAVIORAL", { ...asc, ...small }, true, "Any size and funding"],
] as [Family, Sellable, boolean, string][])("%s for %o: %s, %s", (family, account, eligible, why) =>
  expect(eligibilityOf(family, account)).toEqual({ eligible, why }),
);

test("without medical with us nothing is", () => {
  for (const family of families)
    expect(eligibilityOf(family, { ...insured, medicalFunding: undefined })).toEqual({
      eligible: false,
      why: "No medical with us",
    });
});

test("what is not offered is nobody's to buy, and every family says who may have it", () => {
  expect(eligibilityOf("DENTAL", { ...insured, notOffered: ["DENTAL"] })).toEqual({
    eligible: false,
    why: "Not offered now",
  });
  expect(eligibilityOf("VISION", { ...insured, notOffered: ["DENTAL"] }).eligible).toBe(true);
  expect(Object.keys(ruleText)).toEqual([...families]);
});
