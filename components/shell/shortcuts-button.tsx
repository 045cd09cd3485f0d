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
      data-tip-below="1280"
      className="flex h-7 items-center gap-2.5 rounded-md px-2 text-left text-ink-2 hover:bg-hover max-xl:justify-center"
    >
      <Icon icon={helpIcon} className="text-ink-3" />
      <span className="flex-1 max-xl:sr-only">Help and shortcuts</span>
      <span className="max-xl:hidden">
        <Kbd>?</Kbd>
      </span>
    </button>
  );
}
