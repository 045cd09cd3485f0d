"use client";

import { ActionForm } from "@/components/shell/action-form";
import { KeepFresh } from "@/components/shell/keep-fresh";
import { TextField } from "@/components/ui/input";
import { SubmitButton } from "@/components/ui/submit-button";
import { connectCalendar, disconnectCalendar } from "@/lib/calendar/actions";
import { counted } from "@/lib/format";

type Source = { address: string; read: string | null; problem: string | null };
type CalendarSourceProps = { source: Source | null; meetings: number };

/** The link itself is never shown again; its server's name tells which one it is. */
export function CalendarSource({ source, meetings }: CalendarSourceProps) {
  return (
    <div className="flex flex-col items-start gap-3">
      {source && (
        <p className="num text-xs text-ink-3" role="status">
          {source.address},{" "}
          {source.read
            ? `read ${source.read}, ${counted(meetings, "meeting")} from a week ago to two months ahead`
            : "being read for the first time"}
        </p>
      )}
      {source && !source.read && <KeepFresh />}
      {source?.problem && <p className="text-neg-ink">{source.problem}</p>}
      <ActionForm
        action={connectCalendar}
        done="Your meetings are on their way"
        className="flex w-full flex-col items-start gap-3"
      >
        {({ errors, pending }) => (
          <>
            <TextField
              label={source ? "Another calendar’s link" : "Your calendar’s link"}
              hint="In Outlook: Publish calendar, ICS. In Google: Secret address in iCal format."
              name="address"
              type="url"
              autoComplete="off"
              error={errors.address?.[0]}
            />
            <SubmitButton size="sm" busy={pending}>
              {source ? "Read this one instead" : "Read my meetings"}
            </SubmitButton>
          </>
        )}
      </ActionForm>
      {source && (
        <ActionForm action={disconnectCalendar} done="Your meetings are no longer read, and none is kept">
          {({ pending }) => (
            <SubmitButton size="sm" variant="ghost" busy={pending}>
              Stop reading it
            </SubmitButton>
          )}
        </ActionForm>
      )}
    </div>
  );
}
