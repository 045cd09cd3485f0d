"use client";

import { Combobox } from "@base-ui/react/combobox";
import { useEffect, useState } from "react";
import { Field } from "@/components/ui/field";
import { controlStyle } from "@/components/ui/input";
import { itemStyle, popupStyle } from "@/components/ui/popup-style";
import type { Found } from "@/lib/search/found";
import { matchOf } from "@/lib/search/match";
import type { Choice, RecordChoiceProps } from "./record-choice";

const kinds = {
  accounts: { placeholder: "Name or id", nothing: "No account you see is called that" },
  firms: { placeholder: "Broker or consultant", nothing: "No firm is called that" },
};

type RecordComboboxProps = RecordChoiceProps & { of: keyof typeof kinds; label: string };

const patience = 150;

/** The list beneath a box one types into, fetched with it (record-choice.tsx). */
export function RecordCombobox({ of: kind, label, value, onChange, error, hint }: RecordComboboxProps) {
  const { placeholder, nothing } = kinds[kind];
  const [q, setQ] = useState("");
  const [{ of, found }, setFound] = useState<{ of: string; found: Choice[] }>({ of: "", found: [] });
  const text = q.trim();
  const items = of === text ? found : found.filter(({ label }) => matchOf(label, text) > 0);
  useEffect(() => {
    if (!text) return setFound({ of: text, found: [] });
    const stop = new AbortController();
    const timer = setTimeout(async () => {
      const search = new URLSearchParams({ only: kind, q: text });
      const answer = await fetch(`/search?${search}`, { signal: stop.signal }).catch(() => undefined);
      if (!answer?.ok) return;
      const records = (await answer.json()) as Found[];
      setFound({ of: text, found: records.map(({ id, name, note }) => ({ value: id, label: name, note })) });
    }, patience);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [text, kind]);
  return (
    <Field label={label} hint={hint} error={error}>
      {(ids) => (
        <Combobox.Root
          items={items}
          autoHighlight
          filter={null}
          value={value}
          isItemEqualToValue={(a, b) => a.value === b.value}
          onValueChange={(choice) => onChange(choice)}
          onInputValueChange={(text, { reason }) => {
            if (reason === "input-change" || reason === "input-clear") setQ(text);
            if (!text.trim()) onChange(null);
          }}
        >
          <Combobox.InputGroup className={`flex h-8 w-full items-center touch:h-11 ${controlStyle}`}>
            <Combobox.Input
              {...ids}
              placeholder={placeholder}
              className="h-full min-w-0 flex-1 bg-transparent px-2.5 outline-none touch:text-lg"
            />
          </Combobox.InputGroup>
          <Combobox.Portal>
            <Combobox.Positioner sideOffset={4} className="z-50">
              <Combobox.Popup className={`${popupStyle} w-(--anchor-width) max-w-(--available-width)`}>
                <Combobox.Empty>
                  <div className="px-3 py-2 text-ink-3">{q.trim() ? nothing : "Type a name"}</div>
                </Combobox.Empty>
                <Combobox.List className="max-h-[min(20rem,var(--available-height))] overflow-y-auto p-1 data-empty:p-0">
                  {(choice: Choice) => (
                    <Combobox.Item key={choice.value} value={choice} className={itemStyle}>
                      <span className="truncate">{choice.label}</span>
                      <span className="truncate text-xs text-ink-3">{choice.note}</span>
                    </Combobox.Item>
                  )}
                </Combobox.List>
              </Combobox.Popup>
            </Combobox.Positioner>
          </Combobox.Portal>
        </Combobox.Root>
      )}
    </Field>
  );
}
