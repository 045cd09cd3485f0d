import { ascInconsistencies } from "@/lib/rating/asc/consistency";
import { rateAsc } from "@/lib/rating/asc/projection";
import type { AscInput } from "@/lib/rating/asc/schema";
import { type Decimal, decimal, sum, toCents, zero } from "@/lib/units/decimal";
import { type BridgePart, inCents } from "./in-cents";

type Side = { input: AscInput /** What the version requires, PEPM. */; required: string };

/** From what one version of a fee requires to what another does, PEPM: each component's change, in cents that add up. */
export function feeBridge(from: Side, to: Side): BridgePart[] {
  const [before, after] = [componentsOf(from.input), componentsOf(to.input)];
  const names = [...new Set([...before.keys(), ...after.keys()])];
  const parts = names.map((name) => {
    const [was, is] = [before.get(name), after.get(name)];
    const dollars = (is?.pepm ?? zero).minus(was?.pepm ?? zero);
    return { name: (is ?? was)!.name, dollars };
  });
  return closed(parts, from, to, ({ fees: { base, buyUps, credits } }) =>
    total(base).plus(total(buyUps)).minus(total(credits)),
  );
}

type Item = AscInput["fees"]["base"][number];
const total = (items: readonly Item[]) => sum(items.map(({ pepm }) => pepm));

/** Retained components by name, credits negative; one that moved from base to buy-up is the same component. */
function componentsOf({ fees: { base, buyUps, credits } }: AscInput) {
  const found = new Map<string, Item>();
  const taken = credits.map(({ name, pepm }) => ({ name, pepm: pepm.negated() }));
  for (const { name, pepm } of [...base, ...buyUps, ...taken]) {
    const key = name.toLowerCase();
    found.set(key, { name, pepm: pepm.plus(found.get(key)?.pepm ?? zero) });
  }
  return found;
}

type Step = { name: string; take: (so: AscInput, to: AscInput) => AscInput };

/** One part of the specific taken from the next version, where both have one. */
const ofSpecific = (
  name: string,
  pick: (to: NonNullable<AscInput["specific"]>) => Partial<NonNullable<AscInput["specific"]>>,
): Step => ({
  name,
  take: (so, to) => (so.specific && to.specific ? { ...so, specific: { ...so.specific, ...pick(to.specific) } } : so),
});

const steps: Step[] = [
  {
    name: "Claims experience",
    take: (so, to) => ({ ...so, experience: to.experience, contracts: to.contracts, members: to.members }),
  },
  ofSpecific("Deductible", ({ deductible }) => ({ deductible })),
  ofSpecific("Trend", ({ trend, trendMonths }) => ({ trend, trendMonths })),
  ofSpecific("Credibility and manual", ({ credibility, manualExcess }) => ({ credibility, manualExcess })),
  ofSpecific("Target LR", ({ targetLossRatio }) => ({ targetLossRatio })),
  ofSpecific("Premium as quoted", ({ premium }) => ({ premium })),
  {
    name: "Aggregate premium",
    take: (so, to) =>
      so.aggregate && to.aggregate ? { ...so, aggregate: { ...so.aggregate, premium: to.aggregate.premium } } : so,
  },
  { name: "Everything else", take: (_, to) => to },
];

/**
 * From what one version of a stop-loss sheet requires to what another does, PEPM: the premium's change as each driver is
 * taken over in turn. A step that contradicts itself alone is counted with the next.
 */
export function stopLossBridge(from: Side, to: Side): BridgePart[] {
  let [so, level] = [from.input, premiumOf(from.input)];
  const parts = steps.map(({ name, take }) => {
    const next = take(so, to.input);
    if (ascInconsistencies(next).length > 0) return { name, dollars: zero };
    const premium = premiumOf(next);
    const dollars = premium.minus(level);
    [so, level] = [next, premium];
    return { name, dollars };
  });
  return closed(parts, from, to, premiumOf);
}

const premiumOf = (input: AscInput) => rateAsc(input).stopLoss ?? zero;

/** Parts with what underwriting states apart from the engine as one of its own, adding up to the change in cents. */
function closed(parts: BridgePart[], from: Side, to: Side, engineOf: (input: AscInput) => Decimal) {
  const apart = ({ input, required }: Side) => decimal(required).minus(engineOf(input));
  const stated = { name: "Stated by underwriting", dollars: apart(to).minus(apart(from)) };
  const change = toCents(decimal(to.required)).minus(toCents(decimal(from.required)));
  return inCents([...parts, stated], change).filter(({ dollars }) => !dollars.isZero());
}
