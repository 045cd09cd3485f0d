import { z } from "zod";
import { numeral } from "@/lib/units/numeral";
import { inconsistencies } from "./consistency";
import {
  amount,
  choice,
  completionFactor,
  ibnrMultiplier,
  list,
  month,
  monthsOfTrend,
  name,
  numeralOr,
  optional,
  or,
  positive,
  record,
  share,
  trend,
  wholeMonths,
} from "./fields";

const paidMonth = record({
  month: month.describe("Incurred month"),
  members: optional(amount()).describe("Members of that month"),
  paid: amount().describe("Paid to the valuation date, USD"),
  completionFactor: optional(completionFactor()).describe("Paid ÷ ultimate of that month, above 0 and at most 1"),
});

const coverage = record({
  name: or(name, "Medical").describe("The period's excess is charged to the one called medical, else to the first"),
  paid: optional(amount()).describe(
    "Paid claims incurred in the period, USD; the sum of `months` where those are given",
  ),
  completionFactor: optional(completionFactor()).describe("Paid ÷ ultimate, above 0 and at most 1; 1 where absent"),
  ibnrMultiplier: optional(ibnrMultiplier()).describe("Ultimate ÷ paid, 1 or more, instead of a completion factor"),
  months: z
    .array(paidMonth, "must be a list")
    .min(1, "must have at least one month")
    .max(120, "must have at most 120 months")
    .nullish()
    .transform((months) => months ?? null)
    .describe("Claims by incurred month, one row for each month of the period"),
  trend: trend().describe("Annual per-capita trend, 0.085 for 8.5 %"),
  trendMonths: optional(monthsOfTrend()).describe(
    "Midpoint to midpoint, 6 to 48; worked out from the dates where absent",
  ),
});

const factor = () => numeralOr(positive(), 1);

const period = record({
  start: optional(month).describe("First day of the experience period"),
  months: numeralOr(wholeMonths(), 12).describe("Length of the period"),
  weight: optional(share()).describe("Weight of the period; all weights sum to 1"),
  memberMonths: optional(positive()).describe("Exposure; the sum of the members by month where absent"),
  coverages: z
    .array(coverage, "must be a list")
    .min(1, "must have at least one coverage")
    .max(20, "must have at most 20"),
  excess: optional(amount()).describe("Claims above the pooling point, USD, as one number"),
  claimants: z
    .array(amount(), "must be a list of dollars by claimant")
    .max(100_000, "must have at most 100,000 entries")
    .nullish()
    .transform((claimants) => claimants ?? null)
    .describe("Totals of the claimants near or above the pooling point within this period, instead of `excess`"),
  demographicFactor: factor().describe("Rating ÷ experience demographic relativity"),
  benefitFactor: factor().describe("Price effect of the plan change, 0.985 for a buy-down of 1.5 %"),
  networkFactor: factor().describe("Price effect of the network change"),
  otherFactor: factor().describe("Documented underwriting adjustment"),
});

const credibility = record({
  method: or(choice(["MEMBER_MONTHS", "CLAIM_COUNT", "BUHLMANN", "FIXED"]), "MEMBER_MONTHS"),
  full: optional(positive()).describe("Full-credibility standard: 12,000 member months, or 1,082 claims"),
  count: optional(amount()).describe("Claims, for CLAIM_COUNT"),
  k: optional(positive()).describe("Lives, for BUHLMANN: 400 where absent"),
  z: optional(share()).describe("Z itself, for FIXED"),
});

const manualFactor = z.union([positive(), record({ name, factor: positive() })], "must be a number above 0");

/** The fields of one insured renewal, each right in itself. Rates are PMPM, shares are fractions of one. */
export const rateFields = record({
  effective: optional(month).describe("First day of the rating period"),
  ratingMonths: numeralOr(wholeMonths(), 12).describe("Length of the rating period"),
  parameters: or(
    record({
      poolingChargeBasis: or(choice(["RATING", "EXPERIENCE"]), "RATING"),
      completionOrder: or(choice(["BEFORE_POOLING", "AFTER_POOLING"]), "BEFORE_POOLING"),
      blendOn: or(choice(["CLAIMS", "PREMIUM"]), "CLAIMS"),
      trendMethod: or(choice(["COMPOUND", "SIMPLE"]), "COMPOUND"),
      retentionMethod: or(choice(["MIXED"]), "MIXED"),
    }),
    {
      poolingChargeBasis: "RATING",
      completionOrder: "BEFORE_POOLING",
      blendOn: "CLAIMS",
      trendMethod: "COMPOUND",
      retentionMethod: "MIXED",
    },
  ).describe("How this carrier orders the lines"),
  periods: z.array(period, "must be a list").min(1, "must have at least one period").max(10, "must have at most 10"),
  poolingPoint: optional(positive()).describe("Dollars a claimant keeps in the group's own experience"),
  poolingCharge: numeralOr(amount(), 0).describe("PMPM, at rating level unless poolingChargeBasis says otherwise"),
  credibility: optional(credibility).describe("Absent: by member months; full where there is no manual"),
  manual: optional(
    record({ base: amount().describe("Claims PMPM at rating level"), factors: list(manualFactor) }),
  ).describe("Manual claims, never trended here"),
  claimsLoad: numeralOr(positive(), 1).describe("Factor on blended claims, 1.02 for 2 % more"),
  addBacks: list(record({ name, pmpm: amount() })).describe(
    "Capitation and other claims that join experience unpooled",
  ),
  retention: or(
    record({
      fixed: list(record({ name, pmpm: amount() })).describe("Dollars PMPM"),
      variable: list(record({ name, share: numeral({ above: "-0.5", below: "0.5" }) })).describe("Shares of premium"),
    }),
    { fixed: [], variable: [] },
  ),
  currentPremium: optional(positive()).describe("PMPM; null where the business is new"),
  cap: optional(numeral({ above: "-1", atMost: "1" })).describe("Highest rate action by contract, 0.099 for +9.9 %"),
  floor: optional(numeral({ above: "-1", atMost: "1" })).describe("Lowest rate action by contract; may be negative"),
  quotedPremium: optional(positive()).describe("PMPM offered, once decided"),
  soldPremium: optional(positive()).describe("PMPM bought, once decided"),
}).describe("An insured, experience-rated renewal");

export type RateInput = z.output<typeof rateFields>;
export type RateFields = z.input<typeof rateFields>;
export type Period = RateInput["periods"][number];
export type Coverage = Period["coverages"][number];

/** What `npm run rate` reads: the fields, and then what they must be to one another. */
export const rateInput = rateFields.transform((input, context) => {
  for (const { path, message } of inconsistencies(input)) context.addIssue({ code: "custom", path, message });
  return input;
});
