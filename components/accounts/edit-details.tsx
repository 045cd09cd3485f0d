"use client";

import { __iconData as pencilIcon } from "lucide-react/icons/pencil";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { ActionForm } from "@/components/shell/action-form";
import { Button } from "@/components/ui/button";
import { GuardedDialog } from "@/components/ui/guarded-dialog";
import { Icon } from "@/components/ui/icon";
import { TextField } from "@/components/ui/input";
import { SubmitButton } from "@/components/ui/submit-button";
import { editAccount } from "@/lib/accounts/actions";

type Details = {
  id: string;
  name: string;
  externalId: string | null;
  customerSinceOn: string | null;
  version: number;
};
type Field = { field: "name" | "externalId" | "customerSinceOn"; label: string; type?: string };

const fields: Field[] = [
  { field: "name", label: "Name" },
  { field: "externalId", label: "Id in the system of record" },
  { field: "customerSinceOn", label: "Account since", type: "date" },
];

/** Each field saves alone, so that two people editing different ones lose nothing. */
export function EditDetails({ account }: { account: Details }) {
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState(false);
  const close = () => {
    setOpen(false);
    setTyped(false);
  };
  return (
    <>
      <Button icon={<Icon icon={pencilIcon} size={14} />} onClick={() => setOpen(true)}>
        Edit details
      </Button>
      <GuardedDialog open={open} onClose={close} unsaved={typed} title="Edit details" width="sm">
        <div className="flex flex-col gap-4">
          {fields.map(({ field, label, type }) => (
            <ActionForm
              key={field}
              action={editAccount}
              done={`${label} saved`}
              keep
              onTyped={() => setTyped(true)}
              onDone={() => setTyped(false)}
              // Both versions are told; what is read anew makes a second save mean: keep mine.
              onRefused={() => router.refresh()}
            >
              {({ errors, pending }) => (
                <span className="flex items-end gap-2">
                  <input type="hidden" name="accountId" value={account.id} />
                  <input type="hidden" name="field" value={field} />
                  <input type="hidden" name="version" value={account.version} />
                  <input type="hidden" name="was" value={account[field] ?? ""} />
                  <TextField
                    label={label}
                    name="value"
                    type={type}
                    defaultValue={account[field] ?? ""}
                    error={errors.value}
                    className="flex-1"
                  />
                  <SubmitButton variant="secondary" size="md" busy={pending}>
                    Save
                  </SubmitButton>
                </span>
              )}
            </ActionForm>
          ))}
          <span className="flex justify-end">
            <Button onClick={close}>Close</Button>
          </span>
        </div>
      </GuardedDialog>
    </>
  );
}
