import { type Coverage, coverageNames, coverages } from "@/lib/accounts/coverage";
import type { GivingShown } from "@/lib/credits/queries";
import { addDays, addYears, type Day } from "@/lib/units/day";
import { decimal } from "@/lib/units/decimal";

/** Medical and what else is held or being sold, as a form offers what a credit hangs on. */
export const linesToHangOn = (held: readonly Coverage[]) =>
  coverages
    .filter((coverage) => coverage === "MEDICAL" || held.includes(coverage))
    .map((value) => ({ value, label: coverageNames[value] }));

/** The packages that earn dollars by what is held and sold. */
export const packsThatEarn = (fits: GivingShown["fits"]) =>
  fits.filter(({ most }) => decimal(most).gt(0)).map(({ pack: { code, name } }) => ({ value: code, label: name }));

/** What lines in force on a day are of. */
export const coveragesIn = (lines: readonly { coverage: string; terminatedOn: Day | null }[], today: Day) =>
  lines.flatMap(({ coverage, terminatedOn }) =>
    terminatedOn === null || terminatedOn >= today ? [coverage as Coverage] : [],
  );

/** A year from a day, as a form begins with it. */
export const yearFrom = (fromOn: Day) => ({ fromOn, toOn: addDays(addYears(fromOn, 1), -1) });
