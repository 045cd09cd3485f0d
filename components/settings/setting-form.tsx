"use client";

import { useState } from "react";
import { GuardedDialog } from "@/components/ui/guarded-dialog";
import { TextField } from "@/components/ui/input";
import { SelectField } from "@/components/ui/select";
import { changeSetting } from "@/lib/settings/actions";
import type { FieldFace, SettingFace } from "./face";
import { SettingsForm } from "./settings-form";
import { WhenAndWhy } from "./when-and-why";

type Errors = Record<string, string[] | undefined>;
type SettingFormProps = { face: SettingFace; onClose: () => void; onDone: (receipt: { says: string }) => void };

/** Over a newer version it says what that changed, reads it, and keeps what was typed to be saved over it. */
export function SettingForm({ face, onClose, onDone }: SettingFormProps) {
  const [typed, setTyped] = useState(false);
  return (
    <GuardedDialog open onClose={onClose} unsaved={typed} place="drawer" title={face.title} description={face.tells}>
      <SettingsForm action={changeSetting} onDone={onDone} onTyped={() => setTyped(true)}>
        {({ errors, pending }) => (
          <>
            {groupsOf(face.fields).map(({ group, fields }) =>
              group ? (
                <fieldset key={group} className="min-w-0">
                  <legend className="mb-1 font-medium">{group}</legend>
                  <div className="grid grid-cols-2 items-start gap-3">
                    {fields.map((field) => (
                      <FigureField key={field.name} field={field} errors={errors} within={group} />
                    ))}
                  </div>
                </fieldset>
              ) : (
                fields.map((field) => <FigureField key={field.name} field={field} errors={errors} />)
              ),
            )}
            <WhenAndWhy face={face} errors={errors} pending={pending} verb="Save version" onClose={onClose} />
          </>
        )}
      </SettingsForm>
    </GuardedDialog>
  );
}

function FigureField({ field, errors, within }: { field: FieldFace; errors: Errors; within?: string }) {
  const { name, label, hint, shown, typed, lead, trail, options } = field;
  const about = {
    name,
    label: within ? (
      <>
        <span className="sr-only">{within}, </span>
        {label}
      </>
    ) : (
      label
    ),
    error: errors[name],
    hint: [hint?.replace(/\.$/, ""), `Now ${shown}`].filter(Boolean).join(". "),
    defaultValue: typed,
  };
  if (options) return <SelectField {...about} options={options} />;
  return <TextField {...about} inputMode="decimal" autoComplete="off" lead={lead} trail={trail} />;
}

/** Figures of one thing stand together. */
function groupsOf(fields: FieldFace[]) {
  const groups: { group?: string; fields: FieldFace[] }[] = [];
  for (const field of fields) {
    const last = groups.at(-1);
    if (last && last.group === field.group) last.fields.push(field);
    else groups.push({ group: field.group, fields: [field] });
  }
  return groups;
}
