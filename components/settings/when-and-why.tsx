"use client";

import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/input";
import { Note } from "@/components/ui/note";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextareaField } from "@/components/ui/textarea";
import type { SettingFace } from "./face";

type WhenAndWhyProps = {
  face: Pick<SettingFace, "key" | "latest" | "today" | "scheduled">;
  errors: Record<string, string[] | undefined>;
  pending: boolean;
  verb: string;
  onClose: () => void;
};

/** The end of every form over a setting: from when, why, and over which version. */
export function WhenAndWhy({ face, errors, pending, verb, onClose }: WhenAndWhyProps) {
  return (
    <>
      <input type="hidden" name="key" value={face.key} />
      <input type="hidden" name="version" value={face.latest} />
      <TextField
        label="Takes effect"
        name="fromOn"
        type="date"
        min={face.today}
        defaultValue={face.today}
        hint="Today or later. What was decided before keeps its version."
        error={errors.fromOn}
      />
      <TextareaField
        label="Why"
        name="reason"
        rows={2}
        hint="Kept with the version. No names of members, no identifiers."
        error={errors.reason}
      />
      {face.scheduled.length > 0 && (
        <Note tone="warn">
          {face.scheduled.map(({ from }) => from).join(", ")} another version is scheduled. If this one begins on that
          day or before, it takes its place.
        </Note>
      )}
      <span className="flex justify-end gap-2">
        <Button size="md" onClick={onClose}>
          Cancel
        </Button>
        <SubmitButton size="md" busy={pending}>
          {verb}
        </SubmitButton>
      </span>
    </>
  );
}
