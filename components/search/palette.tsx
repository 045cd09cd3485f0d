"use client";

import { __iconData as searchIcon } from "lucide-react/icons/search";
import { usePathname, useRouter, useSearchParams } from "next/navigation";
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from "react";
import { type Asking, placesFor } from "@/components/shell/places";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Icon } from "@/components/ui/icon";
import { Kbd } from "@/components/ui/kbd";
import { commandsAbout, commandsFor, type PaletteFacts } from "./commands";
import { type Entry, entriesOf } from "./entries";
import { PaletteFoot } from "./palette-foot";
import { PaletteList } from "./palette-list";
import { recentOf } from "./recent";
import { useFound } from "./use-found";

/** Who asks; where they may go follows from their role, and is worked out when they ask. */
export type Asked = Omit<PaletteFacts, "viewerId" | "places"> & { viewer: Asking };
type PaletteProps = Asked & { open: boolean; onClose: () => void };

const optionId = (at: number) => `palette-option-${at}`;

/** Finds and goes, or does: everything here is reached by typing, arrows and Enter. */
export function Palette({ open, onClose, viewer, ...rest }: PaletteProps) {
  const facts = { ...rest, viewerId: viewer.id, places: placesFor(viewer) };
  const router = useRouter();
  const path = usePathname();
  const query = useSearchParams().toString();
  const [typed, setTyped] = useState("");
  const [chosen, setChosen] = useState(0);
  const [phone] = useState(() => matchMedia("(max-width: 767px)").matches);
  const recent = useMemo(() => recentOf(facts.viewerId), [facts.viewerId]);
  const [commands] = useState(() => commandsFor(facts, { path, query, phone }));
  const entered = useRef(false);

  const q = typed.trim().replace(/\s+/g, " ");
  const { found, of, failed } = useFound(q, recent);
  const groups = entriesOf({ q, found, commands, about: (account) => commandsAbout(account, facts), facts });
  const entries = groups.flatMap((group) => group.entries);
  const at = Math.min(chosen, entries.length - 1);
  const waiting = of !== q;

  const go = (entry: Entry | undefined, newTab = false) => {
    if (!entry) return;
    onClose();
    if (entry.run) return afterClosing(entry.run);
    if (!entry.href) return;
    if (entry.href.startsWith("mailto:")) location.href = entry.href;
    else if (newTab) window.open(entry.href, "_blank", "noopener");
    else router.push(entry.href);
  };
  // Enter before the answer means the answer's first.
  const goFirst = useRef(go);
  goFirst.current = go;
  useEffect(() => {
    if (waiting || !entered.current) return;
    entered.current = false;
    goFirst.current(entries[0]);
  }, [waiting, entries]);

  const onKey = (event: KeyboardEvent) => {
    const steps: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1 };
    const next = steps[event.key];
    if (next !== undefined) setChosen((next + entries.length) % Math.max(entries.length, 1));
    else if (event.key === "Enter" && !event.nativeEvent.isComposing) {
      if (waiting && chosen === 0) entered.current = true;
      else go(entries[at], event.metaKey || event.ctrlKey);
    } else return;
    event.preventDefault();
  };
  return (
    <Dialog open={open} onClose={onClose} title="Find" hideTitle place={phone ? "drawer" : "top"} width="lg">
      <div className="sticky top-0 z-10 flex h-12 items-center gap-3 rounded-t-xl border-b border-line bg-raised px-4 max-md:rounded-none max-md:bg-surface">
        <Icon icon={searchIcon} className="text-ink-3" />
        <input
          role="combobox"
          aria-expanded={entries.length > 0}
          aria-controls="palette-list"
          aria-activedescendant={entries.length > 0 ? optionId(at) : undefined}
          aria-autocomplete="list"
          aria-label="Find accounts, people, brokers and actions"
          placeholder={phone ? "Find anything" : "Find accounts, people, brokers, actions"}
          autoComplete="off"
          spellCheck={false}
          maxLength={80}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            setChosen(0);
            entered.current = false;
          }}
          onKeyDown={onKey}
          className="h-full min-w-0 flex-1 bg-transparent text-base text-ink outline-none touch:text-lg"
        />
        <Button variant="ghost" onClick={onClose}>
          {phone ? "Cancel" : <Kbd>Esc</Kbd>}
        </Button>
      </div>
      <PaletteList groups={groups} at={at} optionId={optionId} onPoint={setChosen} onGo={go} />
      {failed && (
        <p role="alert" className="px-4 pb-3 text-neg-ink">
          {failed}
        </p>
      )}
      {entries.length === 0 && !failed && (
        <p className="px-4 py-8 text-center text-ink-3">
          {waiting ? "Looking" : `Nothing you can see is called “${q}”.`}
        </p>
      )}
      <PaletteFoot results={entries.length} settled={!waiting} />
    </Dialog>
  );
}

const patience = 40;

/** What an action opens takes focus only once the palette has given it back. */
function afterClosing(run: () => unknown, tries = 250) {
  setTimeout(() => {
    const still = document.querySelector("[role=dialog]");
    if (still && tries > 0) afterClosing(run, tries - 1);
    else run();
  }, patience);
}
