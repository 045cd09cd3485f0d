"use client";

import { __iconData as downIcon } from "lucide-react/icons/chevron-down";
import { useState } from "react";
import { offerUndo } from "@/components/shell/undo";
import { useSend } from "@/components/shell/use-send";
import { Icon } from "@/components/ui/icon";
import { Menu } from "@/components/ui/menu";
import { toast } from "@/components/ui/toast";
import { moveTrack } from "@/lib/path/actions";
import { asksMore, needsReason } from "@/lib/path/moves";
import { type Stage, stageNames } from "@/lib/renewals/stages";
import { MoveDialog } from "./move-dialog";

type MoveMenuProps = {
  trackId: string;
  account: string;
  stage: Stage;
  next: Stage[];
  held?: Partial<Record<Stage, string>>;
};

/** Where this decision may go next, and what keeps it from there; what needs a reason or a recipient asks for it first. */
export function MoveMenu({ trackId, account, stage, next, held = {} }: MoveMenuProps) {
  const [asking, setAsking] = useState<Stage>();
  const { send } = useSend(moveTrack);
  const move = async (to: Stage) => {
    if (asksMore(to)) return setAsking(to);
    const outcome = await send({ trackId, from: stage, to });
    if (outcome.status === "done") offerUndo(outcome.operationId, outcome.receipt.said);
    if (outcome.status === "refused") toast({ text: outcome.message, tone: "error" });
  };
  const item = (to: Stage) => ({
    label: stageNames[to],
    danger: needsReason(to),
    disabledBecause: held[to],
    onSelect: () => move(to),
  });
  const ends = next.filter(needsReason);
  const sections = [{ label: "Move to", items: next.filter((to) => !needsReason(to)).map(item) }];
  return (
    <>
      <Menu
        trigger={
          <>
            Move to… <Icon icon={downIcon} size={12} />
          </>
        }
        label={`Move to…: ${account}`}
        sections={ends.length ? [...sections, { items: ends.map(item) }] : sections}
        align="end"
      />
      {asking && (
        <MoveDialog trackId={trackId} account={account} from={stage} to={asking} onClose={() => setAsking(undefined)} />
      )}
    </>
  );
}
