import { __iconData as removeIcon } from "lucide-react/icons/x";
import { useEffect, useRef } from "react";
import { ComboboxField } from "@/components/ui/combobox";
import { Icon } from "@/components/ui/icon";
import { TextField } from "@/components/ui/input";
import type { Attendee } from "@/lib/server/touch-choices";

type AttendeesProps = {
  people: Attendee[];
  /** "CARD:" and an id, and the like. */
  there: string[];
  onThere: (there: string[]) => void;
  others: string;
  onOthers: (others: string) => void;
  errors: Record<string, string[] | undefined>;
};

const kinds = { ACCOUNT: "Customer", CARD: "Firm", COLLEAGUE: "Us" };
export const keyOf = ({ kind, id }: Pick<Attendee, "kind" | "id">) => `${kind}:${id}`;

/** Who was there: people known, chosen by typing, and others by name. */
export function Attendees({ people, there, onThere, others, onOthers, errors }: AttendeesProps) {
  const named = people.filter((person) => there.includes(keyOf(person)));
  const options = people
    .filter((person) => !there.includes(keyOf(person)))
    .map((person) => ({
      value: keyOf(person),
      label: person.name,
      note: [kinds[person.kind], person.note].filter(Boolean).join(", "),
    }));
  // The field begins anew for the next of them, and is where one stays.
  const box = useRef<HTMLDivElement>(null);
  const added = useRef(0);
  useEffect(() => {
    if (added.current === there.length) box.current?.querySelector("input")?.focus();
    added.current = 0;
  }, [there.length]);
  return (
    <div className="flex flex-col gap-2">
      <div ref={box} className="grid grid-cols-2 gap-3 max-md:grid-cols-1">
        <ComboboxField
          key={there.length}
          label="Who was there"
          options={options}
          placeholder="Add someone"
          nothing="Nobody known is called that"
          error={errors.accountPersonIds ?? errors.firmPersonIds ?? errors.colleagueIds}
          onChange={(key) => {
            if (!key) return;
            added.current = there.length + 1;
            onThere([...there, key]);
          }}
        />
        <TextField
          label="Others, by name"
          placeholder="Separated by commas"
          value={others}
          error={errors.others}
          onChange={(event) => onOthers(event.target.value)}
        />
      </div>
      {named.length > 0 && (
        <ul aria-label="There" className="flex flex-wrap gap-1.5">
          {named.map((person) => (
            <li key={keyOf(person)}>
              <button
                type="button"
                aria-label={`${person.name} was not there`}
                onClick={() => onThere(there.filter((key) => key !== keyOf(person)))}
                className="inline-flex h-6 items-center gap-1 rounded bg-sunken px-1.5 text-xs text-ink-2 hover:text-ink touch:h-11 touch:px-3"
              >
                {person.name}
                <Icon icon={removeIcon} size={12} />
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
