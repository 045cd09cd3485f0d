import { CheckboxField } from "@/components/ui/checkbox";

export type Choice = { id: string; words: string };
type ChoicesProps = {
  legend: string;
  nothing: string;
  of: readonly Choice[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
};

/** Of what we know, what somebody outside may read. */
export const Choices = ({ legend, nothing, of, chosen, onChange }: ChoicesProps) => (
  <fieldset>
    <legend className="mb-1 text-xs font-medium text-ink-2">{legend}</legend>
    {of.length === 0 && <p className="text-xs text-ink-3">{nothing}</p>}
    {of.map(({ id, words }) => (
      <CheckboxField
        key={id}
        label={words}
        checked={chosen.includes(id)}
        onChange={({ target }) => onChange(target.checked ? [...chosen, id] : chosen.filter((each) => each !== id))}
      />
    ))}
  </fieldset>
);
