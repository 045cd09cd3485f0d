import { sum } from "@/lib/units/decimal";
import { claimsOf } from "../claims";
import type { Inconsistency } from "../consistency";
import { trendMonths } from "../trend";
import { excessAbove } from "./layer";
import { layerInconsistencies, offerInconsistencies } from "./offer-consistency";
import type { AscInput } from "./schema";

/** Everything in an ASC input that contradicts something else in it; none means that it can be rated. */
export const ascInconsistencies = (input: AscInput): Inconsistency[] => [
  ...peopleInconsistencies(input),
  ...experienceInconsistencies(input),
  ...layerInconsistencies(input),
  ...specificInconsistencies(input),
  ...offerInconsistencies(input),
  ...aggregateInconsistencies(input),
  ...guaranteeInconsistencies(input),
  ...performanceInconsistencies(input),
];

const fault = (path: Inconsistency["path"], message: string): Inconsistency => ({ path, message });

function peopleInconsistencies({ contracts, members, tiers, fees, experience }: AscInput) {
  const found: Inconsistency[] = [];
  if (members.lt(contracts)) found.push(fault(["members"], "must not be fewer than contracts"));
  const tiered = sum(tiers.map((tier) => tier.contracts));
  if (tiers.length && !tiered.eq(contracts)) found.push(fault(["tiers"], `hold ${tiered} contracts, not ${contracts}`));
  if (tiers.length && !experience) found.push(fault(["experience"], "is missing, and budget rates need it"));
  const { base, buyUps, passThrough, credits } = fees;
  const total = (items: { pepm: AscInput["rebates"] }[]) => sum(items.map(({ pepm }) => pepm));
  if (total(credits).gt(total([...base, ...buyUps, ...passThrough])))
    found.push(fault(["fees", "credits"], "must not exceed the fees"));
  return found;
}

function experienceInconsistencies({ experience, specific, effective, ratingMonths, layerTrend }: AscInput) {
  if (!experience) return [];
  const { coverages, excess, claimants, layers, start, months } = experience;
  const found = coverages.flatMap((coverage, index) => {
    const path = ["experience", "coverages", index];
    const faults: Inconsistency[] = [];
    if (coverage.completionFactor && coverage.ibnrMultiplier)
      faults.push(fault([...path, "ibnrMultiplier"], "must be absent where completionFactor is given"));
    if (coverage.trendMonths) return faults;
    if (!effective) return [...faults, fault(["effective"], "is missing")];
    if (!start) return [...faults, fault(["experience", "start"], "is missing")];
    const trended = trendMonths({ start, months }, { start: effective, months: ratingMonths });
    const message = `would be ${trended} by the dates, and must be at least 6 and at most 48`;
    return trended.lt(6) || trended.gt(48) ? [...faults, fault([...path, "trendMonths"], message)] : faults;
  });
  const names = coverages.map(({ name }) => name.toLowerCase());
  if (new Set(names).size < names.length)
    found.push(fault(["experience", "coverages"], "must not name the same coverage twice"));
  if (excess && claimants.length)
    found.push(fault(["experience", "claimants"], "must be absent where excess is given"));
  if (!specific && (excess || claimants.length || layers.length))
    found.push(fault(["specific"], "is missing, and an excess needs its deductible"));
  if (layerTrend === "CONSISTENT" && excess)
    found.push(
      fault(["experience", "claimants"], "are missing, and a CONSISTENT layer trend needs them instead of excess"),
    );
  const pooled = excessAbove(experience, specific?.deductible ?? null);
  if (pooled.gt(sum(coverages.map((coverage) => claimsOf(coverage).incurred))))
    found.push(
      fault(
        ["experience", excess ? "excess" : layers.length ? "layers" : "claimants"],
        "must not pool more than the incurred claims",
      ),
    );
  return found;
}

function specificInconsistencies({ specific, experience }: AscInput) {
  if (!specific) return [];
  const { premium, trend, targetLossRatio, deductibles, lasers, offers, credibility, manualExcess } = specific;
  const isPriced = !premium;
  const found: Inconsistency[] = [];
  const isGrown = offers.some((offer) => !offer.premium || offer.lasers.some(({ claimant }) => claimant));
  const apart = offers.some(({ deductible }) => !deductible.eq(offers[0]!.deductible));
  if (!trend && (isPriced || deductibles.length || lasers.length || isGrown || apart))
    found.push(fault(["specific", "trend"], "is missing"));
  if (!experience && (isPriced || deductibles.length || offers.length))
    found.push(fault(["experience"], "is missing, and stop-loss is priced from it"));
  if (!isPriced) return found;
  if (!targetLossRatio) found.push(fault(["specific", "targetLossRatio"], "is missing"));
  if (credibility.lt(1) && !manualExcess)
    found.push(
      fault(["specific", "manualExcess"], `is missing, and own excess has a credibility of only ${credibility}`),
    );
  if (experience?.excess && credibility.gt(0))
    found.push(fault(["experience", "claimants"], "are missing, and pricing stop-loss needs them instead of excess"));
  const layers = experience?.layers ?? [];
  const own = layers.findIndex(({ deductible }) => deductible.eq(specific.deductible));
  if (own >= 0 && credibility.gt(0) && !layers[own]!.trended)
    found.push(fault(["experience", "layers", own, "trended"], "is missing, and stop-loss is priced from it"));
  return found;
}

function aggregateInconsistencies({ aggregate, experience }: AscInput) {
  if (!aggregate) return [];
  const found: Inconsistency[] = [];
  if (!experience) found.push(fault(["experience"], "is missing, and the attachment counts from expected claims"));
  const { length } = aggregate.contractsByMonth;
  if (length && length !== 12)
    found.push(fault(["aggregate", "contractsByMonth"], `must hold 12 months, not ${length}`));
  return found;
}

function guaranteeInconsistencies({ guarantee, currentFee }: AscInput) {
  if (!guarantee || guarantee.currentFee || currentFee) return [];
  return [fault(["guarantee", "currentFee"], "is missing")];
}

function performanceInconsistencies({ performance }: AscInput) {
  const weights = sum(performance?.guarantees.map(({ weight }) => weight) ?? []);
  return weights.gt(1)
    ? [fault(["performance", "guarantees"], `must have weights that sum to at most 1, not ${weights}`)]
    : [];
}
