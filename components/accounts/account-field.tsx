"use client";

import { EditInPlace, type Sent } from "@/components/shell/edit-in-place";
import { editAccount } from "@/lib/accounts/actions";
import type { EditableField } from "@/lib/accounts/editable";
import type { Day } from "@/lib/units/day";
import { fieldLooks, showField } from "./field-look";

type AccountFieldProps = {
  account: { id: string; name: string };
  field: EditableField;
  value: string;
  /** Of the record the field is kept in. */
  version: number;
  today: Day;
  cell?: boolean;
};

type Payload = Parameters<typeof editAccount>[1];

/** One field of an account, edited where it stands, alike in the Book and on the record. */
export function AccountField({ account, field, value, version, today, cell }: AccountFieldProps) {
  const { name, kind } = fieldLooks[field];
  const quiet = field !== "name";
  const send = (sent: Sent) =>
    editAccount({ status: "idle" }, { accountId: account.id, field, quiet, ...sent } as Payload);
  return (
    <EditInPlace
      {...kind}
      id={`${account.id} ${field}`}
      label={`${name} of ${account.name}`}
      field={field}
      cell={cell}
      roving={cell}
      hideLabel={field === "name"}
      value={value}
      version={version}
      show={(shown) => showField(field, shown, today)}
      says={(saved) =>
        saved ? `${name} of ${account.name}: ${said(field, saved)}.` : `${name} of ${account.name} emptied.`
      }
      send={send}
    />
  );
}

const longest = 60;

function said(field: EditableField, value: string) {
  const text =
    field === "customerSinceOn" || field === "nextStepOn"
      ? String(fieldLooks.customerSinceOn.show?.(value, ""))
      : value;
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
