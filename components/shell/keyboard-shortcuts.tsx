"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { commandKey } from "@/components/search/command-key";
import { Dialog } from "@/components/ui/dialog";
import { Kbd } from "@/components/ui/kbd";
import { keep } from "./keep";

export type Shortcut = { keys: string[]; does: string; href?: string };

const openEvent = "app:shortcuts";
/** Asks for the palette, a new task, or a log of a meeting or call; whoever draws them listens. */
export const paletteEvent = "app:palette";
export const newTaskEvent = "app:new-task";
export const logEvent = "app:log";
const ask = (event: string) => void window.dispatchEvent(new Event(event));

export function showShortcuts() {
  window.dispatchEvent(new Event(openEvent));
}

/** Whether keys now belong to a text field, a menu or a dialog rather than to the page. */
export function isTyping(event: KeyboardEvent) {
  if (event.metaKey || event.ctrlKey || event.altKey || event.defaultPrevented) return true;
  const target = event.target instanceof Element ? event.target : null;
  return Boolean(
    target?.closest("input:not([type=checkbox]), textarea, select, [contenteditable], [role=dialog], [role=menu]"),
  );
}

export function toggleSidebar() {
  const narrow = document.documentElement.classList.toggle("narrow");
  keep("sidebar", narrow ? "narrow" : "wide");
}

/** The search a person sees: the one in the top bar, or on a phone the one over the list. */
function focusSearch() {
  const field = [...document.querySelectorAll<HTMLElement>("search input")].find((each) => each.offsetParent !== null);
  field?.focus();
  return Boolean(field);
}

const isPalette = (event: KeyboardEvent) =>
  (event.metaKey || event.ctrlKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === "k";

/** Drawn in the browser alone, which knows what the machine calls its key of commands. */
const Key = ({ name }: { name: string }) => <Kbd>{name === "⌘" ? commandKey() : name}</Kbd>;

/** `⌘K` finds; `/` searches; `c` adds a task; `l` logs a meeting or call; `?` lists them; `[` narrows the sidebar; `g` and then a letter goes to the item whose keys are `["G", letter]`. */
export function KeyboardShortcuts({ shortcuts }: { shortcuts: Shortcut[] }) {
  const router = useRouter();
  const [listed, setListed] = useState(false);
  useEffect(() => {
    let goUntil = 0;
    const show = () => setListed(true);
    const onKey = (event: KeyboardEvent) => {
      if (isPalette(event)) {
        event.preventDefault();
        // Over another dialog it would hide what is being written there.
        return document.querySelector("[role=dialog], [role=alertdialog]") ? undefined : ask(paletteEvent);
      }
      if (isTyping(event)) return;
      const going = event.timeStamp < goUntil;
      const asked = { c: newTaskEvent, l: logEvent }[event.key.toLowerCase()];
      if (asked && !going && !event.repeat) {
        event.preventDefault();
        return ask(asked);
      }
      if (event.key === "?") return show();
      if (event.key === "[") return toggleSidebar();
      if (event.key === "/" && focusSearch()) return event.preventDefault();
      const key = event.key.toUpperCase();
      const href = going && shortcuts.find(({ keys }) => keys[0] === "G" && keys[1] === key)?.href;
      goUntil = key === "G" ? event.timeStamp + 1200 : 0;
      if (!href) return;
      event.preventDefault();
      router.push(href);
    };
    document.addEventListener("keydown", onKey);
    window.addEventListener(openEvent, show);
    return () => {
      document.removeEventListener("keydown", onKey);
      window.removeEventListener(openEvent, show);
    };
  }, [router, shortcuts]);
  return (
    <Dialog open={listed} onClose={() => setListed(false)} title="Keyboard shortcuts">
      <dl>
        {shortcuts.map(({ keys, does }) => (
          <div key={does} className="flex h-8 items-center justify-between border-b border-line last:border-0">
            <dt>{does}</dt>
            <dd className="flex items-center gap-1">
              {keys.map((key) => (
                <Key key={key} name={key} />
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
