"use client";

import { __iconData as plusIcon } from "lucide-react/icons/plus";
import { useState } from "react";
import { ActionForm } from "@/components/shell/action-form";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Icon } from "@/components/ui/icon";
import { TextField } from "@/components/ui/input";
import { SelectField } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { addTask } from "@/lib/tasks/actions";

type Person = { id: string; name: string };
type TaskFormProps = { accountId: string; viewer: Person; colleagues: Person[] };

export function TaskForm({ accountId, viewer, colleagues }: TaskFormProps) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button variant="ghost" icon={<Icon icon={plusIcon} size={14} />} onClick={() => setOpen(true)}>
        Add
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} title="Add a task" width="sm">
        <ActionForm action={addTask} done="Task added" onDone={() => setOpen(false)} className="flex flex-col gap-4">
          {({ errors }) => (
            <>
              <input type="hidden" name="accountId" value={accountId} />
              <TextField label="What is to be done" name="title" error={errors.title} maxLength={200} />
              <SelectField
                label="Who does it"
                name="assigneeId"
                error={errors.assigneeId}
                defaultValue={viewer.id}
                options={colleagues.map(({ id, name }) => ({
                  value: id,
                  label: id === viewer.id ? `${name} (you)` : name,
                }))}
              />
              <TextField label="Due" name="dueOn" type="date" error={errors.dueOn} />
              <span className="flex justify-end gap-2">
                <Button onClick={() => setOpen(false)}>Cancel</Button>
                <SubmitButton size="sm">Add task</SubmitButton>
              </span>
            </>
          )}
        </ActionForm>
      </Dialog>
    </>
  );
}
