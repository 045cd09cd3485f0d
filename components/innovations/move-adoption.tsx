"use client";

import { __iconData as downIcon } from "lucide-react/icons/chevron-down";
import { useState } from "react";
import { SendDialog } from "@/components/shell/send-dialog";
import { offerUndo } from "@/components/shell/undo";
import { useAct } from "@/components/shell/use-act";
import { useSend } from "@/components/shell/use-send";
import { Icon } from "@/components/ui/icon";
import { TextField } from "@/components/ui/input";
import { Menu } from "@/components/ui/menu";
import { markReference, moveAdoption } from "@/lib/innovations/actions";
import { movesOf, type Wave, type WaveState, waveStateNames } from "@/lib/innovations/stages";

type Moved = Wave & { id: string; version: number; account: string; reference: boolean };
type MoveAdoptionProps = { adoption: Moved; today: string };
const idle = { status: "idle" } as const;

/** Where an account may go in a program, and whether it may be named to others. */
export function MoveAdoption({ adoption, today }: MoveAdoptionProps) {
  const [asking, setAsking] = useState<WaveState>();
  const [, act] = useAct();
  const { id, version, account, reference, days, endedOn } = adoption;
  const moves = movesOf(adoption);
  const label = (to: WaveState) => {
    if (to === "ENDED") return "Out of the program";
    return endedOn ? `Back in, at ${waveStateNames[to].toLowerCase()}` : waveStateNames[to];
  };
  const item = (to: WaveState) => ({ label: label(to), danger: to === "ENDED", onSelect: () => setAsking(to) });
  const mark = () =>
    act(
      () => markReference(idle, { id, version, reference: !reference }),
      reference ? `${account} is not named to others` : `${account} may be named to others`,
    );
  const named = { label: reference ? "Not to be named any more" : "May be named to others", onSelect: mark };
  return (
    <>
      <Menu
        trigger={
          <>
            Move to… <Icon icon={downIcon} size={12} />
          </>
        }
        label={`Move to…: ${account}`}
        sections={[
          { label: "Move to", items: moves.filter((to) => to !== "ENDED").map(item) },
          ...(days.ADOPTED && !endedOn ? [{ items: [named] }] : []),
          ...(moves.includes("ENDED") ? [{ items: [item("ENDED")] }] : []),
        ]}
        align="end"
      />
      {asking && <MoveDialog adoption={adoption} to={asking} today={today} onClose={() => setAsking(undefined)} />}
    </>
  );
}

function MoveDialog({ adoption, to, today, onClose }: MoveAdoptionProps & { to: WaveState; onClose: () => void }) {
  const { id, version, account } = adoption;
  const [on, setOn] = useState(today);
  const [reason, setReason] = useState("");
  const sending = useSend(moveAdoption);
  const submit = async (confirmed?: string[]) => {
    const outcome = await sending.send({ id, version, to, on, reason, confirmed });
    if (outcome.status !== "done") return;
    offerUndo(outcome.operationId, `${account}: ${waveStateNames[to]}`);
    onClose();
  };
  return (
    <SendDialog
      onClose={onClose}
      unsaved={reason !== ""}
      title={`${account}: ${waveStateNames[to]}`}
      width="sm"
      verb="Move"
      busyLabel="Moving"
      sending={sending}
      onSubmit={submit}
      texts={() => [reason]}
    >
      <TextField
        label="On"
        type="date"
        max={today}
        required
        value={on}
        onChange={({ target }) => setOn(target.value)}
        error={sending.errors.on}
      />
      {to === "ENDED" && (
        <TextField
          label="Why"
          required
          value={reason}
          onChange={({ target }) => setReason(target.value)}
          error={sending.errors.reason}
        />
      )}
    </SendDialog>
  );
}
