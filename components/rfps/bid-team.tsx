"use client";

import { __iconData as removeIcon } from "lucide-react/icons/x";
import { useState } from "react";
import { SendDialog } from "@/components/shell/send-dialog";
import { offerUndo } from "@/components/shell/undo";
import { useSend } from "@/components/shell/use-send";
import { Button } from "@/components/ui/button";
import { FieldError } from "@/components/ui/field";
import { Icon } from "@/components/ui/icon";
import { IconButton } from "@/components/ui/icon-button";
import { Select } from "@/components/ui/select";
import { setTeam } from "@/lib/rfps/actions";
import type { Rfp } from "@/lib/rfps/rfp";
import { type Part, partNames, parts } from "@/lib/rfps/team";

type Payload = Parameters<typeof setTeam>[1];
type BidTeamProps = { rfp: Rfp; people: { id: string; name: string }[] };

/** Opens the form of who works on the bid. */
export function BidTeam(props: BidTeamProps) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button variant="ghost" aria-label="Edit the bid team" onClick={() => setOpen(true)}>
        Edit
      </Button>
      {open && <TeamDialog {...props} onClose={() => setOpen(false)} />}
    </>
  );
}

function TeamDialog({ rfp, people, onClose }: BidTeamProps & { onClose: () => void }) {
  const [version] = useState(rfp.version);
  const [was] = useState(rfp.team);
  const [rows, setRows] = useState(rfp.team);
  const sending = useSend(setTeam);
  const submit = async () => {
    const team = rows.map(({ userId, part }) => ({ userId, part }));
    const outcome = await sending.send({ rfpId: rfp.id, version, team } as Payload);
    if (outcome.status !== "done") return;
    offerUndo(outcome.operationId, `Bid team of ${rfp.name} saved`);
    onClose();
  };
  return (
    <SendDialog
      onClose={onClose}
      unsaved={JSON.stringify(rows) !== JSON.stringify(was)}
      title={`Bid team: ${rfp.name}`}
      width="sm"
      verb="Save"
      busyLabel="Saving"
      sending={sending}
      onSubmit={submit}
    >
      <ul className="flex flex-col gap-2">
        {rows.map((row, at) => (
          <li key={`${row.userId} ${row.part}`} className="grid grid-cols-[1fr_11rem_2rem] items-center gap-2">
            <span className="truncate">{row.name}</span>
            <Select
              aria-label={`Part of ${row.name}`}
              value={row.part}
              options={parts.map((value) => ({ value, label: partNames[value] }))}
              onChange={({ target }) =>
                setRows(rows.map((each, index) => (index === at ? { ...each, part: target.value as Part } : each)))
              }
            />
            <IconButton
              label={`Remove ${row.name}`}
              icon={<Icon icon={removeIcon} size={14} />}
              onClick={() => setRows(rows.filter((_, index) => index !== at))}
            />
          </li>
        ))}
      </ul>
      <Select
        aria-label="Add a person"
        placeholder="Add a person"
        value=""
        options={people.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={({ target }) => {
          const chosen = people.find(({ id }) => id === target.value);
          const taken = rows.filter(({ userId }) => userId === chosen?.id).map(({ part }) => part);
          const free = rows.length === 0 ? "LEAD" : parts.find((part) => part !== "LEAD" && !taken.includes(part));
          if (chosen && free) setRows([...rows, { userId: chosen.id, name: chosen.name, part: free }]);
        }}
      />
      {sending.errors.team && <FieldError reason={sending.errors.team[0] ?? ""} />}
    </SendDialog>
  );
}
