import { rateAt } from "@/lib/renewals/rate-action";
import { type Decimal, decimal } from "@/lib/units/decimal";

type Proposal = { name: string; action: string; walkAway: boolean };
type Standing = {
  currentRate: string;
  quotedRate: string | null;
  /** The rate of the request for relief that is open or was granted last. */
  askedRate: string | null;
  /** Oldest first; actions as shares of the current rate. */
  scenarios: readonly Proposal[];
};
export type Recommended = { rate: Decimal; from: string };

/** What is put forward of a decision, and where it comes from: the quote, what relief is asked at, else the newest scenario. */
export function recommendedOf({ currentRate, quotedRate, askedRate, scenarios }: Standing): Recommended | undefined {
  if (quotedRate) return { rate: decimal(quotedRate), from: "as quoted" };
  if (askedRate) return { rate: decimal(askedRate), from: "as relief is asked" };
  const newest = scenarios.findLast(({ walkAway }) => !walkAway);
  return newest && { rate: rateAt(currentRate, decimal(newest.action)), from: `scenario ${newest.name}` };
}

/** The rate below which we let it go, where somebody said so. */
export function walkAwayOf({ currentRate, scenarios }: Pick<Standing, "currentRate" | "scenarios">) {
  const last = scenarios.find(({ walkAway }) => walkAway);
  return last && rateAt(currentRate, decimal(last.action));
}
