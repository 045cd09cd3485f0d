"use client";

import { __iconData as backIcon } from "lucide-react/icons/chevron-left";
import { __iconData as moreIcon } from "lucide-react/icons/chevron-right";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { CheckboxField } from "@/components/ui/checkbox";
import { Icon } from "@/components/ui/icon";
import { Input } from "@/components/ui/input";
import { type FilterField, type Filters, fieldNames, fieldOf, takesMany } from "@/lib/book/filter";
import { choicesOf, type Names, sayValues } from "@/lib/book/filter-values";
import { mentions } from "@/lib/units/folded";

type EditorProps = {
  only?: FilterField;
  offered?: readonly FilterField[];
  filters: Filters;
  names: Names;
  onSet: (field: FilterField, values: string[]) => void;
};

const item = "flex h-8 w-full items-center gap-2 rounded-md px-2.5 text-left hover:bg-hover touch:h-11 touch:text-base";
const manyChoices = 8;

/** First which field, then its values; each choice narrows the list at once. */
export function FilterEditor({ only, offered = fieldNames, filters, names, onSet }: EditorProps) {
  const [field, setField] = useState(only);
  if (!field) {
    return (
      <div className="max-h-[70dvh] overflow-y-auto">
        {offered.map((name) => (
          <button key={name} type="button" className={item} onClick={() => setField(name)}>
            <span className="flex-1">{fieldOf(name).name}</span>
            {filters[name] && (
              <span className="max-w-24 truncate text-xs text-ink-3">{sayValues(name, filters[name], names)}</span>
            )}
            <Icon icon={moreIcon} size={14} className="text-ink-3" />
          </button>
        ))}
      </div>
    );
  }
  const set = (values: string[]) => onSet(field, values);
  return (
    <div>
      {only ? (
        <div className="px-2.5 py-1.5 text-xs text-ink-3">{fieldOf(field).says}</div>
      ) : (
        <button type="button" className={`${item} text-xs text-ink-3`} onClick={() => setField(undefined)}>
          <Icon icon={backIcon} size={14} />
          {fieldOf(field).says}
        </button>
      )}
      <Values field={field} values={filters[field] ?? []} names={names} set={set} />
    </div>
  );
}

type ValuesProps = { field: FilterField; values: string[]; names: Names; set: (values: string[]) => void };

function Values({ field, values, names, set }: ValuesProps) {
  const spec = fieldOf(field);
  if (spec.kind === "day") return <DayValue value={values[0]} set={set} />;
  if (spec.kind === "number") {
    const presets = spec.presets.map((preset) => ({
      value: String(preset),
      label: sayValues(field, [String(preset)], names),
    }));
    return <Choices choices={presets} values={values} set={set} />;
  }
  return <Choices choices={choicesOf(field, names)} many={takesMany(field)} values={values} set={set} />;
}

type ChoicesProps = {
  choices: { value: string; label: string }[];
  many?: boolean;
  values: string[];
  set: (values: string[]) => void;
};

function Choices({ choices, many, values, set }: ChoicesProps) {
  const [find, setFind] = useState("");
  const found = choices.filter(({ label }) => mentions(label, find));
  const toggle = (value: string) => {
    if (values.includes(value)) return set(values.filter((other) => other !== value));
    set(many ? [...values, value] : [value]);
  };
  return (
    <>
      {choices.length > manyChoices && (
        <div className="px-1.5 pb-1">
          <Input
            size="sm"
            aria-label="Find"
            placeholder="Find"
            value={find}
            onChange={(event) => setFind(event.target.value)}
          />
        </div>
      )}
      <div className="max-h-[50dvh] overflow-y-auto px-2.5 pb-1">
        {found.map(({ value, label }) => (
          <CheckboxField key={value} label={label} checked={values.includes(value)} onChange={() => toggle(value)} />
        ))}
        {found.length === 0 && <p className="py-1.5 text-ink-3">Nothing found</p>}
      </div>
    </>
  );
}

function DayValue({ value = "", set }: { value?: string; set: (values: string[]) => void }) {
  const [day, setDay] = useState(value);
  return (
    <form
      className="flex gap-2 px-2.5 pb-2"
      onSubmit={(event) => {
        event.preventDefault();
        if (day) set([day]);
      }}
    >
      <Input
        type="date"
        aria-label="On or before"
        value={day}
        required
        onChange={(event) => setDay(event.target.value)}
      />
      <Button type="submit" size="md">
        Apply
      </Button>
    </form>
  );
}
