import { ComboboxField } from "@/components/ui/combobox";
import { TextField } from "@/components/ui/input";
import { SelectField } from "@/components/ui/select";
import { fundingNames, fundings, type RfpFunding } from "@/lib/rfps/milestones";
import type { Day } from "@/lib/units/day";

export type FirmChoice = { id: string; name: string };
type AskedFieldsProps = {
  errors: Record<string, string[] | undefined>;
  firms: FirmChoice[];
  today: Day;
  was: { subject: string; funding: RfpFunding | ""; effectiveOn: Day | ""; issuedOn: Day | ""; firmId: string | null };
};

/** What an RFP asks for, from when, who runs it and when it went out. */
export function AskedFields({ errors, firms, today, was }: AskedFieldsProps) {
  return (
    <>
      <TextField label="Asks for" name="subject" maxLength={120} defaultValue={was.subject} error={errors.subject} />
      <span className="grid grid-cols-2 gap-3">
        <SelectField
          label="Funding"
          name="funding"
          placeholder="Choose"
          defaultValue={was.funding}
          options={fundings.map((value) => ({ value, label: fundingNames[value] }))}
          error={errors.funding}
        />
        <TextField
          label="Coverage from"
          name="effectiveOn"
          type="date"
          defaultValue={was.effectiveOn}
          error={errors.effectiveOn}
        />
      </span>
      <ComboboxField
        label="Run by"
        name="firmId"
        defaultValue={was.firmId ?? undefined}
        placeholder="The employer itself"
        options={firms.map(({ id, name }) => ({ value: id, label: name }))}
        error={errors.firmId}
      />
      <TextField
        label="Issued"
        name="issuedOn"
        type="date"
        max={today}
        defaultValue={was.issuedOn}
        error={errors.issuedOn}
      />
    </>
  );
}
