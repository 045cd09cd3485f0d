"use client";

import { __iconData as plusIcon } from "lucide-react/icons/plus";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { FormDialog } from "@/components/shell/form-dialog";
import { CheckboxField } from "@/components/ui/checkbox";
import { Icon } from "@/components/ui/icon";
import { TextField } from "@/components/ui/input";
import { Note } from "@/components/ui/note";
import { SelectField } from "@/components/ui/select";
import { addFirm } from "@/lib/firms/actions";
import { firmKinds, kindNames } from "@/lib/firms/kinds";
import type { AlikeFirm } from "@/lib/merges/queries";

export function NewFirm() {
  const { push } = useRouter();
  const [alike, setAlike] = useState<AlikeFirm[]>([]);
  return (
    <FormDialog
      trigger="New firm"
      look={{ variant: "primary", icon: <Icon icon={plusIcon} size={14} /> }}
      title="New firm"
      verb="Add firm"
      action={addFirm}
      asks={(receipt) => {
        setAlike(receipt.alike);
        return receipt.alike.length > 0;
      }}
      done={({ id, name }) => {
        if (!id) return "";
        push(`/brokers/${id}`);
        return `${name} added`;
      }}
      undoable
    >
      {({ errors }) => (
        <>
          <TextField label="Name" name="name" maxLength={120} error={errors.name} />
          <SelectField
            label="Kind"
            name="kind"
            error={errors.kind}
            options={firmKinds.map((value) => ({ value, label: kindNames[value] }))}
          />
          {alike.length > 0 && <MaybeHere alike={alike} />}
        </>
      )}
    </FormDialog>
  );
}

function MaybeHere({ alike }: { alike: AlikeFirm[] }) {
  return (
    <>
      <div role="status">
        <Note tone="warn">
          Nothing is added yet. It may be here already:
          <ul className="mt-1">
            {alike.map(({ id, name, kind, place, as }) => (
              <li key={id}>
                <Link href={`/brokers/${id}`} className="font-medium text-accent-ink hover:underline">
                  {name}
                </Link>
                <span className="ml-1.5 text-xs text-ink-3">
                  {[kindNames[kind], place, as && `also known as ${as}`].filter(Boolean).join(" · ")}
                </span>
              </li>
            ))}
          </ul>
        </Note>
      </div>
      <CheckboxField name="another" value="yes" label="It is another firm of that name" />
    </>
  );
}
