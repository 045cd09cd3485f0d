import { rateIn } from "@/lib/format";
import { amountIn } from "@/lib/units/amount";

type Month = {
  contracts?: string | number | null;
  members?: string | number | null;
  revenue?: string | null;
  rate: string | null;
  priceBasis: string | null;
};

/** What a month's dollars come to per head, beside the rate in force: "$579.88 PMPM; the rate in force is $580.00". */
export function perHead({ contracts, members, revenue, rate, priceBasis }: Month): string {
  const unit = priceBasis === "PMPM" ? "PMPM" : "PEPM";
  const heads = amountIn(String((unit === "PMPM" ? members : contracts) ?? ""));
  const dollars = amountIn(revenue ?? "");
  const inForce = rate ? `the rate in force is ${rateIn(rate, unit)}` : "";
  if (!heads || heads.lte(0) || !dollars) return inForce && `${inForce.charAt(0).toUpperCase()}${inForce.slice(1)}`;
  return [`${rateIn(dollars.div(heads), unit)}`, inForce].filter(Boolean).join("; ");
}
