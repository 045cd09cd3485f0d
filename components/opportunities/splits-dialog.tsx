"use client";

import { __iconData as removeIcon } from "lucide-react/icons/x";
import { type FormEvent, useState } from "react";
import { SendEnd } from "@/components/shell/send-end";
import { offerUndo } from "@/components/shell/undo";
import { useSend } from "@/components/shell/use-send";
import { FieldError } from "@/components/ui/field";
import { GuardedDialog } from "@/components/ui/guarded-dialog";
import { Icon } from "@/components/ui/icon";
import { IconButton } from "@/components/ui/icon-button";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { setSplits } from "@/lib/opportunities/actions";
import type { Deal } from "@/lib/opportunities/deal";
import { decimal, inFull } from "@/lib/units/decimal";

type Payload = Parameters<typeof setSplits>[1];
type SplitsDialogProps = { deal: Deal; sellers: { id: string; name: string }[]; onClose: () => void };

/** Who has the credit of a sale; the shares come to 100 %. */
export function SplitsDialog({ deal, sellers, onClose }: SplitsDialogProps) {
  const [version] = useState(deal.version);
  const [was] = useState(() =>
    deal.splits.map(({ userId, name, share }) => ({ userId, name, share: inFull(decimal(share).times(100)) })),
  );
  const [rows, setRows] = useState(was);
  const sending = useSend(setSplits);
  const others = sellers.filter(({ id }) => rows.every(({ userId }) => userId !== id));
  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    const splits = rows.map(({ userId, share }) => ({ userId, share: `${share.replace("%", "")}%` }));
    const outcome = await sending.send({ opportunityId: deal.id, version, splits } as Payload);
    if (outcome.status !== "done") return;
    offerUndo(outcome.operationId, `Credit of ${deal.name} saved`);
    onClose();
  };
  return (
    <GuardedDialog
      open
      onClose={onClose}
      unsaved={JSON.stringify(rows) !== JSON.stringify(was)}
      title={`Credit: ${deal.name}`}
      description="The shares come to 100 %."
      width="sm"
    >
      <form onSubmit={onSubmit} noValidate className="flex flex-col gap-3">
        <ul className="flex flex-col gap-2">
          {rows.map(({ userId, name, share }, at) => (
            <li key={userId} className="grid grid-cols-[1fr_6rem_2rem] items-center gap-2">
              <span className="truncate">{name}</span>
              <Input
                aria-label={`Share of ${name}, percent`}
                inputMode="decimal"
                trail="%"
                value={share}
                onChange={(event) =>
                  setRows(rows.map((row, index) => (index === at ? { ...row, share: event.target.value } : row)))
                }
              />
              <IconButton
                label={`Remove ${name}`}
                icon={<Icon icon={removeIcon} size={14} />}
                disabled={rows.length === 1}
                onClick={() => setRows(rows.filter((_, index) => index !== at))}
              />
            </li>
          ))}
        </ul>
        <Select
          aria-label="Add a person"
          placeholder="Add a person"
          value=""
          options={others.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(event) => {
            const chosen = others.find(({ id }) => id === event.target.value);
            if (chosen) setRows([...rows, { userId: chosen.id, name: chosen.name, share: "" }]);
          }}
        />
        {sending.errors.splits && <FieldError reason={sending.errors.splits[0] ?? ""} />}
        <SendEnd verb="Save" busyLabel="Saving" sending={sending} onClose={onClose} />
      </form>
    </GuardedDialog>
  );
}
