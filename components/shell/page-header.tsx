import type { ReactNode } from "react";

type PageHeaderProps = { title: string; note?: ReactNode; beside?: ReactNode; children?: ReactNode };

/** One per page: the `h1`, a quiet note, what switches the view (`beside`), then the actions. */
export function PageHeader({ title, note, beside, children }: PageHeaderProps) {
  return (
    <div className="flex min-h-[53px] shrink-0 flex-wrap items-center gap-x-3 gap-y-2 border-b border-line px-5 py-2 max-md:px-4">
      <h1 className="text-lg font-semibold tracking-tight">{title}</h1>
      {note && <span className="text-ink-3">{note}</span>}
      {beside}
      {children && <div className="ml-auto flex flex-wrap items-center gap-2 print:hidden">{children}</div>}
    </div>
  );
}
