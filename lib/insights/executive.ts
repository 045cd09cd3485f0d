import type { Growth } from "@/lib/book/growth";
import { shareOf } from "@/lib/metrics/figure";
import type { Drawn } from "@/lib/metrics/part";
import type { Day } from "@/lib/units/day";
import { decimal, zero } from "@/lib/units/decimal";
import { type BridgeFigures, bridgeBars, bridgeOf, type Outlook, type VerbalSale } from "./bridge";
import { retentionOf } from "./kept";
import { lossesOf, type Mover, type YearFigures, yearBars, yearOf } from "./movement";
import { type SignedDeal, soldOf } from "./sold";

/** An account as the page reads it once: what moved it since last December, and what it may come to. */
export type Account = Mover & Outlook & { lapsed: boolean; firm: string | null; contracts: number };

/** What the figures of the page that hang on accounts are made of. */
export type Read = {
  /** The page's day, its season's day, and the odds of keeping a renewal at risk. */
  today: Day;
  season: Day;
  keeps: string;
  accounts: readonly Account[];
  /** Members at the close of last December as stored, where it is a whole Book that is shown. */
  growth: Pick<Growth, "opening"> | null;
  deals: readonly SignedDeal[];
  sales: readonly VerbalSale[];
};

export type Executive = {
  year: YearFigures;
  bridge: BridgeFigures;
  kept: Drawn[];
  losses: Drawn[];
  sold: ReturnType<typeof soldOf>;
};

/** Every figure of the page that hangs on accounts, each with the accounts it is made of. */
export function executiveOf({ today, season, keeps, accounts, growth, deals, sales }: Read): Executive {
  const add = (of: (account: Account) => number) => accounts.reduce((total, account) => total + of(account), 0);
  const opening = add((account) => account.opening);
  const [members, contracts] = [add((account) => account.members), add((account) => account.contracts)];
  return {
    year: yearOf(accounts, growth ? growth.opening - opening : 0),
    bridge: bridgeOf(
      accounts.filter(({ lapsed }) => !lapsed),
      { season, keeps: decimal(keeps), sales, membersPerContract: shareOf(members, contracts) ?? zero },
    ),
    kept: retentionOf(accounts),
    losses: lossesOf(accounts),
    sold: soldOf(deals, today),
  };
}

/** The same in one list, as the page that shows a figure's accounts looks for it by its key. */
export const figuresOf = ({ year, bridge, kept, losses, sold }: Executive): Drawn[] => [
  year.opening,
  ...yearBars.map((bar) => year[bar]),
  year.closing,
  year.growth,
  bridge.today,
  ...bridgeBars.map((bar) => bridge[bar]),
  bridge.projected,
  ...kept,
  ...losses,
  ...Object.values(sold),
];
