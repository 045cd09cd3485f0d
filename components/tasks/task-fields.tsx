import { TextField } from "@/components/ui/input";
import { SelectField } from "@/components/ui/select";
import type { PeopleToAsk } from "./use-people-to-ask";

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

type WhoFieldProps = TaskFieldProps & { viewerId: string; asked: PeopleToAsk };

/** Who does it, of those one may ask; oneself where that list did not come. */
export function WhoField({ value, onChange, error, viewerId, asked: { people, failed } }: WhoFieldProps) {
  const options = people.map(({ id, name }) => ({ value: id, label: id === viewerId ? `${name} (you)` : name }));
  return (
    <SelectField
      label="Who does it"
      value={value}
      error={failed ? ["The list of people did not load. It can be yours."] : error}
      options={options.length > 0 ? options : [{ value: viewerId, label: "You" }]}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
