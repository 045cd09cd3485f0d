"use client";

import { __iconData as plusIcon } from "lucide-react/icons/plus";
import { FormDialog } from "@/components/shell/form-dialog";
import { Icon } from "@/components/ui/icon";
import { TextField } from "@/components/ui/input";
import { SelectField } from "@/components/ui/select";
import { addTask } from "@/lib/tasks/actions";

type Person = { id: string; name: string };
type TaskFormProps = { accountId: string; viewer: Person; colleagues: Person[] };

export function TaskForm({ accountId, viewer, colleagues }: TaskFormProps) {
  const people = colleagues.map(({ id, name }) => ({ value: id, label: id === viewer.id ? `${name} (you)` : name }));
  return (
    <FormDialog
      trigger="Add"
      look={{ icon: <Icon icon={plusIcon} size={14} /> }}
      title="Add a task"
      verb="Add task"
      action={addTask}
      done="Task added"
      undoable
    >
      {({ errors }) => (
        <>
          <input type="hidden" name="accountId" value={accountId} />
          <TextField label="What is to be done" name="title" error={errors.title} maxLength={220} />
          <SelectField
            label="Who does it"
            name="assigneeId"
            error={errors.assigneeId}
            defaultValue={viewer.id}
            options={people}
          />
          <TextField label="Due" name="dueOn" type="date" error={errors.dueOn} />
        </>
      )}
    </FormDialog>
  );
}
