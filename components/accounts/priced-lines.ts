import { type Coverage, coverageNames } from "@/lib/accounts/coverage";
import type { AccountLine } from "@/lib/lines/queries";

/** The lines that have months of their own, as a choice; what is priced inside medical has none. */
export const pricedLines = (lines: AccountLine[]) =>
  lines
    .filter(({ terms }) => terms.some((term) => term.priceBasis !== "INCLUDED"))
    .map(({ id, coverage, planOption }) => ({
      value: id,
      label: `${coverageNames[coverage as Coverage]}, ${planOption}`,
    }));
