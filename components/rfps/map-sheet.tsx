"use client";

import { type FormEvent, useState } from "react";
import { SendEnd } from "@/components/shell/send-end";
import { offerUndo } from "@/components/shell/undo";
import { useSend } from "@/components/shell/use-send";
import { Button } from "@/components/ui/button";
import { FieldError } from "@/components/ui/field";
import { GuardedDialog } from "@/components/ui/guarded-dialog";
import { SelectField } from "@/components/ui/select";
import { counted } from "@/lib/format";
import { mapSheet } from "@/lib/questions/actions";
import type { Layout } from "@/lib/questions/layout";

type Payload = Parameters<typeof mapSheet>[1];
type Seen = { name: string; columns: { place: number; name: string }[]; heads: { row: number; text: string }[] };
type MapSheetProps = { rfpId: string; sheets: Seen[]; layouts: Layout[] };
type Chosen = Record<"heading" | "question" | "answer" | "number" | "section", string>;

/** Which column of which sheet holds what, where it was not recognised rightly. */
export function MapSheet(props: MapSheetProps) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button variant="ghost" onClick={() => setOpen(true)}>
        Columns
      </Button>
      {open && <MapDialog {...props} onClose={() => setOpen(false)} />}
    </>
  );
}

const chosenOf = (layout: Layout | undefined): Chosen => ({
  heading: String(layout?.heading ?? 0),
  question: String(layout?.question ?? ""),
  answer: String(layout?.answer ?? ""),
  number: String(layout?.number ?? ""),
  section: String(layout?.section ?? ""),
});
const placeOf = (text: string) => (text === "" ? null : Number(text));

function MapDialog({ rfpId, sheets, layouts, onClose }: MapSheetProps & { onClose: () => void }) {
  const [was] = useState(() => sheets.map(({ name }) => chosenOf(layouts.find(({ sheet }) => sheet === name))));
  const [chosen, setChosen] = useState(was);
  const sending = useSend(mapSheet);
  const set = (at: number, field: keyof Chosen) => (event: { target: { value: string } }) =>
    setChosen(chosen.map((each, n) => (n === at ? { ...each, [field]: event.target.value } : each)));
  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    const given = chosen.flatMap((each, at) => {
      const [question, answer] = [placeOf(each.question), placeOf(each.answer)];
      if (question === null || answer === null) return [];
      const sheet = sheets[at]?.name ?? "";
      const heading = Number(each.heading);
      return [{ sheet, heading, question, answer, number: placeOf(each.number), section: placeOf(each.section) }];
    });
    const outcome = await sending.send({ rfpId, layouts: given } as Payload);
    if (outcome.status !== "done") return;
    offerUndo(outcome.operationId, `${counted(outcome.receipt.questions, "question")} read`);
    onClose();
  };
  return (
    <GuardedDialog
      open
      onClose={onClose}
      unsaved={JSON.stringify(chosen) !== JSON.stringify(was)}
      title="Columns of their file"
      description="A sheet without a question column is not read. Answers are written into the answer column alone."
      width="lg"
    >
      <form onSubmit={onSubmit} noValidate className="flex flex-col gap-4">
        {sheets.map(({ name, columns, heads }, at) => {
          const options = columns.map(({ place, name: label }) => ({ value: String(place), label }));
          const field = (key: keyof Chosen, label: string, none: string) => (
            <SelectField
              label={label}
              placeholder={none}
              value={chosen[at]?.[key] ?? ""}
              options={options}
              onChange={set(at, key)}
            />
          );
          return (
            <fieldset key={name} className="grid grid-cols-3 gap-3 max-md:grid-cols-1">
              <legend className="mb-1 text-xs font-medium text-ink-2 touch:text-base">{name || "The file"}</legend>
              {field("question", "Question", "Not read")}
              {field("answer", "Answer", "Choose")}
              {field("number", "Number", "None")}
              {field("section", "Section", "Rows above them")}
              <SelectField
                label="Headings in row"
                value={chosen[at]?.heading ?? "0"}
                options={[
                  { value: "0", label: "None" },
                  ...heads.map(({ row, text }) => ({ value: String(row), label: `${row}: ${text}` })),
                ]}
                onChange={set(at, "heading")}
              />
            </fieldset>
          );
        })}
        {sending.errors.layouts && <FieldError reason={sending.errors.layouts[0] ?? ""} />}
        <SendEnd verb="Read anew" busyLabel="Reading" sending={sending} onClose={onClose} />
      </form>
    </GuardedDialog>
  );
}
