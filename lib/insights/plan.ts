import { type Target, targetFor } from "@/lib/book/target";
import { type TargetKind, targetOf } from "@/lib/settings/target-kinds";
import { decimal } from "@/lib/units/decimal";

type Shown = Parameters<typeof targetFor>[2];
type Asker = Parameters<typeof targetFor>[3];

/**
 * What is asked for of exactly the accounts shown. Figures that add are the sum over the teams; a ratio never adds: it is
 * what all of them are asked for, where that is the same.
 */
export function planFor(kind: TargetKind, targets: readonly Target[], shown: Shown, viewer: Asker): string | null {
  const asked = targetFor(kind, targets, shown, viewer);
  if (asked === null || targetOf[kind].adds) return asked;
  const own = targets.filter((target) => target.kind === kind);
  const alone = own.map((target) => targetFor(kind, [target], shown, viewer)).filter((value) => value !== null);
  const [first] = alone;
  return first !== undefined && alone.every((value) => decimal(value).eq(first)) ? first : null;
}
