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
