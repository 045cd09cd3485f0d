"use client";

import { __iconData as plusIcon } from "lucide-react/icons/plus";
import { FormDialog } from "@/components/shell/form-dialog";
import { Icon } from "@/components/ui/icon";
import { TextField } from "@/components/ui/input";
import { SelectField } from "@/components/ui/select";
import { TextareaField } from "@/components/ui/textarea";
import { closeIssue, escalateIssue, openIssue } from "@/lib/accounts/actions";

const severities = [
  { value: "LOW", label: "Low" },
  { value: "MEDIUM", label: "Medium" },
  { value: "HIGH", label: "High" },
];

export function OpenIssue({ accountId, today }: { accountId: string; today: string }) {
  return (
    <FormDialog
      trigger="Add issue"
      look={{ icon: <Icon icon={plusIcon} size={14} /> }}
      title="Open a service issue"
      verb="Open issue"
      action={openIssue}
      done="Issue opened"
      undoable
    >
      {({ errors }) => (
        <>
          <input type="hidden" name="accountId" value={accountId} />
          <TextField label="What is wrong" name="what" error={errors.what} maxLength={200} />
          <SelectField
            label="Severity"
            name="severity"
            error={errors.severity}
            defaultValue="MEDIUM"
            options={severities}
          />
          <TextField
            label="Opened"
            name="openedOn"
            type="date"
            defaultValue={today}
            max={today}
            error={errors.openedOn}
          />
          <TextField label="Due" name="dueOn" type="date" error={errors.dueOn} />
        </>
      )}
    </FormDialog>
  );
}

export function EscalateIssue({ issueId, today }: { issueId: string; today: string }) {
  return (
    <FormDialog
      trigger="Escalate"
      title="Escalate this issue"
      description="Escalated and unsolved for 15 business days turns Service red."
      verb="Escalate"
      action={escalateIssue}
      done="Issue escalated"
      undoable
    >
      {({ errors }) => (
        <>
          <input type="hidden" name="issueId" value={issueId} />
          <TextField
            label="Escalated"
            name="escalatedOn"
            type="date"
            defaultValue={today}
            max={today}
            error={errors.escalatedOn}
          />
        </>
      )}
    </FormDialog>
  );
}

export function CloseIssue({ issueId, today }: { issueId: string; today: string }) {
  return (
    <FormDialog
      trigger="Close"
      title="Close this issue"
      verb="Close issue"
      action={closeIssue}
      done="Issue closed"
      undoable
    >
      {({ errors }) => (
        <>
          <input type="hidden" name="issueId" value={issueId} />
          <TextareaField label="How it was solved" name="resolution" error={errors.resolution} rows={3} />
          <TextField
            label="Closed"
            name="closedOn"
            type="date"
            defaultValue={today}
            max={today}
            error={errors.closedOn}
          />
        </>
      )}
    </FormDialog>
  );
}
