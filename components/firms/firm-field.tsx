"use client";

import { EditInPlace, type Sent } from "@/components/shell/edit-in-place";
import { editFirm } from "@/lib/firms/actions";
import { firmKinds, kindNames } from "@/lib/firms/kinds";
import type { Firm } from "@/lib/firms/queries";
import type { FirmField as Field } from "@/lib/firms/schema";

type Payload = Parameters<typeof editFirm>[1];

const looks = {
  name: { label: "Name", kind: { kind: "text", maxLength: 120 } },
  kind: {
    label: "Kind",
    kind: { kind: "choice", options: firmKinds.map((value) => ({ value, label: kindNames[value] })) },
  },
  city: { label: "City", kind: { kind: "text", maxLength: 80 } },
  state: { label: "State", kind: { kind: "text", maxLength: 2 } },
  note: { label: "Note", kind: { kind: "text", lines: 3, maxLength: 1000 } },
} as const;

/** One field of a firm, edited where it stands. */
export function FirmField({ firm, field }: { firm: Firm; field: Field }) {
  const { label, kind } = looks[field];
  const send = (sent: Sent) => editFirm({ status: "idle" }, { firmId: firm.id, field, ...sent } as Payload);
  return (
    <EditInPlace
      {...(kind as { kind: "text" })}
      id={`${firm.id} ${field}`}
      label={`${label} of ${firm.name}`}
      field={field}
      hideLabel={field === "name"}
      value={firm[field] ?? ""}
      version={firm.version}
      show={(value) => (field === "kind" ? kindNames[value as keyof typeof kindNames] : value)}
      says={(saved) =>
        saved ? `${label} of ${firm.name} set to ${saved.slice(0, 60)}.` : `${label} of ${firm.name} emptied.`
      }
      send={send}
    />
  );
}
