import type { UnitCost } from "@/lib/metrics/revenue";
import type { Day } from "@/lib/units/day";
import { decimal } from "@/lib/units/decimal";
import { bridgeOf, isChanged, type Stood } from "./bridge";
import type { Voice } from "./calls";
import { decidedOf, type Measure, type Weighed } from "./outlook";
import { amountsOf, type ForecastRow, type NowRow, systemOf, type ThenRow } from "./row";
import { callBy } from "./shown";

type Week = { rows: readonly ThenRow[]; on: Day } | null;
type Before = NonNullable<ForecastRow["before"]>;
/** The forecast beside last week’s: its rows, and those that were in it then and no longer are. */
export type Compared = { rows: ForecastRow[]; left: Before[] };

export function compared(now: readonly NowRow[], week: Week, today: Day, costs: readonly UnitCost[]): Compared {
  const then = new Map(
    (week?.rows ?? []).map((row) => [
      row.accountId,
      { ...row, system: systemOf(row, week!.on), amounts: amountsOf(row, costs) },
    ]),
  );
  const rows = now.map((row): ForecastRow => {
    const before = then.get(row.accountId) ?? null;
    const full = { ...row, system: systemOf(row, today), amounts: amountsOf(row, costs), before, changed: false };
    return { ...full, changed: week !== null && isOther(full) };
  });
  const here = new Set(now.map(({ accountId }) => accountId));
  return { rows, left: [...then.values()].filter(({ accountId }) => !here.has(accountId)) };
}

type Spoke = Pick<ForecastRow, "accountId" | "account" | "state" | "said" | "system" | "amounts">;
const stoodBy = (row: Spoke, voice: Voice, measure: Measure): Stood => ({
  accountId: row.accountId,
  account: row.account,
  decided: decidedOf(row.state),
  call: callBy(row, voice),
  amount: row.amounts[measure],
});

/** Somebody’s word of it, or that it is decided, is other than a week ago. */
const isOther = (row: ForecastRow) =>
  (["AE", "DIRECTOR"] as const).some((voice) =>
    isChanged(row.before ? stoodBy(row.before, voice, "members") : undefined, stoodBy(row, voice, "members")),
  );

/** A renewal as an outlook weighs it. */
export const weighedBy = (row: ForecastRow, voice: Voice): Weighed => ({
  state: row.state,
  call: callBy(row, voice),
  system: row.system.call,
  amounts: row.amounts,
});

/** How the commit counted each renewal last week, and how it counts it now. */
export const stoodThen = ({ rows, left }: Compared, voice: Voice, measure: Measure) =>
  [...rows.flatMap(({ before }) => before ?? []), ...left].map((row) => stoodBy(row, voice, measure));
export const stoodNow = ({ rows }: Pick<Compared, "rows">, voice: Voice, measure: Measure) =>
  rows.map((row) => stoodBy(row, voice, measure));

/** One voice’s commit of a measure, last week and now, and what moved it. */
export const bridgeBy = (compared: Compared, voice: Voice, measure: Measure) =>
  bridgeOf(stoodThen(compared, voice, measure), stoodNow(compared, voice, measure));

/** What beside keep or lose one voice counts on. */
export const apartBy = (row: ForecastRow, voice: Voice) => {
  const said = voice === "SYSTEM" ? null : row.said[voice];
  return {
    ...stoodBy(row, voice, "members"),
    premium: row.premiumRate === null ? null : decimal(row.premiumRate),
    fees: row.feesRate === null ? null : decimal(row.feesRate),
    inGroup: said?.inGroup ?? 0,
    slices: said?.slices ?? 0,
  };
};
