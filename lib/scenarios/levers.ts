import type { RateInput } from "@/lib/rating/schema";
import { rate } from "@/lib/rating/worksheet";
import { type Decimal, one, zero } from "@/lib/units/decimal";

/** What sales may move, beside relief: changes of claims as shares, commission as a share of premium, months rated. */
export type Levers = {
  plan: Decimal;
  network: Decimal;
  /** Null leaves the worksheet’s. */
  commission: Decimal | null;
  months: number | null;
};
export const levers = ["plan", "network", "commission", "months"] as const;
export type Lever = (typeof levers)[number];
export const noLevers: Levers = { plan: zero, network: zero, commission: null, months: null };

/** A signed worksheet: the engine’s input of its parameters, and the rate PMPM it requires. */
export type Official = { input: RateInput; required: Decimal };

/** A premium’s parts once levers are moved, PMPM and shares; `moved` is what each lever adds to the required rate PMPM. */
export type Priced = {
  required: Decimal;
  claims: Decimal;
  fixed: Decimal;
  /** The administration among what is fixed. */
  admin: Decimal;
  /** Shares of premium but for margin. */
  expenses: Decimal;
  moved: Record<Lever, Decimal>;
};

/** A share of premium or dollars by the name a sheet gives it. */
const commissionName = "Commission";
const marginName = "Margin";
const adminName = "Administration";

/**
 * A worksheet as levers would make it. Plan and network change all blended claims, the manual’s too; the longer a rate is
 * to stand, the further claims are trended.
 */
export function withLevers(input: RateInput, { plan, network, commission, months }: Levers): RateInput {
  const { variable } = input.retention;
  const others = variable.filter(({ name }) => name !== commissionName);
  return {
    ...input,
    ...(months !== null && { ratingMonths: one.times(months) }),
    claimsLoad: input.claimsLoad.times(one.plus(plan)).times(one.plus(network)),
    ...(commission && {
      retention: { ...input.retention, variable: [{ name: commissionName, share: commission }, ...others] },
    }),
  };
}

/**
 * What underwriting would require were these levers signed: its own required rate, moved by what the engine makes of them.
 * Levers are moved one after the other in the order of `levers`, so that what they add sums to the whole.
 */
export function pricedWith({ input, required }: Official, moved: Levers): Priced {
  const start = rate(input).requiredPremium;
  let standing = noLevers;
  let before = start;
  const added = {} as Record<Lever, Decimal>;
  for (const lever of levers) {
    // A lever that is left alone is not worked out: a page asks at every key.
    const isMoved = String(moved[lever]) !== String(noLevers[lever]);
    standing = { ...standing, [lever]: moved[lever] };
    const after = isMoved ? rate(withLevers(input, standing)).requiredPremium : before;
    added[lever] = after.minus(before);
    before = after;
  }
  const levered = withLevers(input, moved);
  const { projectedClaims, fixed, variable } = rate(levered);
  const margin = levered.retention.variable.find(({ name }) => name === marginName)?.share ?? zero;
  const admin = levered.retention.fixed.find(({ name }) => name === adminName)?.pmpm ?? zero;
  return {
    required: required.plus(before.minus(start)),
    claims: projectedClaims,
    fixed,
    admin,
    expenses: variable.minus(margin),
    moved: added,
  };
}
