import { Decimal, decimal, one, zero } from "@/lib/units/decimal";

export type Credibility =
  | { method: "MEMBER_MONTHS"; full: Decimal }
  | { method: "CLAIM_COUNT"; full: Decimal; count: Decimal }
  | { method: "BUHLMANN"; k: Decimal }
  | { method: "FIXED"; z: Decimal };

/**
 * Z, the weight of own experience (line 10). `memberMonths` are those of the current period alone: two years' worth
 * would make any group twice as believable. Bühlmann's n is lives, member months ÷ 12.
 */
export function credibilityOf(rule: Credibility, memberMonths: Decimal) {
  switch (rule.method) {
    case "MEMBER_MONTHS":
      return squareRootRule(memberMonths, rule.full);
    case "CLAIM_COUNT":
      return squareRootRule(rule.count, rule.full);
    case "BUHLMANN":
      return memberMonths.div(memberMonths.plus(rule.k.times(12)));
    case "FIXED":
      return rule.z;
  }
}

const squareRootRule = (exposure: Decimal, full: Decimal) => Decimal.min(one, exposure.div(full).sqrt());

/** What stands in for a standard nobody states: 12,000 member months, 1,082 claims (90 % within 5 %), 400 lives. */
const standard = { memberMonths: decimal(12_000), claims: decimal(1_082), lives: decimal(400) };

type Stated = {
  method: Credibility["method"];
  full: Decimal | null;
  count: Decimal | null;
  k: Decimal | null;
  z: Decimal | null;
};

/** The rule as stated, its gaps filled; with nothing stated, member months where there is a manual to lean on, else full. */
export function credibilityRule(stated: Stated | null, hasManual: boolean): Credibility {
  switch (stated?.method) {
    case "CLAIM_COUNT":
      return { method: "CLAIM_COUNT", full: stated.full ?? standard.claims, count: stated.count ?? zero };
    case "BUHLMANN":
      return { method: "BUHLMANN", k: stated.k ?? standard.lives };
    case "FIXED":
      return { method: "FIXED", z: stated.z ?? one };
    case "MEMBER_MONTHS":
      return { method: "MEMBER_MONTHS", full: stated.full ?? standard.memberMonths };
    default:
      return hasManual ? { method: "MEMBER_MONTHS", full: standard.memberMonths } : { method: "FIXED", z: one };
  }
}
