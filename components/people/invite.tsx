"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { ActionForm } from "@/components/shell/action-form";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { TextField } from "@/components/ui/input";
import { SelectField } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { invitePerson } from "@/lib/people/actions";
import { type MadeLink, OneTimeLink } from "./one-time-link";
import { type Choice, optionsOf, roleOptions } from "./options";

type InviteProps = { managers: Choice[]; closeHref: string; personHref: string };

export function Invite({ managers, closeHref, personHref }: InviteProps) {
  const router = useRouter();
  const [made, setMade] = useState<MadeLink & { id: string }>();
  const close = () => router.push(closeHref, { scroll: false });
  return (
    <Dialog open onClose={close} title={made ? `${made.name} is invited` : "Invite person"}>
      {made ? (
        <div className="flex flex-col gap-4">
          <OneTimeLink {...made} />
          <span className="flex justify-end gap-2">
            <Button size="md" onClick={close}>
              Close
            </Button>
            <Button
              size="md"
              variant="primary"
              onClick={() => router.push(personHref.replace("PERSON", made.id), { scroll: false })}
            >
              Place in a team
            </Button>
          </span>
        </div>
      ) : (
        <ActionForm action={invitePerson} onDone={setMade} className="flex flex-col gap-4">
          {({ errors, pending }) => (
            <>
              <TextField label="Name" name="name" autoComplete="off" error={errors.name} />
              <TextField label="E-mail" name="email" type="email" autoComplete="off" error={errors.email} />
              <TextField label="Title" name="title" autoComplete="off" error={errors.title} />
              <SelectField
                label="Role"
                name="role"
                placeholder="Choose a role"
                options={roleOptions}
                error={errors.role}
              />
              <SelectField
                label="Manager"
                name="managerId"
                placeholder="No manager"
                options={optionsOf(managers)}
                error={errors.managerId}
              />
              <span className="flex justify-end gap-2">
                <Button size="md" onClick={close}>
                  Cancel
                </Button>
                <SubmitButton size="md" busy={pending} busyLabel="Inviting">
                  Invite
                </SubmitButton>
              </span>
            </>
          )}
        </ActionForm>
      )}
    </Dialog>
  );
}
