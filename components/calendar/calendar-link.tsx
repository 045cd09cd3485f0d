"use client";

import { useState } from "react";
import { ActionForm } from "@/components/shell/action-form";
import { CopyField } from "@/components/ui/copy-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { endCalendarLink, makeCalendarLink } from "@/lib/calendar/actions";

type CalendarLinkProps = { made: { at: string; read: string | null } | null };

/** The link is shown once, when it is made: only its digest is kept. */
export function CalendarLink({ made }: CalendarLinkProps) {
  const [path, setPath] = useState<string>();
  return (
    <div className="flex flex-col items-start gap-3">
      {path && made && (
        <CopyField
          label="Your secret link"
          hint="Shown once. Whoever has it sees these dates: give it to your calendar alone."
          value={`${window.location.origin}${path}`}
        />
      )}
      {made && (
        <p className="num text-xs text-ink-3">
          Made {made.at}, {made.read ? `last read ${made.read}` : "not read yet"}
        </p>
      )}
      <div className="flex flex-wrap gap-2">
        <ActionForm action={makeCalendarLink} onDone={({ path }) => setPath(path)} done="Link made">
          {({ pending }) => (
            <SubmitButton size="sm" busy={pending}>
              {made ? "Make a new link" : "Make a secret link"}
            </SubmitButton>
          )}
        </ActionForm>
        {made && (
          <ActionForm action={endCalendarLink} done="The link opens nothing any more">
            {({ pending }) => (
              <SubmitButton size="sm" variant="ghost" busy={pending}>
                End the link
              </SubmitButton>
            )}
          </ActionForm>
        )}
      </div>
      {made && <p className="text-xs text-ink-3">A new link ends the one before.</p>}
    </div>
  );
}
