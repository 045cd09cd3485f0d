import { TextField } from "@/components/ui/input";

type TaskFieldProps = { value: string; onChange: (value: string) => void; error?: string[] };

/** What a task asks for. */
export const TitleField = ({ value, onChange, error }: TaskFieldProps) => (
  <TextField
    label="What is to be done"
    value={value}
    maxLength={220}
    error={error}
    onChange={(event) => onChange(event.target.value)}
  />
);

/** By when. */
export const DueField = ({ value, onChange, error }: TaskFieldProps) => (
  <TextField label="Due" type="date" value={value} error={error} onChange={(event) => onChange(event.target.value)} />
);
