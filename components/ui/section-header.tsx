import type { ReactNode } from "react";

type SectionHeaderProps = { title: string; id?: string; children?: ReactNode };

/** A panel's `h2` with its notes and actions on the right. */
export function SectionHeader({ title, id, children }: SectionHeaderProps) {
  return (
    <div className="flex min-h-9 flex-wrap items-center justify-between gap-x-2">
      <h2 id={id} className="text-sm font-semibold">
        {title}
      </h2>
      {children && <div className="flex flex-wrap items-center gap-2 text-xs text-ink-3">{children}</div>}
    </div>
  );
}
