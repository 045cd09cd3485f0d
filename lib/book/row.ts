import type { AccountFunding } from "@/lib/accounts/funding";
import type { Health, HealthLevel, LetterName } from "@/lib/accounts/health";
import type { Products } from "@/lib/accounts/products";
import type { LineRow } from "@/lib/accounts/standing-lines";
import type { SumKey } from "@/lib/metrics/sums";
import type { Day } from "@/lib/units/day";
import type { Growth } from "./growth";

/** One line of a split account without its rates, which have a query of their own. */
export type BookLine = Omit<LineRow, "requiredAction" | "quotedAction">;

/** What the Book lists of an account; dollars and ratios as exact text. */
export type BookRow = {
  /** The group it stands in. */
  key: string;
  id: string;
  name: string;
  lapsed: boolean;
  segment: string;
  funding: AccountFunding;
  firm: string | null;
  owner: string | null;
  contracts: number;
  members: number;
  ascMembers: number;
  insuredMembers: number;
  membersYearAgo: number;
  /** At the close of last December. */
  membersOpening: number;
  sparkline: number[];
  insuredPremium: string;
  stopLossPremium: string;
  ascFees: string;
  targetFees: string;
  otherRevenue: string;
  earnedPremium: string;
  incurredClaims: string;
  stopLossEarned: string;
  stopLossClaims: string;
  lossRatio: string | null;
  feeAdequacy: string | null;
  renewsOn: Day | null;
  termEndsOn: Day | null;
  status: string;
  seasonState: string;
  products: Products;
  productsHeld: number;
  productsEligible: number;
  healthLevel: HealthLevel;
  healthLetter: LetterName | null;
  healthReason: string;
  health: Health;
  /** What people write on the account, as it says now; `headline` is its renewal's. */
  externalId: string | null;
  customerSinceOn: Day | null;
  situs: string | null;
  priority: string | null;
  nextStep: string | null;
  nextStepOn: Day | null;
  tags: string[];
  headline: string | null;
  version: number;
  /** Of the renewal that holds the headline; without one there is none to write. */
  headlineVersion: number | null;
  /** Whether this viewer's book lets them change it. */
  writable: boolean;
  /** Of split accounts; of one account looked at, always. */
  lines: BookLine[] | null;
};

/** Sums over a group or over everything shown, by the names lib/metrics knows; dollars as exact text. */
export type BookSums = Record<SumKey, number | string> & {
  accounts: number;
  contracts: number;
  members: number;
  atRisk: number;
  verbal: number;
  /** Past customers among the accounts. */
  lapsed: number;
  /** Days of renewal that occur, earliest first. */
  renewsOn: Day[];
};

export type BookGroup = BookSums & { key: string; label: string | null };

export type Totals = BookSums & {
  /** Last December's members of accounts lapsed since, where these are not among the rows: growth counts them. */
  lapsedOpening: number;
  /** Of the whole Book shown; none of a part of one. */
  growth: Growth | null;
  asOfMonth: Day | null;
  /** An instant. */
  computedAt: string | null;
};

/** A rate action asked for and quoted, as shares. Internal. */
export type Rates = { required: string | null; quoted: string | null };

/** A season's members, and of them how many stand where. */
export type SeasonSums = Record<
  "seasonMembers" | "seasonRetained" | "seasonVerbal" | "seasonOpen" | "seasonAtRisk" | "seasonLost",
  number | string
>;
