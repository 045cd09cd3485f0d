import { exactMoney } from "@/lib/format";
import type { DealLine } from "@/lib/opportunities/amount";
import { fitOf, type PackageBuyer } from "@/lib/products/package-fit";
import { type Package, packageName } from "@/lib/products/packages";
import type { Product } from "@/lib/products/product";
import type { Day } from "@/lib/units/day";
import { type Decimal, decimal, sum } from "@/lib/units/decimal";
import { ceilingOf, monthsOf, yearOfSource } from "./ceiling";
import { complianceProblem, isInsured } from "./compliance";
import { type Credit, type CreditKind, type Source, sourceNames } from "./kinds";

/** A credit somebody is about to give, and what it is held against. */
export type Asked = Pick<Credit, "package" | "source" | "basis" | "amount" | "fromOn" | "toOn"> & {
  kind: CreditKind;
  coverage: Parameters<typeof isInsured>[0];
};
export type Against = {
  buyer: PackageBuyer;
  products: readonly Product[];
  packs: readonly Package[];
  retention: string;
  /** What runs already, and the lines of the sale it is offered with. */
  live: readonly Pick<Credit, "kind" | "package" | "source" | "amount" | "fromOn" | "toOn">[];
  lines: readonly DealLine[];
};

/** Dollars left of a source over the months of a credit. */
export const leftOf = (asked: { source: Source; fromOn: Day; toOn: Day }, against: Against): Decimal => {
  const { buyer, retention, lines, products, live } = against;
  const money = { fees: buyer.medicalFees, premium: buyer.medicalPremium, retention };
  return ceilingOf(asked, yearOfSource(asked.source, money, lines, products), live);
};

/** What a package still earns over the months of a credit, after what is given of it; what counts by retiree is given once. */
export function leftOfPackage(code: string, asked: { fromOn: Day; toOn: Day }, against: Against): Decimal {
  const { buyer, packs, lines, products, live } = against;
  const pack = packs.find((each) => each.code === code)!;
  const { most } = fitOf(
    pack,
    buyer,
    lines.map((line) => line.code),
    products,
  );
  const once = pack.credit === "RETIREE";
  const given = live.filter(
    (each) => each.package === code && (once || (each.fromOn <= asked.toOn && each.toOn >= asked.fromOn)),
  );
  const left = (once ? most : most.times(monthsOf(asked)).div(12)).minus(
    sum(given.map(({ amount }) => decimal(amount))),
  );
  return left.lt(0) ? decimal(0) : left;
}

/** Why a credit may not be given as it stands, in a sentence; nothing where it may. */
export function creditProblem(asked: Asked, against: Against): string | undefined {
  const { buyer, packs, lines, products } = against;
  const compliance = complianceProblem(asked, isInsured(asked.coverage, buyer.medicalFunding));
  if (compliance) return compliance;
  const coming = lines.some(({ code }) => products.find((each) => each.code === code)?.family === asked.coverage);
  if (asked.coverage !== "MEDICAL" && !buyer.held.includes(asked.coverage) && !coming)
    return "It hangs on a line that is held or being sold.";
  const left = leftOf(asked, against);
  if (left.lt(asked.amount))
    return `${sourceNames[asked.source]} have ${exactMoney(left)} left for those months; claims pay for no credit.`;
  if (asked.kind !== "PACKAGE") return;
  const pack = packs.find(({ code }) => code === asked.package);
  if (!pack) return "Choose a package.";
  const { why } = fitOf(
    pack,
    buyer,
    lines.map(({ code }) => code),
    products,
  );
  if (why) return `${packageName(pack.code)} is not for this account: ${why}.`;
  const earned = leftOfPackage(pack.code, asked, against);
  if (earned.lt(asked.amount)) return `${pack.name} earns ${exactMoney(earned)} more for those months, not more.`;
}

/** Why one's authority does not reach; dollars given once add up over what runs. A package's are the catalogue's. */
export function authorityProblem(
  asked: { kind: CreditKind; amount: string },
  live: readonly Pick<Credit, "kind" | "amount">[],
  limit: Decimal,
): string | undefined {
  if (asked.kind === "PACKAGE") return;
  const given = sum(live.filter(({ kind }) => kind !== "PACKAGE").map(({ amount }) => decimal(amount)));
  if (given.plus(asked.amount).lte(limit)) return;
  return `You may give ${exactMoney(limit)} once to an account, and ${exactMoney(given)} is given. Ask whoever leads you, or for more with the renewal’s approval.`;
}
