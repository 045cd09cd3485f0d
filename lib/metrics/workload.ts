import { addDays, type Day } from "@/lib/units/day";
import { type Decimal, decimal, sum } from "@/lib/units/decimal";

/** What makes an account work; `multiStateShare` is a share of 1, unmeasured counts as none. */
export type Load = {
  contracts: number;
  renewsOn: readonly Day[];
  publicEntity: boolean;
  union: boolean;
  multiStateShare: Decimal | null;
  openRfp: boolean;
};

/** Contracts from which an account is of middle size, and from which it is large. */
export const sizeBands = { middle: 1_000, large: 5_000 } as const;

/** Loads at which a person is full (25 to 30), and beyond which they carry too much. */
export const capacity = { full: 25, over: 30 } as const;

export type Factor = { words: string; value: Decimal };
export type Weight = { size: Factor; phase: Factor; complexity: Factor[]; load: Decimal };

/** One account's load, size × phase × complexity, with each factor that made it. */
export function weigh(account: Load, today: Day): Weight {
  const size = sizeFactor(account.contracts);
  const phase = phaseFactor(account.renewsOn, today);
  const complexity = complexityFactors(account);
  const added = sum(complexity.map(({ value }) => value));
  return { size, phase, complexity, load: size.value.times(phase.value).times(added.plus(1)) };
}

/** The load of a book: the sum of its accounts, never an average. */
export const workload = (accounts: readonly Load[], today: Day) =>
  sum(accounts.map((account) => weigh(account, today).load));

export type CapacityState = "ROOM" | "FULL" | "OVER";

/** Whether a load leaves room, fills a person, or is over what one can carry. */
export const capacityState = (load: Decimal): CapacityState =>
  load.gt(capacity.over) ? "OVER" : load.gte(capacity.full) ? "FULL" : "ROOM";

const factor = (words: string, value: string): Factor => ({ words, value: decimal(value) });

function sizeFactor(contracts: number) {
  if (contracts >= sizeBands.large) return factor("Large", "3");
  return contracts >= sizeBands.middle ? factor("Middle", "1.5") : factor("Small", "0.5");
}

function phaseFactor(renewsOn: readonly Day[], today: Day) {
  const [from, to] = [addDays(today, -30), addDays(today, 180)];
  return renewsOn.some((day) => day >= from && day <= to)
    ? factor("In renewal", "1.5")
    : factor("Between renewals", "1");
}

const complexityFactors = ({ publicEntity, union, multiStateShare, openRfp }: Load) => [
  ...(publicEntity ? [factor("Public", "0.25")] : []),
  ...(union ? [factor("Union", "0.25")] : []),
  ...(multiStateShare?.gt("0.3") ? [factor("Multi-state", "0.25")] : []),
  ...(openRfp ? [factor("Open RFP", "0.5")] : []),
];
