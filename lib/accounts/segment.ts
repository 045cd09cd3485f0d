import type { Decimal } from "@/lib/units/decimal";
import type { Thresholds } from "./thresholds";

export type Segment = "NATIONAL" | "MAJOR";
export const segmentNames: Record<Segment, string> = { NATIONAL: "National", MAJOR: "Major" };

/** National by size, or by size and spread; a share that was never measured spreads nothing. */
export function segmentOf(contracts: number, outOfStateShare: Decimal | undefined, floors: Thresholds): Segment {
  const spread = outOfStateShare?.gte(floors.multiStateShare) ?? false;
  return contracts >= floors.nationalContracts || (spread && contracts >= floors.multiStateContracts)
    ? "NATIONAL"
    : "MAJOR";
}
