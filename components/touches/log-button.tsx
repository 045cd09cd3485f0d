"use client";

import { __iconData as callIcon } from "lucide-react/icons/phone";
import { Icon } from "@/components/ui/icon";
import { openLog } from "./open-log";

/** On a phone, which has no key for it: logs a touch from anywhere. */
export function LogButton() {
  return (
    <button
      type="button"
      aria-haspopup="dialog"
      aria-label="Log a touch"
      onClick={() => openLog()}
      className="inline-flex size-11 items-center justify-center rounded-md text-ink-2 hover:bg-hover hover:text-ink md:hidden"
    >
      <Icon icon={callIcon} />
    </button>
  );
}
