"use client";

import { useRouter } from "next/navigation";
import { lazy, Suspense, useEffect, useState } from "react";
import { keyed } from "./go-to";
import { keep } from "./keep";
import type { NavItem } from "./nav-item";
import type { Asking } from "./places";

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

/** Until when, after `g`, a letter names a place: it is no key of a list then. */
let goUntil = 0;

/** Whether a key is not the page's own: of a text field, a menu or a dialog, or the letter of a place to go to. */
export const isTyping = (event: KeyboardEvent) => event.timeStamp < goUntil || isTaken(event);

function isTaken(event: KeyboardEvent) {
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

const ShortcutList = lazy(() => import("./shortcut-list").then(({ ShortcutList }) => ({ default: ShortcutList })));

/** `⌘K` finds; `/` searches; `c` adds a task; `l` logs a meeting or call; `?` lists them; `[` narrows the sidebar; `g` and then a letter goes to the place of that letter. */
export function KeyboardShortcuts({ nav, viewer }: { nav: NavItem[]; viewer: Asking }) {
  const router = useRouter();
  const [listed, setListed] = useState(false);
  useEffect(() => {
    const show = () => setListed(true);
    const onKey = (event: KeyboardEvent) => {
      if (isPalette(event)) {
        event.preventDefault();
        // Over another dialog it would hide what is being written there.
        return document.querySelector("[role=dialog], [role=alertdialog]") ? undefined : ask(paletteEvent);
      }
      if (isTaken(event)) return;
      const going = event.timeStamp < goUntil;
      const asked = { c: newTaskEvent, l: logEvent }[event.key.toLowerCase()];
      if (asked && !going && !event.repeat) {
        event.preventDefault();
        return ask(asked);
      }
      if (event.key === "?") return show();
      if (event.key === "[") return toggleSidebar();
      if (event.key === "/" && focusSearch()) return event.preventDefault();
      const letter = event.key.toUpperCase();
      const href = going && keyed(nav).find(({ key }) => key === letter)?.href;
      goUntil = letter === "G" ? event.timeStamp + 1200 : 0;
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
  }, [router, nav]);
  if (!listed) return null;
  return (
    <Suspense>
      <ShortcutList viewer={viewer} onClose={() => setListed(false)} />
    </Suspense>
  );
}
