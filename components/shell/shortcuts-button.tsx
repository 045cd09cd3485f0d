"use client";

import { __iconData as helpIcon } from "lucide-react/icons/circle-question-mark";
import { Icon } from "@/components/ui/icon";
import { Kbd } from "@/components/ui/kbd";
import { showShortcuts } from "./keyboard-shortcuts";

export function ShortcutsButton() {
  return (
    <button
      type="button"
      onClick={showShortcuts}
      data-tip="Help and shortcuts"
      className="flex h-7 items-center gap-2.5 rounded-md px-2 text-left text-ink-2 hover:bg-hover narrow:justify-center"
    >
      <Icon icon={helpIcon} className="text-ink-3" />
      <span data-words="" className="flex-1 narrow:sr-only">
        Help and shortcuts
      </span>
      <span className="narrow:hidden">
        <Kbd>?</Kbd>
      </span>
    </button>
  );
}
