import { TextField } from "@/components/ui/input";
import { SelectField } from "@/components/ui/select";
import { TextareaField } from "@/components/ui/textarea";
import { type StanceKind, stanceNames, stances } from "@/lib/contacts/kinds";

type StanceFieldsProps = {
  stance: StanceKind | null | undefined;
  today: string;
  errors: Record<string, string[] | undefined>;
};

/** What somebody thinks of us, at a customer or a firm: the stance, why, and since when. */
export const StanceFields = ({ stance, today, errors }: StanceFieldsProps) => (
  <>
    <SelectField
      label="Stance"
      name="stance"
      options={[...stances].reverse().map((value) => ({ value, label: stanceNames[value] }))}
      defaultValue={stance ?? "NEUTRAL"}
      error={errors.stance}
    />
    <TextareaField
      label="Why"
      name="reason"
      rows={2}
      maxLength={300}
      hint="What they said or did."
      error={errors.reason}
    />
    <TextField label="When" name="notedOn" type="date" max={today} defaultValue={today} error={errors.notedOn} />
  </>
);
