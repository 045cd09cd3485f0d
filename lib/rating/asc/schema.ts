import { z } from "zod";
import { numeral } from "@/lib/units/numeral";
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
} from "../fields";
import { ascInconsistencies } from "./consistency";

const items = () => list(record({ name, pepm: amount() }));

const coverage = record({
  name: or(name, "Medical").describe("The excess is charged to the one called medical, else to the first"),
  paid: amount().describe("Paid claims of the period, USD; drugs gross of rebates"),
  completionFactor: optional(completionFactor()).describe("Paid ÷ ultimate, above 0 and at most 1; 1 where absent"),
  ibnrMultiplier: optional(ibnrMultiplier()).describe("Ultimate ÷ paid, 1 or more, instead of a completion factor"),
  trend: trend().describe("Annual trend, 0.08 for 8 %"),
  trendMonths: optional(monthsOfTrend()).describe("6 to 48; worked out from the dates where absent"),
});

const experience = record({
  start: optional(month).describe("First day of the experience period"),
  months: numeralOr(wholeMonths(), 12).describe("Length of the period"),
  contractMonths: positive().describe("Contracts summed over the months"),
  coverages: z
    .array(coverage, "must be a list")
    .min(1, "must have at least one coverage")
    .max(20, "must have at most 20"),
  excess: optional(amount()).describe("Claims above the specific deductible, USD, as one number"),
  claimants: list(amount()).describe("Totals of the claimants near or above the deductible, instead of `excess`"),
  layers: list(record({ deductible: positive(), excess: amount(), trended: optional(amount()) })).describe(
    "Claims above each deductible as totals, USD: of the period, and at the specific's trend; instead of the two above",
  ),
});

const offer = record({
  name,
  deductible: positive(),
  premium: optional(amount()).describe("PEPM as quoted; priced as the specific is where absent, before any laser"),
  manualExcess: optional(amount()).describe("Manual excess PEPM above this deductible"),
  lasers: list(
    record({
      deductible: positive().describe("The laser"),
      claimant: optional(positive()).describe("Claims of the period the laser is for"),
      exposure: optional(amount()).describe("What the laser is expected to leave with the employer, USD, instead"),
    }),
  ),
});

const specific = record({
  deductible: positive().describe("Individual stop-loss deductible, USD"),
  premium: optional(amount()).describe("PEPM as quoted; priced from the fields below where absent"),
  trend: optional(trend()).describe("Ground-up annual trend of the claimants"),
  trendMonths: numeralOr(numeral({ above: "0", atMost: "48" }), 12).describe(
    "Months that trend runs, a year if absent",
  ),
  manualExcess: optional(amount()).describe("Manual excess PEPM at rating level"),
  credibility: numeralOr(share(), 1).describe("Weight of own excess, 0 to 1"),
  targetLossRatio: optional(numeral({ above: "0", atMost: "1" })).describe("Excess ÷ premium priced for"),
  currentPremium: optional(positive()).describe("PEPM today"),
  deductibles: list(positive()).describe("Deductibles to show leveraged trend at; those of the layers where absent"),
  offers: list(offer).describe("Offers to compare on premium and what each leaves with the employer"),
  lasers: list(record({ claimant: positive(), deductible: positive() })).describe(
    "Known claimants with deductibles of their own",
  ),
});

const aggregate = record({
  corridor: numeralOr(numeral({ atLeast: "1", atMost: "2" }), 1.25).describe("Attachment ÷ expected claims"),
  minimum: numeralOr(share(), 0.95).describe("Minimum attachment as a share of the annual attachment"),
  premium: numeralOr(amount(), 0).describe("PEPM"),
  contractsByMonth: list(amount()).describe("Contracts as enrolled month by month, which the attachment follows"),
  eligibleClaims: optional(amount()).describe("Claims below the specific deductible, USD, to settle against"),
});

const guarantee = record({
  currentFee: optional(positive()).describe("PEPM today; the case's where absent"),
  contracts: optional(positive()).describe("The renewal's contracts where absent"),
  unitCost: amount().describe("Cost of service PEPM today"),
  unitCostTrend: numeral({ above: "-0.5", atMost: "1" }).describe("Its annual growth"),
  escalators: z
    .array(numeral({ above: "-1", atMost: "1" }), "must be a list")
    .min(1, "must have at least one year")
    .max(20, "must have at most 20 years")
    .describe("Guaranteed change of each year, 0 for flat"),
  repricing: numeral({ above: "-1", atMost: "1" }).describe("Change of each year if repriced annually instead"),
  persistency: record({ guarantee: share(), repricing: share() }).describe("Share of contracts that stay each year"),
  leavingCost: numeralOr(share(), 1).describe("Part of unit cost that leaves with a contract"),
});

const performance = record({
  atRisk: share().describe("Share of base fees at risk"),
  guarantees: list(record({ name, weight: share(), met: or(z.boolean("must be true or false"), true) })),
});

/** The fields of one self-funded renewal, each right in itself. Fees are PEPM, shares are fractions of one. */
export const ascFields = record({
  effective: optional(month).describe("First day of the rating period"),
  ratingMonths: numeralOr(wholeMonths(), 12).describe(
    "Length of the rating period, for trend; dollars are of twelve months",
  ),
  contracts: positive(),
  members: positive(),
  layerTrend: or(choice(["SIMPLE", "CONSISTENT"]), "SIMPLE").describe("How claims below the deductible grow"),
  fees: or(record({ base: items(), buyUps: items(), passThrough: items(), credits: items() }), {
    base: [],
    buyUps: [],
    passThrough: [],
    credits: [],
  }).describe("PEPM; credits are positive amounts taken off"),
  currentFee: optional(positive()).describe("Carrier-retained fees PEPM today"),
  experience: optional(experience),
  specific: optional(specific),
  aggregate: optional(aggregate),
  rebates: numeralOr(amount(), 0).describe("Rebate credit PEPM, a positive amount taken off"),
  pcori: numeralOr(amount(), 0).describe("Dollars a member and year"),
  priorProjection: optional(positive()).describe("Expected total cost PEPM of the year before"),
  manualClaims: optional(positive()).describe("Insured-equivalent manual claims PMPM"),
  tiers: list(record({ name, contracts: amount(), ratio: positive() })).describe("Tiers for budget and COBRA rates"),
  cobraLoad: numeralOr(numeral({ atLeast: "1", atMost: "1.5" }), 1.02).describe("COBRA rate ÷ budget rate"),
  guarantee: optional(guarantee),
  performance: optional(performance),
}).describe("A self-funded (ASC) renewal");

export type AscInput = z.output<typeof ascFields>;
export type AscFields = z.input<typeof ascFields>;

/** What `npm run rate -- --asc` reads: the fields, and then what they must be to one another. */
export const ascInput = ascFields.transform((input, context) => {
  for (const { path, message } of ascInconsistencies(input)) context.addIssue({ code: "custom", path, message });
  return input;
});
