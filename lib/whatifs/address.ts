import type { WhatIfState } from "./list";

/** How many are held side by side. */
export const mostBeside = 4;

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
