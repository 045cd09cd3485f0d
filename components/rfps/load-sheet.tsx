"use client";

import { type FormEvent, useState } from "react";
import { SendEnd } from "@/components/shell/send-end";
import { offerUndo } from "@/components/shell/undo";
import { useSend } from "@/components/shell/use-send";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { GuardedDialog } from "@/components/ui/guarded-dialog";
import { counted } from "@/lib/format";
import { loadSheet } from "@/lib/questions/actions";

const largest = 5 * 1024 * 1024;
type LoadSheetProps = { rfpId: string; again: boolean };

/** Takes the consultant's file: what it asks becomes the list, the file itself is kept to be returned. */
export function LoadSheet({ rfpId, again }: LoadSheetProps) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button variant={again ? "ghost" : "secondary"} onClick={() => setOpen(true)}>
        {again ? "Load another file" : "Load their questions"}
      </Button>
      {open && <LoadDialog rfpId={rfpId} again={again} onClose={() => setOpen(false)} />}
    </>
  );
}

function LoadDialog({ rfpId, again, onClose }: LoadSheetProps & { onClose: () => void }) {
  const [file, setFile] = useState<File>();
  const sending = useSend(loadSheet);
  const tooLarge =
    file && file.size > largest ? ["The file is larger than 5 MB. Save the questions alone."] : undefined;
  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    if (tooLarge) return;
    const form = new FormData();
    form.set("rfpId", rfpId);
    if (file) form.set("file", file);
    const outcome = await sending.send(form);
    if (outcome.status !== "done") return;
    const { questions, lost } = outcome.receipt;
    const left = lost ? `, ${counted(lost, "answer")} had no question left` : "";
    offerUndo(outcome.operationId, `${counted(questions, "question")} loaded${left}`);
    onClose();
  };
  return (
    <GuardedDialog
      open
      onClose={onClose}
      unsaved={Boolean(file)}
      title="Load their questions"
      description={
        again
          ? "What is asked in the same words keeps its answer."
          : "The consultant’s workbook or CSV. It goes back as it came, with our answers in it."
      }
      width="sm"
    >
      <form onSubmit={onSubmit} noValidate className="flex flex-col gap-4">
        <Field label="File" hint="XLSX or CSV, up to 5 MB" error={tooLarge ?? sending.errors.file}>
          {(ids) => (
            <input
              {...ids}
              type="file"
              accept=".xlsx,.csv,.txt"
              className="w-full text-sm file:mr-3 file:h-8 file:rounded-md file:border file:border-line-strong file:bg-surface file:px-3"
              onChange={({ target }) => setFile(target.files?.[0])}
            />
          )}
        </Field>
        <SendEnd verb="Load" busyLabel="Reading" sending={sending} onClose={onClose} />
      </form>
    </GuardedDialog>
  );
}
