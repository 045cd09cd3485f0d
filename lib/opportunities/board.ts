import type { Revenue } from "@/lib/products/product";
import type { Decimal } from "@/lib/units/decimal";
import { yearOfDeal } from "./amount";
import type { Deal } from "./deal";
import { sumOfDeals } from "./list";
import { isOpen, type Stage, stages } from "./stages";

export type DealColumn = { stage: Stage; deals: Deal[]; year: Record<Revenue, Decimal> };

/** The columns of a board in the order of a sale, each with its dollars a year; the largest on top. */
export const columnsOf = (deals: readonly Deal[]): DealColumn[] =>
  stages
    .map((stage) => {
      const own = deals.filter((deal) => deal.stage === stage).sort((a, b) => weight(b).cmp(weight(a)));
      return { stage, deals: own, year: sumOfDeals(own) };
    })
    .filter(({ stage, deals: own }) => own.length > 0 || isOpen(stage) || stage === "SOLD");

/** Only an order: premium and fees are never shown as one. */
const weight = ({ products }: Deal) => {
  const { PREMIUM, FEE } = yearOfDeal(products);
  return PREMIUM.plus(FEE);
};
