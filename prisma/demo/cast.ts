import type { Family } from "@/lib/accounts/coverage";
import type { Day } from "@/lib/units/day";

export type Funding = "INSURED" | "ASC";
/** A line beside medical that has its own price; the others are priced inside the medical rate. */
export type PricedLine = {
  coverage: Family;
  funding: Funding;
  basis: "PMPM" | "PEPM" | "TIER";
  rateCents: number;
  planOption: string;
  /** Share of the medical contracts enrolled, per ten thousand; for retirees the count itself. */
  enrolledBps?: number;
  retirees?: number;
  /** Claims over premium, per ten thousand; none where the customer pays claims. */
  lossRatioBps?: number;
  /** Starts with the next contract year: sold or quoted, not yet in force. */
  ahead?: true;
  /** Where its own decision stands, whatever the day. */
  stage?: string;
};

/** What a person decided about an account's history and next renewal, where the demo leaves nothing to the dice. */
export type Traits = {
  /** In-group change a year, per ten thousand. */
  growthBps: number;
  layoff?: { monthsAgo: number; shareBps: number };
  /** Contract years with us, counted back from the one in force in the as-of month; many unless said. */
  years?: number;
  /** ASC today, insured until two contract years before the next renewal. */
  wasInsured?: true;
  /** Sold over target fee, per ten thousand. */
  adequacyBps: number;
  /** The fee guarantee ends so many contract years after the next renewal; 0 is the day before it. */
  guarantee?: number;
  /** Required action and relief at the next renewal, per ten thousand. */
  requiredBps: number;
  reliefBps: number;
  /** Days before the effective date at which the customer says yes. */
  decides: number;
  /** Where the next renewal stands, whatever the day. */
  stage?: string;
  /** How the last renewal ended, where it was not plainly renewed. */
  pastStage?: string;
  headline?: string;
  priced: PricedLine[];
  retirees: number;
  eligible: number;
};

/** One account of the demo, as its as-of month shows it. */
export type Cast = {
  key: string;
  /** Tells the copies of a large book apart. */
  copy: number;
  name: string;
  industry: string;
  city: string;
  state: string;
  publicSector: boolean;
  funding: Funding;
  members: number;
  contracts: number;
  /** "01-01" */
  renews: string;
  owner: string;
  firm: string;
  /** PMPM of an insured line, PEPM of an ASC one. */
  rateCents: number;
  poolingPoint: string;
  claimsCents: number;
  /** LR of the rolling year, per ten thousand. */
  lossRatioBps?: number;
  families: Family[];
  outOfStatePct: number;
  traits: Traits;
  /** The last day of a past customer. */
  lapse?: { on: Day; reason: string; to: string };
};
