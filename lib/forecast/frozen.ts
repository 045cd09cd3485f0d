import { type SeasonState, seasonStateNames } from "@/lib/accounts/season";
import type { Call } from "@/lib/metrics/calls";
import { usualProbabilities } from "@/lib/metrics/forecast";
import type { Day } from "@/lib/units/day";
import { decimal } from "@/lib/units/decimal";
import { figuresOver } from "@/lib/units/leaves";
import type { Spoken } from "./calls";
import { type Outlook, outlookOf, type Weighed } from "./outlook";
import { wonOf } from "./what-if";

/** An account of a frozen forecast, as it was kept; dollars as exact text. */
export type FrozenRow = {
  freezeId: string;
  frozenOn: Day;
  /** The instant, as ISO text. */
  frozenAt: string;
  by: string;
  accountId: string;
  account: string;
  owner: string | null;
  members: number;
  insuredPremium: string;
  ascFees: string;
  insuredMargin: string;
  feeMargin: string;
  state: SeasonState;
  aeCall: Call | null;
  directorCall: Call | null;
  systemCall: Call;
  odds: Record<Call, string>;
};
/** A sale that a plan counts as won, as it was kept; dollars as exact text. */
export type FrozenSale = {
  freezeId: string;
  opportunityId: string;
  name: string;
  members: number;
  insuredPremium: string;
  ascFees: string;
};
export type Frozen = {
  freezeId: string;
  on: Day;
  at: string;
  by: string;
  rows: (FrozenRow & { stateName: string })[];
  outlook: Outlook;
};

/** Frozen forecasts with what their Directors’ calls came to then, by the probabilities of that day, in the order given. */
export function frozenOf(rows: readonly FrozenRow[]): Frozen[] {
  const ids = [...new Set(rows.map(({ freezeId }) => freezeId))];
  return ids.map((freezeId) => {
    const own = rows.filter((row) => row.freezeId === freezeId);
    const [{ frozenOn: on, frozenAt: at, by, odds }] = own as [FrozenRow];
    const outlook = outlookOf(own.map(weighed), figuresOver(usualProbabilities, odds));
    return {
      freezeId,
      on,
      at,
      by,
      rows: own.map((row) => ({ ...row, stateName: seasonStateNames[row.state] })),
      outlook,
    };
  });
}

/** What was kept together came to then by a voice, by the probabilities of that day, sales counted as won; of none nothing. */
export function frozenOutlook(rows: readonly FrozenRow[], sales: readonly FrozenSale[], voice: Spoken): Outlook {
  const odds = figuresOver(usualProbabilities, rows[0]?.odds ?? {});
  const called = rows.map((row) => ({ ...weighed(row), call: voice === "AE" ? row.aeCall : row.directorCall }));
  const won = sales.map(({ members, insuredPremium, ascFees }) =>
    wonOf({ members: decimal(members), premium: decimal(insuredPremium), fees: decimal(ascFees) }),
  );
  return outlookOf([...called, ...won], odds);
}

const weighed = (row: FrozenRow): Weighed => ({
  state: row.state,
  call: row.directorCall,
  system: row.systemCall,
  amounts: {
    members: decimal(row.members),
    premium: decimal(row.insuredPremium),
    fees: decimal(row.ascFees),
    insuredMargin: decimal(row.insuredMargin),
    feeMargin: decimal(row.feeMargin),
  },
});
