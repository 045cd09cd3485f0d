import { type Drawn, rated } from "@/lib/metrics/part";
import {
  accountPersistency,
  grossMemberRetention,
  memberPersistency,
  netMemberRetention,
} from "@/lib/metrics/retention";
import { zero } from "@/lib/units/decimal";
import type { Mover } from "./movement";

type Kept = Parameters<typeof accountPersistency>[0][number];

/** An account as retention counts it: at the opening, and whether anybody of it is still covered. */
const keptOf = ({ opening, closing, partialTerminations, accounts = 1 }: Mover): Kept => ({
  accounts,
  opening,
  closing,
  partialTerminations,
  retained: closing > 0,
  openingRevenue: zero,
  closingRevenue: zero,
});

type Row = { id: string; name: string; kept: Kept };
const keepable = ({ opening, partialTerminations = 0 }: Kept) => opening - partialTerminations;
const opened = ({ opening }: Kept) => opening;
const under = "Members at the close of last December";

/** Retention since last December (domain 5.1): lib/metrics’ own ratios, each with the accounts that add up to it. */
export function retentionOf(movers: readonly Mover[]): Drawn[] {
  const all = movers.map(keptOf);
  const rows = movers.flatMap(({ id, name }, at): Row[] =>
    all[at]!.opening > 0 ? [{ id, name, kept: all[at]! }] : [],
  );
  const tally = (above: (kept: Kept) => number, below: (kept: Kept) => number) => ({
    rows,
    above: ({ kept }: Row) => (kept.retained ? above(kept) : 0),
    below: ({ kept }: Row) => below(kept),
  });
  return [
    rated(
      {
        key: "kept.members",
        name: "Member persistency",
        tells: "Of the members there were last December, those in accounts that stayed, less slices that left",
        formula:
          "Opening members of accounts still in force, less partial terminations and slices ÷ opening members of all",
        words: "Members kept",
        under,
      },
      tally(keepable, opened),
      memberPersistency(all),
    ),
    rated(
      {
        key: "kept.accounts",
        name: "Account persistency",
        tells: "Of the accounts there were last December, those that stayed",
        formula: "Accounts still in force ÷ accounts with members at the close of last December",
        words: "Accounts kept",
        under: "Accounts at the close of last December",
      },
      tally(
        ({ accounts = 1 }) => accounts,
        ({ accounts = 1 }) => accounts,
      ),
      accountPersistency(all),
    ),
    rated(
      {
        key: "kept.gross",
        name: "Gross member retention",
        tells: "The same, and no account counts for more members than it still has",
        formula: "Sum of the lesser of members kept and members now ÷ opening members of all",
        words: "Members kept, at most those now",
        under,
      },
      tally((kept) => Math.min(keepable(kept), kept.closing), opened),
      grossMemberRetention(all),
    ),
    rated(
      {
        key: "kept.net",
        name: "Net member retention",
        tells: "Members now of accounts there were last December, of the members then; new accounts count for nothing",
        formula: "Members now of accounts still in force ÷ opening members of all",
        words: "Members now of accounts kept",
        under,
      },
      tally(({ closing }) => closing, opened),
      netMemberRetention(all),
    ),
  ];
}

/** An account as cohorts count it, or several that were here at the same points, added up. */
export type Cohort = {
  id: string;
  name: string;
  accounts: number;
  /** Members at each of the cohorts’ Januaries, and in the last month, in their order. */
  members: number[];
  /** Members lost with slices and divisions up to each of them, since the first. */
  parted: number[];
};
export type CohortRow = { at: number; kept: (Drawn | null)[] };

/**
 * Whom we had at their first January on file, and how many of those members are still here at each later one and now: by
 * member persistency. A row a January, a cell a later point; none before it, or where nobody came.
 */
export function cohortsOf(accounts: readonly Cohort[], points: readonly string[]): CohortRow[] {
  const firstOf = new Map(accounts.map((account) => [account, account.members.findIndex((each) => each > 0)]));
  return points
    .slice(0, -1)
    .map((start, at) => {
      const rows = accounts.filter((account) => firstOf.get(account) === at);
      const below = ({ members }: Cohort) => members[at] ?? 0;
      const kept = points.map((point, to) =>
        to <= at || rows.length === 0
          ? null
          : rated(
              {
                key: `cohort.${at}.${to}`,
                name: `Members of ${start} kept, ${point}`,
                tells: `Of the members of accounts first here on ${start}, those in accounts still here in ${point}`,
                formula:
                  "First members of accounts still in force, less partial terminations and slices ÷ first members of all",
                words: "Members kept",
                under: "Members at first",
                of: "accounts",
              },
              {
                rows,
                below,
                cases: ({ accounts }) => accounts,
                above: (account) =>
                  (account.members[to] ?? 0) > 0
                    ? below(account) - ((account.parted[to] ?? 0) - (account.parted[at] ?? 0))
                    : 0,
              },
            ),
      );
      return { at, kept };
    })
    .filter(({ kept }) => kept.some((cell) => cell !== null));
}
