import { type Coverage, families } from "@/lib/accounts/coverage";
import type { Products } from "@/lib/accounts/products";

/** The families an account may have and has not bought; one that is sold and starts later is not lacking. */
export const lacksOf = (products: Products): Coverage[] =>
  families.filter((family) => products[family] === "WHITESPACE");

export type Lack = { family: Coverage; accounts: number; members: number };

/** What several accounts lack, family by family: how many of them and their members, most members first. */
export function lacksOfAll(accounts: readonly { products: Products; members: number }[]): Lack[] {
  const sums = families.map((family) => {
    const lacking = accounts.filter(({ products }) => products[family] === "WHITESPACE");
    return { family, accounts: lacking.length, members: lacking.reduce((sum, { members }) => sum + members, 0) };
  });
  return sums.filter(({ accounts: some }) => some > 0).sort((a, b) => b.members - a.members);
}
