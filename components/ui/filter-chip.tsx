import { __iconData as closeIcon } from "lucide-react/icons/x";
import Link from "next/link";
import type { ReactNode } from "react";
import { Icon } from "./icon";

type FilterChipProps = { field: string; removeHref: string; children: ReactNode };

/** `children` is the value: a button that edits it, or plain text. */
export function FilterChip({ field, removeHref, children }: FilterChipProps) {
  return (
    <span className="inline-flex h-7 items-center overflow-hidden rounded-md border border-line-strong text-xs touch:h-11 touch:text-base">
      <span className="px-2 text-ink-3">{field}</span>
      <span className="flex h-full items-center border-l border-line font-medium [&>button]:h-full [&>button]:px-2 [&>button]:-outline-offset-2 [&>span]:px-2">
        {children}
      </span>
      <Link
        href={removeHref}
        scroll={false}
        prefetch={false}
        aria-label={`Remove filter ${field}`}
        className="flex h-full w-7 items-center justify-center border-l border-line text-ink-3 -outline-offset-2 hover:bg-hover hover:text-ink touch:w-11"
      >
        <Icon icon={closeIcon} size={14} stroke={1.75} />
      </Link>
    </span>
  );
}
