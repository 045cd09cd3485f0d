"use client";

import { __iconData as pencilIcon } from "lucide-react/icons/pencil";
import { useState } from "react";
import { ActionForm } from "@/components/shell/action-form";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
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
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button icon={<Icon icon={pencilIcon} size={14} />} onClick={() => setOpen(true)}>
        Edit details
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} title="Edit details" width="sm">
        <div className="flex flex-col gap-4">
          {fields.map(({ field, label, type }) => (
            <ActionForm key={field} action={editAccount} done={`${label} saved`} keep>
              {({ errors }) => (
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
                  <SubmitButton variant="secondary" size="md">
                    Save
                  </SubmitButton>
                </span>
              )}
            </ActionForm>
          ))}
          <span className="flex justify-end">
            <Button onClick={() => setOpen(false)}>Close</Button>
          </span>
        </div>
      </Dialog>
    </>
  );
}
