"use client";

import { useEffect } from "react";
import { Icon } from "@/components/ui/icon";
import { Kbd } from "@/components/ui/kbd";
import { commandKey } from "./command-key";
import type { Entry, EntryGroup } from "./entries";

type PaletteListProps = {
  groups: EntryGroup[];
  at: number;
  optionId: (at: number) => string;
  onPoint: (at: number) => void;
  onGo: (entry: Entry, newTab: boolean) => void;
};

/** Never holds focus: the field above says which option is meant. */
export function PaletteList({ groups, at, optionId, onPoint, onGo }: PaletteListProps) {
  useEffect(() => {
    document.getElementById(optionId(at))?.scrollIntoView({ block: "nearest" });
  }, [at, optionId]);
  const starts = groups.map((_, index) => groups.slice(0, index).reduce((sum, { entries }) => sum + entries.length, 0));
  return (
    <div id="palette-list" role="listbox" aria-label="Found" className="scroll-py-14 px-1.5 pt-1 pb-2 md:min-h-24">
      {groups.map(({ label, entries }, index) => (
        <fieldset key={label} aria-labelledby={`palette-group-${index}`} className="min-w-0">
          <div id={`palette-group-${index}`} className="px-2.5 pt-2.5 pb-1 text-xs text-ink-3">
            {label}
          </div>
          {entries.map((entry, offset) => {
            const own = (starts[index] ?? 0) + offset;
            return (
              <PaletteOption
                key={entry.id}
                id={optionId(own)}
                entry={entry}
                selected={own === at}
                onPoint={() => own !== at && onPoint(own)}
                onGo={onGo}
              />
            );
          })}
        </fieldset>
      ))}
    </div>
  );
}

type OptionProps = {
  id: string;
  entry: Entry;
  selected: boolean;
  onPoint: () => void;
  onGo: (entry: Entry, newTab: boolean) => void;
};

function PaletteOption({ id, entry, selected, onPoint, onGo }: OptionProps) {
  return (
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={selected}
      onPointerMove={onPoint}
      onPointerDown={(event) => event.preventDefault()}
      onClick={(event) => onGo(entry, event.metaKey || event.ctrlKey)}
      onKeyDown={(event) => event.key === "Enter" && onGo(entry, false)}
      className="flex h-9 scroll-my-14 cursor-pointer items-center gap-3 rounded-md px-2.5 aria-selected:bg-selected touch:h-12 touch:text-base"
    >
      <Icon icon={entry.icon} className="text-ink-3" />
      <span className="min-w-0 shrink truncate font-medium">{entry.name}</span>
      {entry.note && <span className="min-w-0 flex-1 truncate text-ink-3">{entry.note}</span>}
      <span className="ml-auto flex shrink-0 items-center gap-1 max-md:hidden">
        {entry.keys?.map((key) => (
          <Kbd key={key}>{key === "⌘" ? commandKey() : key}</Kbd>
        ))}
        {selected && !entry.keys && <Kbd>↵</Kbd>}
      </span>
    </div>
  );
}
