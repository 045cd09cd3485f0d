import { type Decimal, decimal, one, sum } from "@/lib/units/decimal";
import { monthNumber } from "@/lib/units/month";
import { compositeFactor } from "./completion";
import type { RatedPeriod } from "./period";
import type { Premium } from "./premium";

/** A figure outside its reasonable range: a warning that asks for a note, never a refusal; null is no bound. */
export type Gate = {
  id: string;
  label: string;
  value: Decimal;
  low: Decimal | null;
  high: Decimal | null;
  tripped: boolean;
  note: string;
};

type Outcome = Premium & { rateAction: Decimal | null; poolingCharge: Decimal };

/** Every insured gate that applies, tripped or not; `periods` run from the latest back. */
export const gatesOf = (periods: readonly RatedPeriod[], outcome: Outcome): Gate[] => [
  ...priceGates(outcome),
  ...periods.flatMap(claimsGates),
  ...(periods[1] ? changeGates(periods[0]!, periods[1]) : []),
  ...poolingGates(periods, outcome.poolingCharge),
  ...overlapGates(periods),
];

/** A value against its range, both ends included. */
export function gate(
  id: string,
  label: string,
  value: Decimal,
  range: [string | null, string | null],
  note: string,
): Gate {
  const [low, high] = range.map((bound) => (bound === null ? null : decimal(bound))) as [
    Decimal | null,
    Decimal | null,
  ];
  return {
    id,
    label,
    value,
    low,
    high,
    tripped: Boolean(low && value.lt(low)) || Boolean(high && value.gt(high)),
    note,
  };
}

function priceGates({ rateAction, required, manualPremium, pricingLossRatio }: Outcome) {
  const toManual = manualPremium?.gt(0) ? required.div(manualPremium) : null;
  return [
    rateAction && gate("RATE_ACTION", "Formula action", rateAction, ["-0.1", "0.35"], "Say what drives the action."),
    toManual && gate("REQUIRED_TO_MANUAL", "Required ÷ manual premium", toManual, ["0.75", "1.35"], "Compare the two."),
    pricingLossRatio && gate("PRICING_LR", "Pricing LR", pricingLossRatio, ["0.82", "0.93"], "Check the retention."),
  ].filter((each) => each !== null);
}

function claimsGates({ period, paid, incurred, excess }: RatedPeriod) {
  if (incurred.isZero()) return [];
  const of = period.start ? `, period from ${period.start.slice(0, 7)}` : "";
  const completion = compositeFactor(paid, incurred);
  return [
    gate("COMPLETION", `Composite completion${of}`, completion, ["0.93", null], "The claims were cut too early."),
    gate(
      "EXCESS_SHARE",
      `Excess share of incurred${of}`,
      excess.div(incurred),
      [null, "0.12"],
      "Check the pooling point.",
    ),
  ];
}

/** Both periods at one cost level, and members by month, so that periods of different lengths compare. */
function changeGates(current: RatedPeriod, prior: RatedPeriod) {
  const monthly = ({ memberMonths, period }: RatedPeriod) => memberMonths.div(period.months);
  const members = monthly(current).div(monthly(prior)).minus(one);
  const note = current.period.demographicFactor.eq(one)
    ? "The demographic factor must not be 1 when membership moves this far."
    : "Check that the demographic factor fits the new membership.";
  const gates = [gate("MEMBER_MONTHS", "Change of member months between periods", members, ["-0.1", "0.1"], note)];
  if (!prior.trended.isZero()) {
    const change = current.trended.div(prior.trended).minus(one);
    gates.unshift(
      gate("EXPERIENCE", "Experience against prior period", change, ["-0.15", "0.15"], "Say what changed."),
    );
  }
  return gates;
}

/** For information: the charge is book-wide by design, and own excess of three years at most says little. */
function poolingGates(periods: readonly RatedPeriod[], charge: Decimal) {
  const recent = periods.slice(0, 3);
  const own = sum(recent.map(({ excess }) => excess)).div(sum(recent.map(({ memberMonths }) => memberMonths)));
  if (own.isZero()) return [];
  const note = "For information: the charge is book-wide by design.";
  return [gate("POOLING_CHARGE", "Pooling charge ÷ own excess PMPM", charge.div(own), ["0.4", "2.5"], note)];
}

/** Months two periods share would count twice, their large claimants too. */
function overlapGates(periods: readonly RatedPeriod[]) {
  return periods.slice(1).flatMap((earlier, index) => {
    const [start, next] = [earlier.period.start, periods[index]!.period.start];
    if (!start || !next) return [];
    const shared = earlier.period.months.minus(monthNumber(next) - monthNumber(start));
    return [
      gate("OVERLAP", "Months counted in two periods", shared, [null, "0"], "Take the shared months out of one."),
    ];
  });
}
