"use client";

import { useEffect } from "react";
import { isTyping } from "@/components/shell/keyboard-shortcuts";

const steps: Record<string, number> = { j: 1, k: -1, arrowdown: 1, arrowup: -1 };

/** J and K move between the rows shown, and the arrows once in them; Enter follows the row's own link. */
export function RowKeys() {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const by = isTyping(event) ? undefined : steps[event.key.toLowerCase()];
      if (!by) return;
      const rows = [...document.querySelectorAll<HTMLElement>("[data-row]")].filter((row) => row.offsetParent);
      const at = rows.indexOf(document.activeElement as HTMLElement);
      if (at < 0 && event.key.startsWith("Arrow")) return;
      const next = rows[at < 0 ? 0 : Math.min(Math.max(at + by, 0), rows.length - 1)];
      if (!next) return;
      next.focus();
      next.scrollIntoView({ block: "nearest" });
      event.preventDefault();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
  return null;
}
