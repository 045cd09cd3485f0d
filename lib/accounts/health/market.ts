import type { Day } from "@/lib/units/day";
import { decimal } from "@/lib/units/decimal";
import type { RenewalFacts, RfpFacts } from "../facts";
import type { Thresholds } from "../thresholds";
import { type Letter, worst } from "./level";
import { change, dayInFigures, dayInWords } from "./words";

export type MarketFacts = {
  rfps: readonly RfpFacts[];
  renewal: Pick<RenewalFacts, "effectiveOn" | "outcome"> | undefined;
  members: number;
  membersBefore: number;
};

/** Market: notice given, the employer out to bid, members melting away. */
export function marketHealth(facts: MarketFacts, thresholds: Thresholds, today: Day): Letter {
  const { renewal } = facts;
  const noticed: Letter[] =
    renewal?.outcome === "LAPSING" && renewal.effectiveOn > today
      ? [{ level: "AT_RISK", reason: `Notice given, leaves ${dayInFigures(renewal.effectiveOn, today)}` }]
      : [];
  const letters = [...noticed, ...facts.rfps.flatMap((rfp) => rfpHealth(rfp, today)), ...lossHealth(facts, thresholds)];
  return worst(letters, { level: "GOOD", reason: "Not out to bid" });
}

function rfpHealth(rfp: RfpFacts, today: Day): Letter[] {
  if (rfp.effectiveOn <= today || !["OPEN", "FINALIST"].includes(rfp.status)) return [];
  const on = rfp.nextOn && rfp.nextOn >= today ? `, ${dayInWords(rfp.nextOn, today)}` : "";
  if (rfp.status === "FINALIST") return [{ level: "AT_RISK", reason: `Finalist${on}` }];
  if (rfp.dissatisfied) return [{ level: "AT_RISK", reason: "RFP, dissatisfied with us" }];
  return [{ level: "WATCH", reason: `RFP for ${dayInFigures(rfp.effectiveOn, today)}${on}` }];
}

function lossHealth({ members, membersBefore }: MarketFacts, thresholds: Thresholds): Letter[] {
  if (membersBefore === 0) return [];
  const moved = decimal(members).div(membersBefore).minus(1);
  if (moved.gt(thresholds.memberLoss.neg())) return [];
  return [{ level: "WATCH", reason: `Members ${change(moved)} in ${thresholds.memberLossMonths} months` }];
}
