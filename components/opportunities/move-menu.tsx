"use client";

import { __iconData as downIcon } from "lucide-react/icons/chevron-down";
import { useState } from "react";
import { offerUndo } from "@/components/shell/undo";
import { useSend } from "@/components/shell/use-send";
import { Icon } from "@/components/ui/icon";
import { Menu } from "@/components/ui/menu";
import { toast } from "@/components/ui/toast";
import { moveOpportunity } from "@/lib/opportunities/actions";
import type { Deal } from "@/lib/opportunities/deal";
import { lacking, nextStages, type Stage, stageNames, whyNot } from "@/lib/opportunities/stages";
import type { Day } from "@/lib/units/day";
import { MoveDialog, movedText } from "./move-dialog";

/** Where an opportunity may go; what the stage rests on and nobody has said yet is asked for first. */
export function MoveMenu({ deal, today }: { deal: Deal; today: Day }) {
  const [asking, setAsking] = useState<Stage>();
  const { send } = useSend(moveOpportunity);
  const move = async (to: Stage) => {
    const why = whyNot({ ...deal, forAccount: deal.accountId !== null }, to);
    if (why) return toast({ text: why, tone: "error" });
    if (lacking(deal, to).length > 0) return setAsking(to);
    const outcome = await send({ opportunityId: deal.id, from: deal.stage, to });
    if (outcome.status === "done") offerUndo(outcome.operationId, movedText(deal, to));
    if (outcome.status === "refused") toast({ text: outcome.message, tone: "error" });
  };
  const item = (to: Stage) => ({ label: stageNames[to], danger: to === "LOST", onSelect: () => move(to) });
  const next = nextStages(deal.stage);
  return (
    <>
      <Menu
        trigger={
          <>
            Move to… <Icon icon={downIcon} size={12} />
          </>
        }
        label={`Move to…: ${deal.name}`}
        sections={[
          { label: "Move to", items: next.filter((to) => to !== "LOST").map(item) },
          { items: [item("LOST")] },
        ]}
        align="end"
      />
      {asking && <MoveDialog deal={deal} to={asking} today={today} onClose={() => setAsking(undefined)} />}
    </>
  );
}
