import { z } from "zod";
import { isDay } from "@/lib/units/day";

/** How many are held side by side. */
export const mostBeside = 4;

const id = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const ids = z
  .string()
  .transform((text) => [...new Set(text.split(",").filter((each) => id.test(each)))].slice(0, mostBeside));

/** What the address says of what-ifs; anything it cannot mean is left out. A link carries no more than this. */
export const whatIfState = z.object({
  season: z.string().refine(isDay).optional().catch(undefined),
  span: z.enum(["season", "year"]).catch("season").default("season"),
  ids: ids.catch([]).default([]),
});
export type WhatIfState = z.output<typeof whatIfState>;

/** The address that shows what-ifs in this state, changed as given. */
export function whatIfHref(state: Partial<WhatIfState>, change: Partial<WhatIfState> = {}) {
  const { season, span, ids: shown = [] } = { ...state, ...change };
  const given = { season, span: span === "year" ? span : undefined, ids: shown.join(",") || undefined };
  const spelt = Object.entries(given).flatMap(([key, value]) => (value ? [`${key}=${value}`] : []));
  return spelt.length > 0 ? `/forecast/what-if?${spelt.join("&")}` : "/forecast/what-if";
}

/** Those shown with one more, or without it; of five the first gives way. */
export const toggled = (shown: readonly string[], one: string) =>
  shown.includes(one) ? shown.filter((each) => each !== one) : [...shown, one].slice(-mostBeside);
