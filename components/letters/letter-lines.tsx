import { CheckboxField } from "@/components/ui/checkbox";
import { FieldError } from "@/components/ui/field";
import type { LetterLine } from "./new-letter";

type LetterLinesProps = {
  lines: LetterLine[];
  value: string[] | null;
  onChange: (lineIds: string[] | null) => void;
  error?: string[];
};

/** Which lines a letter names: the whole account, or some of them. */
export function LetterLines({ lines, value, onChange, error }: LetterLinesProps) {
  const set = (id: string, ticked: boolean) =>
    onChange(ticked ? [...(value ?? []), id] : (value ?? []).filter((each) => each !== id));
  return (
    <fieldset>
      <legend className="mb-1 text-xs font-medium text-ink-2 touch:text-base">Lines it names</legend>
      <CheckboxField
        label="Every line of the account"
        checked={value === null}
        onChange={(event) => onChange(event.target.checked ? null : [])}
      />
      {value !== null && (
        <div className="grid grid-cols-2 gap-x-3 pl-6 max-md:grid-cols-1">
          {lines.map(({ id, name }) => (
            <CheckboxField
              key={id}
              label={name}
              checked={value.includes(id)}
              onChange={(event) => set(id, event.target.checked)}
            />
          ))}
        </div>
      )}
      {error?.[0] && <FieldError reason={error[0]} />}
    </fieldset>
  );
}
