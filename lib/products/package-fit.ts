import { count } from "@/lib/format";
import { type Decimal, decimal, zero } from "@/lib/units/decimal";
import { type Buyer, productVerdict } from "./eligible";
import type { Package } from "./packages";
import type { Product } from "./product";

/** An account as a package asks about it. Dollars are a year of medical's ASC fees and of its insured premium. */
export type PackageBuyer = Buyer & {
  ascContracts: number;
  medicalFees: Decimal;
  medicalPremium: Decimal;
  /** What its lines in force are called: products beside a family's own are known by their name. */
  named: readonly string[];
};

export type Part = { code: string; name: string; state: "HELD" | "ADDED" | "MISSING" | "NOT_FOR"; why: string };
export type Fit = {
  pack: Package;
  /** Why the account may not have it; nothing where it may. */
  why: string | undefined;
  parts: Part[];
  complete: boolean;
  /** Lines that earn, and the most they come to in dollars: a year's, or once where it is by retiree. */
  lines: number;
  most: Decimal;
};

/** A product that is a family's line: its own, or the other form of it. */
const isLine = ({ core, excludes, family }: Product) => core === true || excludes === family;

function partOf(product: Product, buyer: PackageBuyer, adding: readonly string[], products: readonly Product[]): Part {
  const { code, name, family } = product;
  const told = (state: Part["state"], why: string): Part => ({ code, name, state, why });
  const insured = buyer.medicalFunding === "INSURED" && family === "PHARMACY" && product.core;
  if (insured) return told("HELD", "Part of insured medical");
  if (isLine(product) ? buyer.held.includes(family) : buyer.named.includes(name)) return told("HELD", "Held with us");
  const sameLine = (other: string) =>
    other === code || (isLine(product) && products.some((each) => each.code === other && each.family === family));
  if (adding.some(sameLine)) return told("ADDED", "In this sale");
  const own = isLine(product) ? products.find((each) => each.family === family && each.core) : product;
  // Products beside it may rest on a line that comes with the same sale.
  const families = adding.flatMap((other) => products.find((each) => each.code === other)?.family ?? []);
  const verdict = productVerdict(own ?? product, { ...buyer, held: [...buyer.held, ...families] });
  return told(verdict.eligible ? "MISSING" : "NOT_FOR", verdict.why);
}

/** Why a package is not for an account of this size and funding. */
function sizeProblem({ offered, funding, smallest, largest }: Package, { medicalFunding, contracts }: PackageBuyer) {
  if (!offered) return "Not offered now";
  if (!medicalFunding) return "No medical with us";
  if (funding === "ASC" && medicalFunding === "INSURED") return "For ASC medical";
  if (funding === "INSURED" && medicalFunding === "ASC") return "For insured medical";
  if (contracts < Number(smallest)) return `From ${count(smallest)} contracts`;
  return Number(largest) > 0 && contracts > Number(largest) ? `To ${count(largest)} contracts` : undefined;
}

const less = (a: Decimal, b: Decimal) => (a.lt(b) ? a : b);

/** What so many lines of a package earn at most. */
function mostOf({ credit, each, most }: Package, lines: number, buyer: PackageBuyer): Decimal {
  const unit = less(decimal(most), decimal(each).times(lines));
  if (lines === 0) return zero;
  if (credit === "SHARE") return buyer.medicalFees.plus(buyer.medicalPremium).times(unit);
  if (credit === "PEPM") return unit.times(buyer.ascContracts).times(12);
  return credit === "RETIREE" ? decimal(most).times(buyer.exposures.MEDICARE_RETIREES ?? zero) : zero;
}

/** How far an account and what is being sold to it fill a package, and what that earns. */
export function fitOf(
  pack: Package,
  buyer: PackageBuyer,
  adding: readonly string[],
  products: readonly Product[],
): Fit {
  const parts = pack.contents.flatMap((code) => {
    const product = products.find((each) => each.code === code);
    return product ? [partOf(product, buyer, adding, products)] : [];
  });
  const barred = parts.find(({ state }) => state === "NOT_FOR");
  const why = sizeProblem(pack, buyer) ?? (barred && `${barred.name}: ${barred.why}`);
  const had = parts.filter(({ state }) => state === "HELD" || state === "ADDED");
  const lines = why ? 0 : had.length;
  return {
    ...{ pack, why, parts, lines },
    complete: !why && had.length === parts.length,
    most: mostOf(pack, lines, buyer),
  };
}
