import type { Day } from "@/lib/units/day";
import { decimal } from "@/lib/units/decimal";
import type { Figures } from "./parameters";
import type { SheetKind } from "./sheets";

type Known = { kind: SheetKind; effectiveOn: Day; currentRate: string; ascContracts: number; ascMembers: number };

/** What a first version begins with: what is known of the decision already. */
export function startOf({ kind, effectiveOn, currentRate, ascContracts, ascMembers }: Known): Figures {
  const today = decimal(currentRate).toFixed(2);
  if (kind === "INSURED") return { effective: effectiveOn, currentPremium: today };
  const people = {
    ...(ascContracts > 0 && { contracts: String(ascContracts) }),
    ...(ascMembers > 0 && { members: String(ascMembers) }),
  };
  return { effective: effectiveOn, ...people, [kind === "FEE" ? "currentFee" : "currentPremium"]: today };
}
