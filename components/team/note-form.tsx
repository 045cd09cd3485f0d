"use client";

import { ActionForm } from "@/components/shell/action-form";
import { TextField } from "@/components/ui/input";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextareaField } from "@/components/ui/textarea";
import { changeNote, writeNote } from "@/lib/coaching/actions";
import type { CoachingNote } from "@/lib/coaching/queries";

type Fields = { errors: Record<string, string[] | undefined>; note?: CoachingNote; today: string };

function NoteFields({ errors, note, today }: Fields) {
  return (
    <>
      <TextareaField
        label="What you talked about"
        name="words"
        rows={5}
        defaultValue={note?.words}
        error={errors.words}
      />
      <TextField
        label="Development goal, if you agreed on one"
        name="goal"
        maxLength={300}
        defaultValue={note?.goal ?? ""}
        error={errors.goal}
      />
      <TextField label="Day" name="on" type="date" max={today} defaultValue={note?.on ?? today} error={errors.on} />
    </>
  );
}

export function NoteForm({ aboutId, today }: { aboutId: string; today: string }) {
  return (
    <ActionForm action={writeNote} done="Note kept" className="flex flex-col items-stretch gap-3">
      {({ errors, pending }) => (
        <>
          <input type="hidden" name="aboutId" value={aboutId} />
          <NoteFields errors={errors} today={today} />
          <SubmitButton size="sm" busy={pending} className="self-start">
            Keep note
          </SubmitButton>
        </>
      )}
    </ActionForm>
  );
}

export function ChangeNote({ note, today, onClose }: { note: CoachingNote; today: string; onClose: () => void }) {
  return (
    <ActionForm action={changeNote} done="Note changed" onDone={onClose} keep className="flex flex-col gap-3">
      {({ errors, pending }) => (
        <>
          <input type="hidden" name="noteId" value={note.id} />
          <input type="hidden" name="version" value={note.version} />
          <NoteFields errors={errors} note={note} today={today} />
          <SubmitButton busy={pending} className="self-end">
            Save
          </SubmitButton>
        </>
      )}
    </ActionForm>
  );
}
