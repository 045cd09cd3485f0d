"use client";

import { useState } from "react";
import { EndSession } from "@/components/session/end-session";
import { ActionForm } from "@/components/shell/action-form";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { SectionHeader } from "@/components/ui/section-header";
import { SubmitButton } from "@/components/ui/submit-button";
import { toast } from "@/components/ui/toast";
import { since } from "@/lib/format";
import { deactivatePerson, endSessions, makeAccessLink, reactivatePerson } from "@/lib/people/actions";
import { heldBy } from "@/lib/people/owning";
import type { PersonRecord } from "@/lib/people/queries";
import { standingNames } from "@/lib/people/status";
import { type MadeLink, OneTimeLink } from "./one-time-link";

type PersonAccessProps = { person: PersonRecord; self: boolean; now: Date; zone: string };

export function PersonAccess({ person, self, now, zone }: PersonAccessProps) {
  const [made, setMade] = useState<MadeLink>();
  const gone = person.standing === "DEACTIVATED";
  const joined = person.standing === "ACTIVE";
  return (
    <section aria-labelledby="access" className="flex flex-col gap-3">
      <SectionHeader id="access" title="Access">
        {standingNames[person.standing]}
      </SectionHeader>
      <ul className="border-t border-line">
        {person.sessions.map(({ id, device, lastSeenAt }) => (
          <li key={id} className="flex min-h-9 items-center justify-between gap-2 border-b border-line">
            <span>
              {device ?? "Unknown device"} <span className="text-ink-3">{since(lastSeenAt, now, zone)}</span>
            </span>
            <EndSession id={id} device={device ?? "unknown device"} variant="ghost" />
          </li>
        ))}
        {person.sessions.length === 0 && <li className="py-2 text-ink-3">Signed in nowhere.</li>}
      </ul>
      {made && <OneTimeLink {...made} />}
      <div className="flex flex-wrap gap-2">
        {!gone && (
          <ActionForm action={makeAccessLink} onDone={setMade}>
            {({ pending }) => (
              <>
                <input type="hidden" name="id" value={person.id} />
                <SubmitButton variant="secondary" busy={pending} busyLabel="Making">
                  {joined ? "Make reset link" : "Make new link"}
                </SubmitButton>
              </>
            )}
          </ActionForm>
        )}
        {person.sessions.length > 0 && (
          <ActionForm action={endSessions} done={`${person.name} is signed out everywhere`}>
            {({ pending }) => (
              <>
                <input type="hidden" name="id" value={person.id} />
                <SubmitButton variant="secondary" busy={pending} busyLabel="Ending">
                  End all sessions
                </SubmitButton>
              </>
            )}
          </ActionForm>
        )}
        {!self && (gone ? <Reactivate person={person} /> : <Deactivate person={person} />)}
      </div>
    </section>
  );
}

function Deactivate({ person }: { person: PersonRecord }) {
  const [asking, setAsking] = useState(false);
  const held = heldBy(person.owned, undefined);
  const confirm = async () => {
    const outcome = await deactivatePerson({ status: "idle" }, { id: person.id, version: person.version });
    if (outcome.status === "refused") toast({ text: outcome.message, tone: "error" });
    if (outcome.status === "done") toast({ text: `${person.name} is deactivated` });
  };
  return (
    <>
      <Button variant="danger" disabledBecause={held} onClick={() => setAsking(true)}>
        Deactivate
      </Button>
      {held && <p className="w-full text-ink-2">{held}</p>}
      <ConfirmDialog
        open={asking}
        onClose={() => setAsking(false)}
        question={`Deactivate ${person.name}?`}
        consequence="They are signed out at once and leave their team today. What they did stays, and they can come back."
        verb="Deactivate"
        busyVerb="Deactivating"
        danger
        onConfirm={confirm}
      />
    </>
  );
}

function Reactivate({ person }: { person: PersonRecord }) {
  return (
    <ActionForm action={reactivatePerson} done={`${person.name} is back; they need a team`}>
      {({ pending }) => (
        <>
          <input type="hidden" name="id" value={person.id} />
          <input type="hidden" name="version" value={person.version} />
          <SubmitButton variant="secondary" busy={pending}>
            Reactivate
          </SubmitButton>
        </>
      )}
    </ActionForm>
  );
}
