import type { StageMark } from "@/components/ui/stage-icon";
import { money } from "@/lib/format";
import type { Deal } from "@/lib/opportunities/deal";
import { productOf } from "@/lib/opportunities/products";
import type { Details } from "@/lib/opportunities/schema";
import { isOpen, type Stage } from "@/lib/opportunities/stages";
import { catalogue } from "@/lib/products/catalogue";
import type { Revenue } from "@/lib/products/product";
import type { Day } from "@/lib/units/day";
import type { Decimal } from "@/lib/units/decimal";

/** How far along each stage is. */
export const stageMarks: Record<Stage, StageMark> = {
  QUALIFY: { kind: "none" },
  DISCOVERY: { kind: "pie", percent: 25, ink: "quiet" },
  QUOTED: { kind: "pie", percent: 50 },
  FINALIST: { kind: "pie", percent: 75 },
  VERBAL: { kind: "agreed" },
  SOLD: { kind: "done" },
  LOST: { kind: "lost" },
};

export const productName = (code: string) => productOf(catalogue, code)?.name ?? code;

/** "Vision" or "Vision and 2 more". */
export function productsText({ products }: Pick<Deal, "products">) {
  const [first, ...more] = products;
  const name = first ? productName(first.code) : "";
  return more.length ? `${name} and ${more.length} more` : name;
}

/** "$1.2M premium, $40K fees": never one number; "not priced" where there is neither. */
export const dollarsText = ({ PREMIUM, FEE }: Record<Revenue, Decimal>, premium = "premium") =>
  [!PREMIUM.isZero() && `${money(PREMIUM)} ${premium}`, !FEE.isZero() && `${money(FEE)} fees`]
    .filter(Boolean)
    .join(", ") || "Not priced";

/** Its next step's day is over, and it is still open. */
export const isLate = ({ stage, nextStepOn }: Deal, today: Day) =>
  isOpen(stage) && nextStepOn !== null && nextStepOn < today;

/** What a form of its details begins with. */
export const detailsOf = (deal: Deal): Details => ({
  category: deal.category,
  effectiveOn: deal.effectiveOn ?? "",
  nextStep: deal.nextStep,
  nextStepOn: deal.nextStepOn ?? "",
  need: deal.need,
  process: deal.process,
  decideOn: deal.decideOn ?? "",
});
