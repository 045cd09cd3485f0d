import { Delta } from "@/components/ui/delta";
import type { Decimal } from "@/lib/units/decimal";

type AgainstProps = {
  value: Decimal | null;
  plan: Decimal | null;
  better: "up" | "down";
  shown: (difference: Decimal) => string;
};

/** How far a figure is from its plan, and whether that is good; says that there is none where nobody set one. */
export function Against({ value, plan, better, shown }: AgainstProps) {
  if (!plan) return <span>no plan set</span>;
  if (!value) return null;
  const difference = value.minus(plan);
  const direction = difference.gt(0) ? "up" : difference.lt(0) ? "down" : "flat";
  return (
    <Delta direction={direction} good={better === "up" ? difference.gte(0) : difference.lte(0)} target="vs. plan">
      {shown(difference)}
    </Delta>
  );
}
