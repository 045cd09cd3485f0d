import { type Decimal, one } from "@/lib/units/decimal";
import type { Column } from "./matrix";

export type Asked = Partial<Record<Column, Decimal>>;

/** Actions as shares of the current rate, premium in dollars a year at the current rate, LR as a share at the required rate. */
export type InsuredCase = { required: Decimal; quoted: Decimal; premium?: Decimal; lossRatio?: Decimal };

/** What quoting less than required gives up: points, dollars a year, and the LR it leads to. */
export function insuredConcession({ required, quoted, premium, lossRatio }: InsuredCase): Asked {
  const points = required.minus(quoted);
  return {
    points,
    ...(premium && { dollars: points.times(premium) }),
    ...(lossRatio && { lossRatio: lossRatio.times(one.plus(required)).div(one.plus(quoted)) }),
  };
}

/** What a fee below its target gives up, both PEPM: the share of the target and the dollars. */
export function feeConcession({ target, quoted }: { target: Decimal; quoted: Decimal }): Asked {
  const pepm = target.minus(quoted);
  return { feeShare: pepm.div(target), feePepm: pepm };
}

/** What else is conceded with a rate: years, a cap in points below trend, guarantees as a share of base fee, dollars once. */
export type Extras = Partial<Record<"years" | "cap" | "guarantees" | "credits", Decimal>>;
type Proposed = { kind: string; rate: Decimal; extras: Extras };
/** Rates per person or contract, the relief in dollars a year, LR as a share at the required rate. */
type Rates = { required: Decimal; current: Decimal; dollars: Decimal; lossRatio?: Decimal };

/** What a rate and what comes with it concede, column by column; a fee by its share and dollars, a rate only where there is a current one. */
export function askedOf({ kind, rate, extras }: Proposed, { required, current, dollars, lossRatio }: Rates): Asked {
  if (kind === "FEE") return { ...feeConcession({ target: required, quoted: rate }), ...extras };
  const priced = current.gt(0) && {
    points: required.minus(rate).div(current),
    dollars,
    ...(lossRatio && rate.gt(0) && { lossRatio: lossRatio.times(required).div(rate) }),
  };
  return { ...priced, ...extras };
}
