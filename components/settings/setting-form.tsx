"use client";

import { type FormEvent, useState } from "react";
import { GuardedDialog } from "@/components/ui/guarded-dialog";
import { TextField } from "@/components/ui/input";
import { SelectField } from "@/components/ui/select";
import { changeSetting } from "@/lib/settings/actions";
import type { FieldFace, SettingFace } from "./face";
import { SettingsForm } from "./settings-form";
import { WhenAndWhy } from "./when-and-why";

type Errors = Record<string, string[] | undefined>;
type SettingFormProps = { face: SettingFace; onClose: () => void; onDone: (receipt: { says: string }) => void };

/** Another's version comes in where nothing was typed; over the same figure it says so, and keeps what was typed. */
export function SettingForm({ face, onClose, onDone }: SettingFormProps) {
  const { opened, typed, since, type, readAgain, keyOf } = useTypedOver(face);
  return (
    <GuardedDialog open onClose={onClose} unsaved={typed} place="drawer" title={face.title} description={face.tells}>
      <SettingsForm action={changeSetting} onDone={onDone} onTyped={type} onRefused={readAgain}>
        {({ errors, pending }) => (
          <>
            {groupsOf(face.fields).map(({ group, fields }) =>
              group ? (
                <fieldset key={group} className="min-w-0">
                  <legend className="mb-1 font-medium">{group}</legend>
                  <div className="grid grid-cols-2 items-start gap-3">
                    {fields.map((field) => (
                      <FigureField key={keyOf(field)} field={field} errors={errors} within={group} />
                    ))}
                  </div>
                </fieldset>
              ) : (
                fields.map((field) => <FigureField key={keyOf(field)} field={field} errors={errors} />)
              ),
            )}
            <input type="hidden" name="opened" value={JSON.stringify(opened)} />
            <WhenAndWhy
              face={{ ...face, latest: since ?? face.latest }}
              errors={errors}
              pending={pending}
              verb="Save version"
              onClose={onClose}
            />
          </>
        )}
      </SettingsForm>
    </GuardedDialog>
  );
}

/**
 * Which figures were typed over, as they were then, and the version they were read from: until that is refused it is what
 * one's own is said over. A figure nobody typed over is drawn anew when another changes it.
 */
function useTypedOver({ fields, latest }: SettingFace) {
  const [opened, setOpened] = useState<Record<string, string>>({});
  const [since, setSince] = useState<number>();
  const [typed, setTyped] = useState(false);
  const type = ({ target }: FormEvent<HTMLFormElement>) => {
    const field = fields.find(({ name }) => name === (target as HTMLInputElement).name);
    setTyped(true);
    setSince((version) => version ?? latest);
    if (field) setOpened((kept) => ({ [field.name]: field.typed, ...kept }));
  };
  const keyOf = ({ name, typed }: FieldFace) => `${name} ${opened[name] ?? typed}`;
  return { opened, typed, since, type, readAgain: () => setSince(undefined), keyOf };
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
