import type { ReactNode } from "react";
import { Chip } from "@/components/ui/chip";
import type { InlineKind } from "@/components/ui/inline-input";
import type { EditableField } from "@/lib/accounts/editable";
import { dueText, renewalDay } from "@/lib/format";
import type { Day } from "@/lib/units/day";

type Look = { name: string; kind: InlineKind; show?: (value: string, today: Day) => ReactNode };

const text: InlineKind = { kind: "text", maxLength: 200 };
const priorities = ["A", "B", "C"].map((value) => ({ value, label: value }));

/** How each field of an account is called, edited and read. */
export const fieldLooks: Record<EditableField, Look> = {
  name: { name: "Name", kind: text },
  externalId: { name: "Id", kind: { kind: "text", maxLength: 40 } },
  customerSinceOn: { name: "Customer since", kind: { kind: "day" }, show: (value) => renewalDay(value) },
  situs: { name: "Situs", kind: { kind: "text", maxLength: 2 } },
  priority: { name: "Priority", kind: { kind: "choice", options: [{ value: "", label: "None" }, ...priorities] } },
  nextStep: { name: "Next step", kind: text },
  nextStepOn: {
    name: "Next step’s day",
    kind: { kind: "day" },
    show: (value, today) => <Due day={value} today={today} />,
  },
  note: { name: "Note", kind: { kind: "text", lines: 4, maxLength: 4_000 } },
  tags: { name: "Tags", kind: { kind: "text", maxLength: 400 }, show: (value) => <Tags value={value} /> },
  headline: { name: "Headline", kind: text },
};

/** A field as it is read; nothing is a dash. */
export const showField = (field: EditableField, value: string, today: Day) =>
  value === "" ? <span className="text-ink-3">—</span> : (fieldLooks[field].show?.(value, today) ?? value);

function Due({ day, today }: { day: Day; today: Day }) {
  return <span className={day < today ? "font-medium text-warn-ink" : ""}>{dueText(day, today)}</span>;
}

function Tags({ value }: { value: string }) {
  return (
    <span className="flex gap-1 overflow-hidden">
      {value.split(", ").map((tag) => (
        <Chip key={tag}>{tag}</Chip>
      ))}
    </span>
  );
}
