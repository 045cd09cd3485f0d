"use client";

import { useEffect } from "react";
import { undoAs, undoLast } from "./undo";

const ownUndo =
  "input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable], [role=dialog], [role=alertdialog], [role=menu]";

/** ⌘Z undoes one's last change and ⇧⌘Z does it again, except where typing has an undo of its own. */
export function UndoKeys({ viewerId }: { viewerId: string }) {
  useEffect(() => undoAs(viewerId), [viewerId]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.metaKey || event.ctrlKey) || event.altKey || event.key.toLowerCase() !== "z") return;
      if (event.defaultPrevented || (event.target instanceof Element && event.target.closest(ownUndo))) return;
      event.preventDefault();
      if (!event.repeat) undoLast(event.shiftKey);
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
  return null;
}
