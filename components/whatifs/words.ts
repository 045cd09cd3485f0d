import { type OverrideKind, overrideNames } from "@/lib/forecast/supposed-kinds";
import type { Override } from "@/lib/forecast/what-if";
import { rateIn, relief } from "@/lib/format";
import type { WhatIfs } from "@/lib/whatifs/queries";

type Written = Override & { about: string | null };

/** One supposition in words: "Lose Wexcombe", "Cap relief at 1.5 pts". */
export function overrideText({ kind, value, about }: Written): string {
  if (kind === "RELIEF_CAP") return `Cap relief at ${relief(value)}`;
  if (kind === "TREND") return `Trend ${relief(value)} higher`;
  if (kind === "CONVERT") return `Convert ${about} to ASC at ${rateIn(value, "PEPM")}`;
  return `${overrideNames[kind]} ${about}`;
}

export const numberLabels: Partial<Record<OverrideKind, { label: string; hint: string }>> = {
  CONVERT: { label: "Fee", hint: "Dollars PEPM" },
  RELIEF_CAP: { label: "At most", hint: "Points of the current rate" },
  TREND: { label: "By", hint: "Points a year of claims" },
};

export const audienceNames: Record<WhatIfs["shown"][number]["audience"], string> = {
  ME: "Only me",
  TEAM: "My team",
  ALL: "Everyone who sees forecasts",
};
