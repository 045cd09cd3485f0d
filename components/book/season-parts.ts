import type { BarPart } from "@/components/ui/stacked-bar";
import { atRiskState, seasonStateNames } from "@/lib/accounts/season";
import type { SeasonSums } from "@/lib/book/row";
import { count } from "@/lib/format";

const states = {
  seasonRetained: ["RETAINED", "accent"],
  seasonVerbal: ["VERBAL", "soft"],
  seasonOpen: ["OPEN", "rest"],
  seasonAtRisk: [atRiskState, "warn"],
  seasonLost: ["LOST", "neg"],
} as const;

/** A season's members by where they stand, as the bar draws them. */
export const seasonParts = (sums: SeasonSums): BarPart[] =>
  (Object.keys(states) as (keyof typeof states)[]).map((key) => {
    const [state, ink] = states[key];
    return { label: seasonStateNames[state], value: Number(sums[key]), shown: count(sums[key]), ink };
  });
