import { useState } from "react";
import { Field } from "@/components/ui/field";

type TopicsProps = { offered: string[]; value: string[]; onChange: (topics: string[]) => void; error?: string[] };

const shown = 10;

/** What it was about: one's usual topics at a press, any other by typing it. */
export function Topics({ offered, value, onChange, error }: TopicsProps) {
  const [typed, setTyped] = useState("");
  const all = [...new Set([...value, ...offered])].slice(0, Math.max(shown, value.length));
  const add = () => {
    const topic = typed.trim().slice(0, 40);
    if (topic && !value.includes(topic)) onChange([...value, topic]);
    setTyped("");
  };
  return (
    <Field label="Topics" error={error}>
      {(ids) => (
        <div className="flex flex-wrap items-center gap-1.5">
          {all.map((topic) => (
            <button
              key={topic}
              type="button"
              aria-pressed={value.includes(topic)}
              onClick={() =>
                onChange(value.includes(topic) ? value.filter((each) => each !== topic) : [...value, topic])
              }
              className={`h-6 rounded px-2 text-xs touch:h-11 touch:px-3 ${value.includes(topic) ? "bg-accent-soft font-medium text-accent-ink" : "bg-sunken text-ink-2 hover:text-ink"}`}
            >
              {topic}
            </button>
          ))}
          <input
            {...ids}
            value={typed}
            placeholder="Another"
            maxLength={40}
            onChange={(event) => setTyped(event.target.value)}
            onBlur={add}
            onKeyDown={(event) => {
              if (event.key !== "Enter" || event.metaKey || event.ctrlKey) return;
              event.preventDefault();
              add();
            }}
            className="h-6 w-24 rounded border border-control bg-surface px-2 text-xs touch:h-11 touch:text-lg"
          />
        </div>
      )}
    </Field>
  );
}
