import { money, renewalDay } from "@/lib/format";
import type { Day } from "@/lib/units/day";
import { decimal, sum } from "@/lib/units/decimal";
import { type Coverage, coverageNames, type Family, families } from "./coverage";
import { eligibilityOf, type Sellable } from "./eligibility";
import type { ProductState, Products } from "./products";
import type { LineRow } from "./standing-lines";

type InForce = Pick<LineRow, "coverage" | "bucket" | "annual">;
type OwnLine = { coverage: string; planOption: string; startedOn: Day; terminatedOn: Day | null };
export type ProductRow = { family: string; state: ProductState; since: string | null; annual: string; note: string };

/** Medical and the nine families as the record lists them: what is held since when and for how much, or why not. */
export function productRows(products: Products, inForce: InForce[], lines: OwnLine[], account: Sellable): ProductRow[] {
  const rowOf = (coverage: Coverage, state: ProductState): ProductRow => {
    const own = lines.filter((line) => line.coverage === coverage && !line.terminatedOn);
    return {
      family: coverageNames[coverage],
      state,
      since: own.map(({ startedOn }) => startedOn.slice(0, 4)).sort()[0] ?? null,
      annual: state === "HELD" ? annualOf(inForce.filter((line) => line.coverage === coverage)) : "—",
      note: noteOf(coverage, state, own, account),
    };
  };
  const medical = rowOf("MEDICAL", inForce.some(({ coverage }) => coverage === "MEDICAL") ? "HELD" : "NOT_ELIGIBLE");
  return [medical, ...families.map((family) => rowOf(family, products[family]))];
}

const annualOf = (rows: InForce[]) =>
  rows.every(({ bucket }) => bucket === "INCLUDED")
    ? "Included"
    : money(sum(rows.map(({ annual }) => decimal(annual))));

function noteOf(coverage: Coverage, state: ProductState, own: OwnLine[], account: Sellable) {
  if (state === "HELD") return own.map(({ planOption }) => planOption).join(", ");
  if (state === "OPEN") return `Sold, starts ${renewalDay(own.map(({ startedOn }) => startedOn).sort()[0])}`;
  if (coverage === "MEDICAL") return "No medical in force";
  const { eligible, why } = eligibilityOf(coverage as Family, account);
  return eligible && state === "NOT_ELIGIBLE" ? "Not offered now" : why;
}
