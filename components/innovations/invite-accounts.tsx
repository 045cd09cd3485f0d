"use client";

import { type FormEvent, useState } from "react";
import { offerUndo } from "@/components/shell/undo";
import { useSend } from "@/components/shell/use-send";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { FieldError } from "@/components/ui/field";
import { TextField } from "@/components/ui/input";
import { Table, TableHead, Td, Tr } from "@/components/ui/table";
import { Th } from "@/components/ui/th";
import { count, counted } from "@/lib/format";
import { inviteAccounts } from "@/lib/innovations/actions";
import type { Invitable } from "@/lib/innovations/invitable";
import { mentions } from "@/lib/units/folded";

type InviteAccountsProps = { programId: string; invitable: (Invitable & { segmentName: string })[]; today: string };

const shownAtMost = 50;

/** The accounts one may invite, found by name, chosen and invited together. */
export function InviteAccounts({ programId, invitable, today }: InviteAccountsProps) {
  const [words, setWords] = useState("");
  const [on, setOn] = useState(today);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const { send, busy, errors, refusal } = useSend(inviteAccounts);
  const found = invitable.filter(({ name, owner }) => mentions(`${name} ${owner ?? ""}`, words));
  const shown = found.slice(0, shownAtMost);
  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const outcome = await send({ programId, on, accountIds: [...chosen] });
    if (outcome.status !== "done") return;
    setChosen(new Set());
    offerUndo(outcome.operationId, `Invited ${counted(outcome.receipt.invited, "account")}`);
  };
  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-3">
      <div className="flex flex-wrap items-start gap-3">
        <TextField
          label="Find"
          type="search"
          value={words}
          onChange={({ target }) => setWords(target.value)}
          className="min-w-60 flex-1"
        />
        <TextField
          label="Invited on"
          type="date"
          max={today}
          value={on}
          onChange={({ target }) => setOn(target.value)}
          error={errors.on}
        />
        <Button type="submit" className="mt-6" busy={busy} busyLabel="Inviting">
          Invite {counted(chosen.size, "account")}
        </Button>
      </div>
      {(refusal ?? errors.accountIds?.[0]) && <FieldError reason={(refusal ?? errors.accountIds?.[0])!} />}
      <div className="overflow-x-auto">
        <Table caption="Accounts that may be invited" className="min-w-[640px]">
          <TableHead>
            <tr>
              <Th>
                <span className="sr-only">Choose</span>
              </Th>
              <Th>Account</Th>
              <Th>AE</Th>
              <Th>Segment</Th>
              <Th align="right">Members</Th>
              <Th>Why it may</Th>
            </tr>
          </TableHead>
          <tbody>
            {shown.map(({ id, name, owner, segmentName, members, why }) => (
              <Tr key={id}>
                <Td>
                  <Checkbox checked={chosen.has(id)} onChange={() => toggle(id)} aria-label={`Invite ${name}`} />
                </Td>
                <th scope="row" className="border-b border-line px-2 text-left font-medium">
                  {name}
                </th>
                <Td quiet>{owner ?? "—"}</Td>
                <Td quiet>{segmentName}</Td>
                <Td align="right">{count(members)}</Td>
                <Td quiet>{why}</Td>
              </Tr>
            ))}
          </tbody>
        </Table>
      </div>
      {found.length > shown.length && (
        <p className="text-xs text-ink-3">
          The largest {shownAtMost} of {count(found.length)}. Find narrows them.
        </p>
      )}
      {found.length === 0 && <p className="text-xs text-ink-3">None is called so.</p>}
    </form>
  );
}
