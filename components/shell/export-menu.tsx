"use client";

import { __iconData as exportIcon } from "lucide-react/icons/download";
import { useEffect, useRef } from "react";
import { commandKey } from "@/components/search/command-key";
import type { ButtonLook } from "@/components/ui/button-style";
import { Icon } from "@/components/ui/icon";
import { Menu } from "@/components/ui/menu";
import { counted } from "@/lib/format";

/** `href`: where the list's file comes from; `keys`: whether ⌘E opens this menu, which one on a page does; `rows`: how many it saves. */
type ExportMenuProps = {
  href: string;
  label?: string;
  keys?: boolean;
  rows?: number;
  side?: "top" | "bottom";
  variant?: ButtonLook["variant"];
  /** Another form of the same, beside the two of every list. */
  more?: { label: string; note: string; href: string };
};

/** A list as a file, as CSV or Excel, just as it is shown. */
export function ExportMenu({ href, label = "Export", keys = true, rows, side, variant, more }: ExportMenuProps) {
  const place = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (!keys) return;
    const onKey = (event: KeyboardEvent) => {
      if (!(event.metaKey || event.ctrlKey) || event.altKey || event.shiftKey || event.key.toLowerCase() !== "e")
        return;
      if (event.defaultPrevented || document.querySelector("[role=dialog], [role=alertdialog], [role=menu]")) return;
      event.preventDefault();
      place.current?.querySelector("button")?.click();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [keys]);
  const as = (format: string) => () => save(`${href}${href.includes("?") ? "&" : "?"}format=${format}`);
  const other = more && { label: more.label, note: more.note, onSelect: () => save(more.href) };
  return (
    <span ref={place} className="contents">
      <Menu
        align="end"
        side={side}
        variant={variant}
        trigger={
          <>
            <Icon icon={exportIcon} size={14} />
            {label}
          </>
        }
        sections={[
          {
            label: noteOf(rows, keys),
            items: [
              { label: "Excel workbook", note: ".xlsx", onSelect: as("xlsx") },
              { label: "CSV", note: ".csv", onSelect: as("csv") },
              ...(other ? [other] : []),
            ],
          },
        ]}
      />
    </span>
  );
}

/** What the menu says of itself, drawn in the browser alone, which knows its keys. */
const noteOf = (rows: number | undefined, keys: boolean) =>
  [
    rows !== undefined && counted(rows, "row"),
    "Internal, not for customers",
    keys && typeof window !== "undefined" && `${commandKey()} E`,
  ]
    .filter(Boolean)
    .join(" · ");

/** The browser saves what comes, as it comes. */
function save(href: string) {
  const link = document.createElement("a");
  link.href = href;
  link.download = "";
  link.click();
}
