import { Decimal, one, sum } from "@/lib/units/decimal";
import { claimsOf } from "./claims";
import { coverageInconsistencies } from "./coverage-consistency";
import { credibilityOf, credibilityRule } from "./credibility";
import { latestFirst, medicalOf, memberMonthsOf, membersByMonth } from "./exposure";
import { excessOf } from "./pooling";
import type { Period, RateInput } from "./schema";

/** A field that is right in itself and wrong beside another; the message completes a sentence that begins with its path. */
export type Inconsistency = { path: (string | number)[]; message: string };

const closeToOne = new Decimal("1e-9");

/** Everything in an input that contradicts something else in it; none means that it can be rated. */
export const inconsistencies = (input: RateInput): Inconsistency[] => [
  ...input.periods.flatMap((period, index) => periodInconsistencies(input, period, ["periods", index])),
  ...weightInconsistencies(input.periods),
  ...credibilityInconsistencies(input),
  ...loadInconsistencies(input),
];

function periodInconsistencies(input: RateInput, period: Period, path: Inconsistency["path"]): Inconsistency[] {
  const at = (field: string, message: string) => ({ path: [...path, field], message });
  const found = period.coverages.flatMap((coverage, index) =>
    coverageInconsistencies(coverage, period, input, [...path, "coverages", index]),
  );
  const names = period.coverages.map(({ name }) => name.toLowerCase());
  if (new Set(names).size < names.length) found.push(at("coverages", "must not name the same coverage twice"));

  const counted = membersByMonth(medicalOf(period));
  if (!memberMonthsOf(period)) found.push(at("memberMonths", "is missing"));
  else if (period.memberMonths && counted && !counted.eq(period.memberMonths))
    found.push(at("memberMonths", `is ${period.memberMonths}, but the members by month sum to ${counted}`));

  return [...found, ...excessInconsistencies(input, period, at)];
}

function excessInconsistencies(
  { poolingPoint, parameters }: RateInput,
  period: Period,
  at: (field: string, message: string) => Inconsistency,
) {
  const { excess, claimants, coverages } = period;
  if (excess && claimants?.length) return [at("claimants", "must be absent where excess is given")];
  if (claimants?.length && !poolingPoint) return [at("claimants", "need a poolingPoint")];
  if (coverages.some(({ paid, months }) => !paid && !months)) return [];
  const claims = coverages.map(claimsOf);
  const [basis, word] =
    parameters.completionOrder === "AFTER_POOLING"
      ? [sum(claims.map(({ paid }) => paid)), "paid"]
      : [sum(claims.map(({ incurred }) => incurred)), "incurred"];
  return excessOf(period, poolingPoint).gt(basis)
    ? [at(claimants?.length ? "claimants" : "excess", `must not pool more than the ${word} claims of the period`)]
    : [];
}

function weightInconsistencies(periods: readonly Period[]): Inconsistency[] {
  const weights = periods.map(({ weight }) => weight ?? (periods.length === 1 ? one : null));
  const missing = weights.flatMap((weight, index) =>
    weight ? [] : [{ path: ["periods", index, "weight"], message: "is missing" }],
  );
  const total = sum(weights.flatMap((weight) => weight ?? []));
  if (missing.length || total.minus(one).abs().lte(closeToOne)) return missing;
  return [{ path: ["periods"], message: `must have weights that sum to 1, not ${total}` }];
}

function credibilityInconsistencies({ credibility, manual, periods }: RateInput): Inconsistency[] {
  if (credibility?.method === "CLAIM_COUNT" && !credibility.count)
    return [{ path: ["credibility", "count"], message: "is missing" }];
  if (credibility?.method === "FIXED" && !credibility.z) return [{ path: ["credibility", "z"], message: "is missing" }];
  const memberMonths = periods[0] && memberMonthsOf(latestFirst(periods)[0]!);
  if (manual || !memberMonths) return [];
  const z = credibilityOf(credibilityRule(credibility, false), memberMonths);
  const shown = z.toSignificantDigits(4, Decimal.ROUND_DOWN);
  return z.lt(1)
    ? [{ path: ["manual"], message: `is missing, and experience has a credibility of only ${shown}` }]
    : [];
}

function loadInconsistencies({ retention, cap, floor, currentPremium }: RateInput): Inconsistency[] {
  const found: Inconsistency[] = [];
  const variable = sum(retention.variable.map(({ share }) => share));
  if (variable.abs().gte("0.5"))
    found.push({ path: ["retention", "variable"], message: `must sum to less than 0.5, not ${variable}` });
  if (cap && floor && cap.lt(floor)) found.push({ path: ["cap"], message: "must not be below floor" });
  if ((cap || floor) && !currentPremium)
    found.push({ path: ["currentPremium"], message: "is missing, and a cap or floor counts from it" });
  return found;
}
