import { TextareaField } from "@/components/ui/textarea";

type ReasonFieldProps = { label: string; number: number; reason: string; error?: string[]; className?: string };

/** Why a version is not the one before it. */
export const ReasonField = ({ label, number, reason, error, className }: ReasonFieldProps) => (
  <TextareaField
    name="reason"
    label={label}
    rows={2}
    defaultValue={reason}
    error={error}
    hint={
      number > 1
        ? "Sales reads it beside the difference; nothing is signed without it"
        : "Not needed for the first version"
    }
    className={className}
  />
);
