import { logMeanBridge } from "@/lib/rating/bridge";
import { inconsistencies } from "@/lib/rating/consistency";
import type { Period, RateInput } from "@/lib/rating/schema";
import { rate } from "@/lib/rating/worksheet";
import { decimal, toCents } from "@/lib/units/decimal";
import { type BridgePart, inCents } from "./in-cents";

type Side = { input: RateInput /** What the version requires, PMPM. */; required: string };
type Step = { name: string; take: (so: RateInput, to: RateInput) => RateInput };

const paired = (so: RateInput, to: RateInput, take: (period: Period, next: Period) => Period) =>
  so.periods.map((period, index) => (to.periods[index] ? take(period, to.periods[index]) : period));

/** What carries over from one version to the next, in the order of the lines. */
const steps: Step[] = [
  {
    name: "Claims experience",
    take: (so, to) => ({
      ...so,
      effective: to.effective,
      ratingMonths: to.ratingMonths,
      periods: to.periods.map((next, index) => {
        const { excess, claimants, demographicFactor, benefitFactor, networkFactor, otherFactor, coverages } =
          so.periods[index] ?? next;
        const trended = next.coverages.map((coverage, at) => ({
          ...coverage,
          trend: (coverages[at] ?? coverage).trend,
        }));
        const factors = { demographicFactor, benefitFactor, networkFactor, otherFactor };
        return { ...next, coverages: trended, excess, claimants, ...factors };
      }),
    }),
  },
  {
    name: "Pooling",
    take: (so, to) => ({
      ...so,
      poolingPoint: to.poolingPoint,
      poolingCharge: to.poolingCharge,
      parameters: { ...so.parameters, poolingChargeBasis: to.parameters.poolingChargeBasis },
      periods: paired(so, to, (period, { excess, claimants }) => ({ ...period, excess, claimants })),
    }),
  },
  {
    name: "Trend",
    take: (so, to) => ({
      ...so,
      parameters: { ...so.parameters, trendMethod: to.parameters.trendMethod },
      periods: paired(so, to, (period, { coverages }) => ({ ...period, coverages })),
    }),
  },
  {
    name: "Demographics",
    take: (so, to) => ({
      ...so,
      periods: paired(so, to, (period, { demographicFactor }) => ({ ...period, demographicFactor })),
    }),
  },
  {
    name: "Plan change",
    take: (so, to) => ({
      ...so,
      periods: paired(so, to, (period, { benefitFactor }) => ({ ...period, benefitFactor })),
    }),
  },
  {
    name: "Network and other factors",
    take: (so, to) => ({
      ...so,
      periods: paired(so, to, (period, { networkFactor, otherFactor }) => ({ ...period, networkFactor, otherFactor })),
    }),
  },
  {
    name: "Credibility and manual",
    take: (so, to) => ({
      ...so,
      credibility: to.credibility,
      manual: to.manual,
      parameters: { ...so.parameters, blendOn: to.parameters.blendOn },
    }),
  },
  {
    name: "Other claims and load",
    take: (so, to) => ({ ...so, addBacks: to.addBacks, claimsLoad: to.claimsLoad }),
  },
  {
    name: "Fixed retention",
    take: (so, to) => ({ ...so, retention: { ...so.retention, fixed: to.retention.fixed } }),
  },
  {
    name: "Tax, commission and margin",
    take: (so, to) => ({ ...so, retention: to.retention }),
  },
  { name: "Order of the lines", take: (_, to) => to },
];

/**
 * From what one version requires to what another does, PMPM: each driver’s log-mean share of the change (domain 3.18), in
 * cents that add up to the change to the cent. What underwriting states apart from the engine is a driver of its own. A
 * step that contradicts itself alone is counted with the next.
 */
export function versionBridge(from: Side, to: Side): BridgePart[] {
  let [so, level] = [from.input, rate(from.input).requiredPremium];
  const first = level;
  const drivers = steps.map(({ name, take }) => {
    const next = take(so, to.input);
    if (inconsistencies(next).length > 0) return { name, factor: decimal(1) };
    const required = rate(next).requiredPremium;
    const factor = required.div(level);
    [so, level] = [next, required];
    return { name, factor };
  });
  const stated = decimal(to.required).div(level).div(decimal(from.required).div(first));
  const parts = logMeanBridge([...drivers, { name: "Stated by underwriting", factor: stated }]);
  const base = decimal(from.required);
  const exact = parts.map(({ name, contribution }) => ({ name, dollars: contribution.times(base) }));
  return inCents(exact, toCents(decimal(to.required)).minus(toCents(base))).filter(({ dollars }) => !dollars.isZero());
}
