import { expect, test } from "vitest";
import { complianceProblem, isComplianceCode, isInsured } from "@/lib/credits/compliance";

test.each([
  ["FIL-2026-014", true],
  ["MEMO 77/B", true],
  ["77.1", true],
  ["", false],
  ["ab", false],
  ["-7a", false],
  ["<b>x</b>", false],
])("%j is a compliance code: %s", (text, is) => expect(isComplianceCode(text)).toBe(is));

test.each([
  ["ADMIN_FEE", "FEE_TERMS", false, undefined],
  ["ADMIN_FEE", "FEE_TERMS", true, /filed or actuarially supported/],
  ["MARGIN", "FEE_TERMS", false, /comes out of insured premium/],
  ["MARGIN", "FILED", true, undefined],
  ["ADMIN_FEE", "ACTUARIAL", true, undefined],
] as const)("out of %s by %s, insured %s", (source, basis, insured, says) => {
  const problem = complianceProblem({ source, basis }, insured);
  if (says) expect(problem).toMatch(says);
  else expect(problem).toBeUndefined();
});

test("premium pays for dental and stop-loss, a fee for behavioral; medical is as the account's", () => {
  expect([isInsured("DENTAL", "ASC"), isInsured("STOP_LOSS", "ASC"), isInsured("BEHAVIORAL", "INSURED")]).toEqual([
    true,
    true,
    false,
  ]);
  expect([isInsured("MEDICAL", "INSURED"), isInsured("MEDICAL", "ASC")]).toEqual([true, false]);
});
