"use client";

import { useState } from "react";
import { ActionForm } from "@/components/shell/action-form";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/input";
import { SectionHeader } from "@/components/ui/section-header";
import { SelectField } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { dayText } from "@/lib/format";
import type { PersonRecord } from "@/lib/people/queries";
import { addTeam, movePerson } from "@/lib/teams/actions";
import { gradeNames, placeText } from "@/lib/teams/words";
import { type Choice, optionsOf } from "./options";

type PersonTeamProps = { person: PersonRecord; teams: Choice[]; today: string };

const kinds = [
  { value: "MEMBER", label: "Member" },
  { value: "LEAD", label: "Leads it" },
];
const grades = Object.entries(gradeNames).map(([value, label]) => ({ value, label }));

export function PersonTeam({ person, teams, today }: PersonTeamProps) {
  const [naming, setNaming] = useState(false);
  const last = person.stays.at(-1);
  return (
    <section aria-labelledby="team">
      <SectionHeader id="team" title="Team">
        <Button variant="ghost" onClick={() => setNaming(!naming)}>
          {naming ? "Cancel" : "Add team"}
        </Button>
      </SectionHeader>
      {naming && (
        <ActionForm
          action={addTeam}
          done="Team added"
          onDone={() => setNaming(false)}
          className="mb-3 flex items-end gap-2"
        >
          {({ errors, pending }) => (
            <>
              <TextField label="Name of the team" name="name" error={errors.name} className="flex-1" />
              <SubmitButton size="md" variant="secondary" busy={pending}>
                Add
              </SubmitButton>
            </>
          )}
        </ActionForm>
      )}
      <ul className="mb-3 border-t border-line">
        {person.stays.map((stay) => (
          <li key={stay.id} className="flex min-h-8 items-center justify-between gap-2 border-b border-line">
            <span>
              {stay.team} <span className="text-ink-3">{placeText(stay)}</span>
            </span>
            <span className="num text-ink-3">
              {dayText(stay.fromOn, today)} – {stay.toOn ? dayText(stay.toOn, today) : "today"}
            </span>
          </li>
        ))}
        {person.stays.length === 0 && <li className="py-2 text-ink-3">In no team so far.</li>}
      </ul>
      <ActionForm action={movePerson} done="Team saved" keep>
        {({ errors, pending }) => (
          <div key={last?.id} className="grid grid-cols-2 gap-3">
            <input type="hidden" name="id" value={person.id} />
            <SelectField
              label="Moves to"
              name="teamId"
              placeholder="No team"
              options={optionsOf(teams)}
              defaultValue={last?.teamId ?? ""}
              error={errors.teamId}
            />
            <TextField label="From" name="fromOn" type="date" defaultValue={today} error={errors.fromOn} />
            <SelectField label="As" name="kind" options={kinds} defaultValue={last?.kind ?? "MEMBER"} />
            <SelectField
              label="Grade"
              name="grade"
              placeholder="No grade"
              options={grades}
              defaultValue={last?.grade ?? ""}
            />
            <SubmitButton variant="secondary" busy={pending} className="justify-self-start">
              Save team
            </SubmitButton>
          </div>
        )}
      </ActionForm>
    </section>
  );
}
