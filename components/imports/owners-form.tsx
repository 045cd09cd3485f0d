"use client";

import { useState } from "react";
import { ActionForm } from "@/components/shell/action-form";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { startCheck } from "@/lib/imports/actions";
import type { ImportPerson } from "@/lib/imports/queries";
import type { AliasReport } from "@/lib/imports/report";

type OwnersFormProps = { importId: string; version: number; aliases: AliasReport[]; people: ImportPerson[] };

/** Whom the file means by each name it gives owners: asked once, remembered for the next file. */
export function OwnersForm({ importId, version, aliases, people }: OwnersFormProps) {
  const [said, setSaid] = useState<Record<string, string>>(() =>
    Object.fromEntries(aliases.flatMap(({ alias, userId }) => (userId ? [[alias, userId]] : []))),
  );
  const options = [
    { value: "", label: "Nobody chosen" },
    ...people.map(({ id, name }) => ({ value: id, label: name })),
  ];
  return (
    <ActionForm action={startCheck} keep className="flex flex-col">
      {({ pending }) => (
        <>
          <input type="hidden" name="importId" value={importId} />
          <input type="hidden" name="version" value={version} />
          <input type="hidden" name="owners" value={JSON.stringify(said)} />
          <ul>
            {aliases.map(({ alias, userId, reason }) => (
              <li
                key={alias}
                className="grid grid-cols-[minmax(0,1fr)_18rem] items-center gap-x-4 gap-y-1 border-b border-line px-5 py-1.5 max-md:grid-cols-1 max-md:px-4"
              >
                <span className="min-w-0 break-words">
                  <b className="font-medium">{alias}</b> <span className="text-ink-3">means</span>
                  {!userId && reason && <span className="block text-xs text-neg-ink">{reason}</span>}
                </span>
                <Select
                  aria-label={`Whom ${alias} means`}
                  value={said[alias] ?? ""}
                  onChange={({ target }) => setSaid({ ...said, [alias]: target.value })}
                  options={options}
                />
              </li>
            ))}
          </ul>
          <div className="flex items-center gap-3 px-5 py-3 max-md:px-4">
            <SubmitButton size="md" variant="secondary" busy={pending} busyLabel="Starting">
              Check with these owners
            </SubmitButton>
          </div>
        </>
      )}
    </ActionForm>
  );
}

/** The same, once nothing can be said any more. */
export function OwnersKnown({ aliases }: { aliases: AliasReport[] }) {
  return (
    <ul>
      {aliases.map(({ alias, name, reason }) => (
        <li key={alias} className="border-b border-line px-5 py-2 break-words max-md:px-4">
          <b className="font-medium">{alias}</b> <span className="text-ink-3">means</span>{" "}
          {name ?? reason ?? "nobody known"}
        </li>
      ))}
    </ul>
  );
}
