import "server-only";
import type { LostReason, Stage } from "@/lib/opportunities/stages";
import { isOpen, lacking, stages } from "@/lib/opportunities/stages";
import type { RfpStage } from "@/lib/rfps/stages";
import { type Day, dateOf } from "@/lib/units/day";
import type { Entry } from "../audit";
import type { Db } from "../door";
import { lockDeal } from "../opportunities/write";

/** The stage an opportunity has come to once its RFP has come to one; nothing where the RFP says nothing of it. */
const told: Partial<Record<RfpStage, Stage>> = {
  SUBMITTED: "QUOTED",
  FINALIST: "FINALIST",
  AWARDED_US: "VERBAL",
  AWARDED_OTHER: "LOST",
};
type Outcome = { to: RfpStage; today: Day; lostReason?: LostReason; lostTo?: string; ended?: string };

/**
 * Carries what became of an RFP to the opportunity it is tied to: on to the stage it stands for where all that stage asks for
 * is known, never back, and to its loss with the same reason. Answers with what the trail says, nothing where it stays.
 */
export async function carryOutcome(db: Db, opportunityId: string, outcome: Outcome): Promise<Entry | undefined> {
  const { to, today, lostReason = null, lostTo = "", ended } = outcome;
  const stage = told[to];
  if (!stage) return;
  const deal = await lockDeal(db, opportunityId);
  const behind = stages.indexOf(deal.stage) < stages.indexOf(stage);
  if (!deal.writable || !isOpen(deal.stage) || !behind) return;
  const known = {
    ...deal,
    quotedOn: deal.quotedOn ?? today,
    invitedOn: stage === "FINALIST" ? (deal.invitedOn ?? today) : deal.invitedOn,
    agreedBy: stage === "VERBAL" ? deal.agreedBy || ended || "" : deal.agreedBy,
    lostReason,
    lostTo,
  };
  const priced =
    deal.effectiveOn !== null && deal.products.every(({ price, exposure }) => price && Number(exposure) > 0);
  if (stage !== "LOST" && (lacking(known, stage).length > 0 || !priced)) return;
  const lost = stage === "LOST";
  await db.opportunity.updateMany({
    where: { id: deal.id },
    data: {
      stage,
      stays: [...deal.stays, { stage, on: today }],
      ...(lost
        ? { lostReason, lostTo, closedOn: dateOf(today) }
        : {
            quotedOn: dateOf(known.quotedOn),
            invitedOn: known.invitedOn ? dateOf(known.invitedOn) : null,
            agreedBy: known.agreedBy,
          }),
      version: { increment: 1 },
    },
  });
  const of = { subjectType: "opportunity", subjectId: deal.id, accountId: deal.accountId ?? undefined };
  return { ...of, changes: { stage: [deal.stage, stage] } };
}
