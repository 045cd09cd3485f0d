import { TextField } from "@/components/ui/input";
import { SelectField } from "@/components/ui/select";
import { TextareaField } from "@/components/ui/textarea";
import { dayText } from "@/lib/format";
import type { Milestone } from "@/lib/requests/milestones";
import type { Day } from "@/lib/units/day";

export type AskedText = { subject: string; details: string; dueOn: string; blocks: string };
type AskedFieldsProps = {
  value: AskedText;
  onChange: (change: Partial<AskedText>) => void;
  milestones: Milestone[];
  errors: Record<string, string[] | undefined>;
  today: Day;
};

/** What is asked, by when, and which milestone waits for it. */
export function AskedFields({ value, onChange, milestones, errors, today }: AskedFieldsProps) {
  const milestone = milestones.find(({ stage }) => stage === value.blocks);
  const after = milestone?.dueOn && value.dueOn > milestone.dueOn;
  return (
    <>
      <TextField
        label="What is asked"
        value={value.subject}
        maxLength={120}
        error={errors.subject}
        onChange={(event) => onChange({ subject: event.target.value })}
      />
      <TextareaField
        label="Details"
        value={value.details}
        maxLength={1_000}
        rows={2}
        error={errors.details}
        onChange={(event) => onChange({ details: event.target.value })}
      />
      <div className="grid grid-cols-2 gap-3 max-md:grid-cols-1">
        <SelectField
          label="Blocks"
          value={value.blocks}
          placeholder="No milestone"
          options={milestones.map(({ stage, name, dueOn }) => ({
            value: stage,
            label: dueOn ? `${name}, by ${dayText(dueOn, today)}` : name,
          }))}
          error={errors.blocks}
          hint={value.blocks ? "This stage is not left before it is answered." : undefined}
          onChange={(event) => onChange({ blocks: event.target.value })}
        />
        <TextField
          label="Due"
          type="date"
          value={value.dueOn}
          error={errors.dueOn}
          hint={after ? `Later than ${milestone.name}, to be left by ${dayText(milestone.dueOn, today)}.` : undefined}
          onChange={(event) => onChange({ dueOn: event.target.value })}
        />
      </div>
    </>
  );
}
