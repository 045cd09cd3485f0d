import { TextField } from "@/components/ui/input";
import { SelectField } from "@/components/ui/select";
import { type Desk, deskNames, desks, isStaffed } from "@/lib/requests/desks";

type DeskFieldsProps = {
  /** What whoever answers is called, and what is written down for a desk nobody signs in for. */
  who: string;
  writes: string;
  people: readonly { id: string; name: string; desk: string }[];
  desk: Desk;
  onDesk: (desk: Desk) => void;
  assigneeId: string;
  onAssignee: (id: string) => void;
  contact: string;
  onContact: (name: string) => void;
  errors: Record<string, string[] | undefined>;
};

/** Which desk is asked, and who of it: one of its people, or a name where nobody of it signs in. */
export function DeskFields(props: DeskFieldsProps) {
  const { who, writes, people, desk, onDesk, assigneeId, onAssignee, contact, onContact, errors } = props;
  const theirs = people.filter((person) => person.desk === desk);
  return (
    <div className="grid grid-cols-2 gap-3 max-md:grid-cols-1">
      <SelectField
        label="Desk"
        value={desk}
        options={desks.map((value) => ({ value, label: deskNames[value] }))}
        error={errors.desk}
        onChange={({ target }) => onDesk(target.value as Desk)}
      />
      {isStaffed(desk) ? (
        <SelectField
          label={who}
          value={assigneeId}
          placeholder="Whoever is free"
          options={theirs.map(({ id, name }) => ({ value: id, label: name }))}
          error={errors.assigneeId}
          onChange={({ target }) => onAssignee(target.value)}
        />
      ) : (
        <TextField
          label={who}
          value={contact}
          maxLength={80}
          hint={`They have no sign-in: you write ${writes} down.`}
          error={errors.contact}
          onChange={({ target }) => onContact(target.value)}
        />
      )}
    </div>
  );
}
