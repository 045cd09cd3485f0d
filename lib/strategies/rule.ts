import { type Coverage, coverageNames, type Family, families } from "@/lib/accounts/coverage";
import { fundingNames } from "@/lib/accounts/funding";
import type { Products } from "@/lib/accounts/products";
import { type Segment, segmentNames } from "@/lib/accounts/segment";

export const strategyKinds = ["MARKET", "NETWORK"] as const;
export type StrategyKind = (typeof strategyKinds)[number];
export const strategyKindNames: Record<StrategyKind, string> = { MARKET: "Market", NETWORK: "Network" };

export const ruleFundings = ["INSURED", "ASC"] as const;
export type RuleFunding = (typeof ruleFundings)[number];
export const ruleSegments = ["NATIONAL", "MAJOR"] as const satisfies Segment[];

/** Which accounts a strategy touches. What a rule leaves empty narrows nothing; of what it lists, any will do. */
export type Rule = { states: string[]; segments: Segment[]; fundings: RuleFunding[]; holds: Family[] };
export const noRule: Rule = { states: [], segments: [], fundings: [], holds: [] };

/** An account as a rule asks about it. */
export type Touchable = {
  situs: string | null;
  segment: Segment;
  funding: string;
  medicalFunding: string | null;
  products: Products;
};

/** A split account is insured and self-funded both. */
const fundedBy = ({ funding, medicalFunding }: Touchable, chosen: readonly RuleFunding[]) =>
  funding === "SPLIT" || chosen.some((one) => one === medicalFunding);

/** Whether a strategy touches an account. */
export function touches({ states, segments, fundings, holds }: Rule, account: Touchable): boolean {
  if (states.length > 0 && !(account.situs && states.includes(account.situs))) return false;
  if (segments.length > 0 && !segments.includes(account.segment)) return false;
  if (fundings.length > 0 && !fundedBy(account, fundings)) return false;
  return holds.length === 0 || holds.some((family) => account.products[family] === "HELD");
}

/** A rule as a sentence reads it. */
export function ruleText({ states, segments, fundings, holds }: Rule): string {
  const names = (some: readonly string[], of: Record<string, string>) => some.map((each) => of[each] ?? each);
  const said = [
    segments.length > 0 && names(segments, segmentNames).join(" or "),
    fundings.length > 0 && names(fundings, fundingNames).join(" or "),
    states.length > 0 && `in ${states.join(", ")}`,
    holds.length > 0 && `with ${names(holds, coverageNames).join(" or ")}`,
  ].filter(Boolean);
  return said.length > 0 ? `Accounts: ${said.join(", ")}` : "Every account";
}

export const isFamily = (given: string): given is Family => families.includes(given as Coverage as Family);
