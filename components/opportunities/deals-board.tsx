"use client";

import { startTransition, useOptimistic, useState } from "react";
import { offerUndo } from "@/components/shell/undo";
import { BoardColumns } from "@/components/ui/board-columns";
import { StageIcon } from "@/components/ui/stage-icon";
import { toast } from "@/components/ui/toast";
import { counted } from "@/lib/format";
import { moveOpportunity } from "@/lib/opportunities/actions";
import { columnsOf } from "@/lib/opportunities/board";
import type { Deal } from "@/lib/opportunities/deal";
import { lacking, type Stage, stageNames, whyNot } from "@/lib/opportunities/stages";
import type { Day } from "@/lib/units/day";
import { DealCard } from "./deal-card";
import { MoveDialog, movedText } from "./move-dialog";
import { dollarsText, stageMarks } from "./words";

const mostCards = 40;

/** Opportunities by where they stand. A card moves at once and goes back where it may not stay. */
export function DealsBoard({ deals, today }: { deals: Deal[]; today: Day }) {
  const [shown, put] = useOptimistic(deals, (all, { id, to }: { id: string; to: Stage }) =>
    all.map((deal) => (deal.id === id ? { ...deal, stage: to } : deal)),
  );
  const [asking, setAsking] = useState<{ deal: Deal; to: Stage }>();

  const move = (deal: Deal, to: Stage) => {
    const why = whyNot({ ...deal, forAccount: deal.accountId !== null }, to);
    if (why) return toast({ text: `${deal.name} stays. ${why}`, tone: "error" });
    if (lacking(deal, to).length > 0) return setAsking({ deal, to });
    startTransition(async () => {
      put({ id: deal.id, to });
      const payload = { opportunityId: deal.id, from: deal.stage, to };
      const outcome = await moveOpportunity({ status: "idle" }, payload).catch(() => undefined);
      if (outcome?.status === "done") return offerUndo(outcome.operationId, movedText(deal, to));
      const lost = "The connection failed. Nothing was moved. Try again.";
      toast({ text: outcome?.status === "refused" ? outcome.message : lost, tone: "error" });
    });
  };
  const drop = (id: string, to: Stage) => {
    const deal = deals.find((each) => each.id === id);
    if (deal && deal.stage !== to) move(deal, to);
  };
  const columns = columnsOf(shown).map(({ stage, deals: own, year }) => ({
    key: stage,
    label: `${stageNames[stage]}: ${counted(own.length, "opportunity", "opportunities")}, ${dollarsText(year)} a year`,
    head: <StageIcon mark={stageMarks[stage]} label={stageNames[stage]} />,
    count: own.length,
    sums: own.length > 0 && dollarsText(year, "prem."),
    cards: own
      .slice(0, mostCards)
      .map((deal) => <DealCard key={deal.id} deal={deal} today={today} onMove={(to) => move(deal, to)} />),
    more: own.length - mostCards,
  }));
  return (
    <BoardColumns label="Board of opportunities" columns={columns} onDrop={drop}>
      {asking && <MoveDialog deal={asking.deal} to={asking.to} today={today} onClose={() => setAsking(undefined)} />}
    </BoardColumns>
  );
}
