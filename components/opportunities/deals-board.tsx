"use client";

import dynamic from "next/dynamic";
import { startTransition, useOptimistic, useState } from "react";
import { offerUndo } from "@/components/shell/undo";
import { BoardColumns } from "@/components/ui/board-columns";
import { StageIcon } from "@/components/ui/stage-icon";
import { toast } from "@/components/ui/toast";
import { counted, monthText } from "@/lib/format";
import { editOpportunity, moveOpportunity } from "@/lib/opportunities/actions";
import { columnsBy, type Grouping, groupingNames, moveOf, placeOf, targetsOf } from "@/lib/opportunities/board";
import type { Deal } from "@/lib/opportunities/deal";
import { lacking, type Stage, whyNot } from "@/lib/opportunities/stages";
import type { Candidate } from "@/lib/ownership/queries";
import type { Day } from "@/lib/units/day";
import { DealCard } from "./deal-card";
import { MoveDialog, movedText } from "./move-dialog";
import { detailsOf, dollarsText, stageMarks } from "./words";

const ReassignDialog = dynamic(() =>
  import("@/components/ownership/reassign-dialog").then((file) => file.ReassignDialog),
);
const mostCards = 40;
const lost = "The connection failed. Nothing was moved. Try again.";

type DealsBoardProps = { deals: Deal[]; today: Day; by: Grouping; takers: Candidate[] };
type Outcome = { status: string; operationId?: string; message?: string } | undefined;

/** Opportunities in columns. A card moves at once and goes back where it may not stay; another owner is asked about first. */
export function DealsBoard({ deals, today, by, takers }: DealsBoardProps) {
  const [shown, put] = useOptimistic(deals, (all, { id, ...change }: { id: string } & Partial<Deal>) =>
    all.map((deal) => (deal.id === id ? { ...deal, ...change } : deal)),
  );
  const [asking, setAsking] = useState<{ deal: Deal; to: Stage }>();
  const [giving, setGiving] = useState<{ deal: Deal; accountId: string; to: string }>();
  const gives = takers.length > 0;
  const owners = takers.map(({ id, name }) => ({ key: id, name }));

  const send = (change: { id: string } & Partial<Deal>, says: string, act: () => Promise<Outcome>) =>
    startTransition(async () => {
      put(change);
      const outcome = await act().catch((): Outcome => undefined);
      if (outcome?.status === "done" && outcome.operationId) return offerUndo(outcome.operationId, says);
      toast({ text: outcome?.message ?? lost, tone: "error" });
    });
  const toStage = (deal: Deal, to: Stage) => {
    const why = whyNot({ ...deal, forAccount: deal.accountId !== null }, to);
    if (why) return toast({ text: `${deal.name} stays. ${why}`, tone: "error" });
    if (lacking(deal, to).length > 0) return setAsking({ deal, to });
    const payload = { opportunityId: deal.id, from: deal.stage, to };
    send({ id: deal.id, stage: to }, movedText(deal, to), () => moveOpportunity({ status: "idle" }, payload));
  };
  const toMonth = (deal: Deal, effectiveOn: Day) => {
    const was = detailsOf(deal);
    const payload = { opportunityId: deal.id, was, ...was, effectiveOn } as Parameters<typeof editOpportunity>[1];
    const says = `${deal.name} is effective in ${monthText(effectiveOn)}`;
    send({ id: deal.id, effectiveOn }, says, () => editOpportunity({ status: "idle" }, payload));
  };
  const move = (deal: Deal, to: string) => {
    const meant = moveOf(deal, by, to, { today, gives });
    if (meant.kind === "none") return toast({ text: `${deal.name} stays. ${meant.why}`, tone: "error" });
    if (meant.kind === "stage") return toStage(deal, meant.to);
    if (meant.kind === "month") return toMonth(deal, meant.effectiveOn);
    setGiving({ deal, accountId: meant.accountId, to: meant.to });
  };
  const drop = (id: string, to: string) => {
    const deal = deals.find((each) => each.id === id);
    if (deal && placeOf(deal, by) !== to) move(deal, to);
  };
  const close = () => setGiving(undefined);
  const columns = columnsBy(shown, by, today).map(({ key, name, deals: own, year }) => ({
    key,
    label: `${name}: ${counted(own.length, "opportunity", "opportunities")}, ${dollarsText(year)} a year`,
    head: by === "stage" ? <StageIcon mark={stageMarks[key as Stage]} label={name} /> : name,
    count: own.length,
    sums: own.length > 0 && dollarsText(year, "prem."),
    cards: own
      .slice(0, mostCards)
      .map((deal) => (
        <DealCard
          key={deal.id}
          deal={deal}
          today={today}
          staged={by !== "stage"}
          targets={targetsOf(deal, by, { today, owners })}
          onMove={(to) => move(deal, to)}
        />
      )),
    more: own.length - mostCards,
  }));
  return (
    <>
      {told(by, gives) && <p className="px-5 pb-2 text-xs text-ink-3 max-md:px-4">{told(by, gives)}</p>}
      <BoardColumns
        label={`Board of opportunities by ${groupingNames[by].toLowerCase()}`}
        columns={columns}
        onDrop={drop}
      >
        {asking && <MoveDialog deal={asking.deal} to={asking.to} today={today} onClose={() => setAsking(undefined)} />}
        {giving && (
          <ReassignDialog
            chosen={{ ids: [giving.accountId] }}
            count={1}
            name={giving.deal.name}
            to={giving.to}
            takers={takers}
            today={today}
            onClose={close}
            onDone={close}
          />
        )}
      </BoardColumns>
    </>
  );
}

/** What a move means here, where that is not plain. */
function told(by: Grouping, gives: boolean) {
  if (by === "firm") return "The broker of record is the account’s: cards are not moved here.";
  if (by === "owner")
    return gives
      ? "To another owner is to give the account away, with all that is sold there."
      : "A Director gives accounts to somebody else: cards are not moved here.";
  return by === "month"
    ? "To another month changes the day it would be in force to the first of that month."
    : undefined;
}
