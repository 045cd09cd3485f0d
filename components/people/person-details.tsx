"use client";

import { ActionForm } from "@/components/shell/action-form";
import { TextField } from "@/components/ui/input";
import { SelectField } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { assignRole, changePerson } from "@/lib/people/actions";
import type { PersonRecord } from "@/lib/people/queries";
import { type Choice, optionsOf, roleOptions } from "./options";

type PersonDetailsProps = { person: PersonRecord; managers: Choice[]; self: boolean };

export function PersonDetails({ person, managers, self }: PersonDetailsProps) {
  const known = (
    <>
      <input type="hidden" name="id" value={person.id} />
      <input type="hidden" name="version" value={person.version} />
    </>
  );
  return (
    <div className="flex flex-col gap-5">
      <ActionForm action={changePerson} done="Details saved" keep>
        {({ errors, pending }) => (
          <div key={person.version} className="flex flex-col gap-3">
            {known}
            <TextField label="Name" name="name" defaultValue={person.name} error={errors.name} />
            <TextField label="Title" name="title" defaultValue={person.title ?? ""} error={errors.title} />
            <SelectField
              label="Manager"
              name="managerId"
              placeholder="No manager"
              options={optionsOf(managers.filter(({ id }) => id !== person.id))}
              defaultValue={person.managerId ?? ""}
              error={errors.managerId}
            />
            <SubmitButton busy={pending} className="self-start">
              Save details
            </SubmitButton>
          </div>
        )}
      </ActionForm>
      {self ? (
        <p className="text-ink-3">Your own role is changed by another Admin.</p>
      ) : (
        <ActionForm action={assignRole} done="Role saved; their sessions ended" keep>
          {({ errors, pending }) => (
            <div key={person.version} className="flex items-end gap-2">
              {known}
              <SelectField
                label="Role"
                name="role"
                options={roleOptions}
                defaultValue={person.role}
                error={errors.role}
                className="flex-1"
              />
              <SubmitButton size="md" variant="secondary" busy={pending}>
                Save role
              </SubmitButton>
            </div>
          )}
        </ActionForm>
      )}
    </div>
  );
}
