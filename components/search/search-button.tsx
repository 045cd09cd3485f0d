"use client";

import { __iconData as searchIcon } from "lucide-react/icons/search";
import { useEffect, useState } from "react";
import { paletteEvent } from "@/components/shell/keyboard-shortcuts";
import { Icon } from "@/components/ui/icon";
import { Kbd } from "@/components/ui/kbd";
import { commandKey } from "./command-key";

const open = () => void window.dispatchEvent(new Event(paletteEvent));

/** Opens the palette: a box on a wide screen, a sign on a phone. */
export function SearchButton({ small }: { small?: boolean }) {
  const [command, setCommand] = useState("⌘");
  useEffect(() => setCommand(commandKey()), []);
  if (small)
    return (
      <button
        type="button"
        aria-haspopup="dialog"
        aria-label="Find anything"
        onClick={open}
        className="inline-flex size-11 items-center justify-center rounded-md text-ink-2 hover:bg-hover hover:text-ink md:hidden"
      >
        <Icon icon={searchIcon} />
      </button>
    );
  return (
    <button
      type="button"
      aria-haspopup="dialog"
      aria-keyshortcuts="Meta+K Control+K"
      onClick={open}
      className="flex h-8 w-[340px] max-w-full items-center gap-2 rounded-md border border-control bg-surface px-2.5 text-left text-ink-3 hover:bg-hover max-md:hidden touch:h-11"
    >
      <Icon icon={searchIcon} size={14} />
      <span className="flex-1 truncate">Find accounts, brokers, people</span>
      <span className="flex items-center gap-1" aria-hidden="true">
        <Kbd>{command}</Kbd>
        <Kbd>K</Kbd>
      </span>
    </button>
  );
}
