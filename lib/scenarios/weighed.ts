import { askedOf } from "@/lib/authority/concession";
import { matrixOf, type SalesLevel } from "@/lib/authority/matrix";
import { type Needed, neededFor } from "@/lib/authority/needed";
import { rateAt } from "@/lib/renewals/rate-action";
import { type Decimal, decimal } from "@/lib/units/decimal";
import type { Read } from "./draft";
import { type Official, type Priced, pricedWith } from "./levers";
import { breakEvenOf, type Grounds, type Outcome, outcomeAt } from "./outcome";
import { type SelfFunded, selfFunded } from "./self-funded";

/** By which limits a scenario is weighed and as whom; `budgetLeft` in dollars where whoever looks may see it. */
export type Authority = {
  limits: Record<string, string>;
  scaling: string;
  level: SalesLevel;
  budgetLeft?: string;
};
export type WeighedScenario = {
  priced: Priced;
  outcome: Outcome;
  /** Null where nothing is conceded. */
  needed: Needed | null;
  breakEven: ReturnType<typeof breakEvenOf>;
  /** Null where no fee is named. */
  selfFunded: SelfFunded | null;
};
type FullGrounds = Grounds & { contractMonths: Decimal };

/**
 * A scenario worked out: its levers priced, the economics of its rate, the signatures it would need, and the odds it must
 * reach against `base`, the rate as it stands. Nothing where no action is read. Relief is what the levers leave to concede.
 */
export function weighScenario(
  read: Read,
  {
    official,
    grounds,
    base,
    authority,
  }: { official: Official; grounds: FullGrounds; base: Outcome; authority: Authority },
): WeighedScenario | undefined {
  if (!read.action) return;
  const rate = rateAt(grounds.current, read.action);
  if (!rate.gt(0)) return;
  const priced = pricedWith(official, read.levers);
  const outcome = outcomeAt(rate, priced, grounds);
  const lossRatio = priced.claims.div(priced.required);
  const extras = { years: read.years, ...(read.cap && { cap: read.cap }) };
  const asked = askedOf(
    { kind: "INSURED", rate, extras },
    { required: priced.required, current: grounds.current, dollars: outcome.reliefDollars, lossRatio },
  );
  const overBudget = authority.budgetLeft !== undefined && outcome.reliefDollars.gt(decimal(authority.budgetLeft));
  const needed = neededFor(
    { asked, requester: authority.level, premium: grounds.current.times(grounds.memberMonths), lossRatio, overBudget },
    { matrix: matrixOf(authority.limits), scaling: authority.scaling },
  );
  const twin = read.terms && selfFunded(read.terms, { priced, insured: outcome, grounds });
  return { priced, outcome, needed, breakEven: breakEvenOf(read.odds, base, outcome), selfFunded: twin };
}
