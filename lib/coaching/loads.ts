import { type CapacityState, capacityState, type Weight, weigh } from "@/lib/metrics/workload";
import type { Colleague, LoadedAccount } from "@/lib/server/loads";
import type { Day } from "@/lib/units/day";
import { type Decimal, decimal, sum } from "@/lib/units/decimal";
import { type Stuck, stuckOn } from "./stuck";
import { isSingleThreaded } from "./threads";

/** An account with what it weighs and what holds it up. */
export type WeighedAccount = LoadedAccount & { weight: Weight; stuck: Stuck | null; single: boolean };

export const weighed = (account: LoadedAccount, today: Day): WeighedAccount => ({
  ...account,
  weight: weigh(
    {
      ...account,
      renewsOn: account.renewals,
      multiStateShare: account.multiState === null ? null : decimal(account.multiState),
    },
    today,
  ),
  stuck:
    account.tracks
      .flatMap((track) => stuckOn(track, today) ?? [])
      .sort((a, b) => b.days - a.days)
      .at(0) ?? null,
  single: isSingleThreaded(account),
});

export type Sums = {
  accounts: number;
  members: number;
  load: Decimal;
  inRenewal: number;
  stuck: number;
  single: number;
};
export type PersonLoad = Colleague & Sums & { state: CapacityState };

/** Counts and sums of accounts; the load is their sum, never an average. */
export const sumsOf = (accounts: readonly WeighedAccount[]): Sums => ({
  accounts: accounts.length,
  members: accounts.reduce((total, { members }) => total + members, 0),
  load: sum(accounts.map(({ weight }) => weight.load)),
  inRenewal: accounts.filter(({ weight }) => weight.phase.value.gt(1)).length,
  stuck: accounts.filter(({ stuck }) => stuck).length,
  single: accounts.filter(({ single }) => single).length,
});

/** Each person with their accounts' sums, the heaviest load first. */
export const loadsOf = (people: readonly Colleague[], accounts: readonly WeighedAccount[]): PersonLoad[] =>
  people
    .map((person) => {
      const sums = sumsOf(accounts.filter(({ ownerId }) => ownerId === person.id));
      return { ...person, ...sums, state: capacityState(sums.load) };
    })
    .sort((a, b) => b.load.cmp(a.load) || a.name.localeCompare(b.name));
