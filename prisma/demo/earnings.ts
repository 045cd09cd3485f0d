import type { Day } from "@/lib/units/day";
import type { Funding } from "./cast";
import type { Headcount } from "./headcount";
import { type Dice, diceOf } from "./random";
import type { Term } from "./terms";

/** A month of one line in whole cents; claims are those completed, whoever pays them. */
export type Earned = Headcount & { funding: Funding; revenueCents: number; claimsCents: number };

/** Medical earns on members while insured and on contracts under ASC; another line on what `onMembers` says. */
export function earnings(counts: Headcount[], terms: Term[], onMembers?: boolean): Earned[] {
  return counts.map((count) => {
    const { funding, rateCents } = termOf(terms, count.month);
    const revenueCents = ((onMembers ?? funding === "INSURED") ? count.members : count.contracts) * rateCents;
    return { ...count, funding, revenueCents, claimsCents: 0 };
  });
}

export const termOf = (terms: Term[], month: Day) => terms.find(({ to }) => month <= to) ?? terms.at(-1)!;

/** Deductibles are met late in the year: claims by calendar month, per thousand of an even one. */
const season = [885, 905, 965, 985, 995, 1000, 1000, 1010, 1015, 1045, 1085, 1110];

/** Gives the last twelve months claims that add up to `yearCents`, and earlier years what a slower trend would. */
export function withClaims(key: string, months: Earned[], yearCents: number): Earned[] {
  const dice = diceOf(`claims ${key}`);
  const weights = months.map((month, index) => weight(month, months.length - 1 - index, dice));
  const year = weights.slice(-12).reduce((sum, each) => sum + each, 0);
  const claims = weights.map((each) => Math.round((each / year) * yearCents));
  const drift = yearCents - claims.slice(-12).reduce((sum, each) => sum + each, 0);
  claims[claims.length - 1]! += drift;
  return months.map((month, index) => ({ ...month, claimsCents: claims[index]! }));
}

/** Members × season × chance, falling with age at seven and a half percent a year. */
function weight({ month, members }: Earned, age: number, dice: Dice) {
  const trend = 10_000 - age * 61;
  return members * season[Number(month.slice(5, 7)) - 1]! * dice(945, 1055) * trend;
}
