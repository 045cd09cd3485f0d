import type { ReactNode } from "react";

type PartProps = { id: string; title: string; many?: string; note?: ReactNode; children: ReactNode };

/** A region of a home: what it is, how many it holds, and where all of it is. */
export const Part = ({ id, title, many, note, children }: PartProps) => (
  <section aria-labelledby={id} className="min-w-0 border-b border-line px-5 py-2 max-md:px-4">
    <div className="flex min-h-9 flex-wrap items-center gap-x-2">
      <h2 id={id} className="text-sm font-semibold">
        {title}
      </h2>
      {many !== undefined && <span className="num text-ink-3">{many}</span>}
      {note && <span className="ml-auto text-xs text-ink-3">{note}</span>}
    </div>
    {children}
  </section>
);

/** Says in a sentence that there is nothing, and what would be here. */
export const Nothing = ({ children }: { children: ReactNode }) => (
  <p className="py-2 text-xs leading-[18px] text-ink-3">{children}</p>
);

export const partLink = "text-accent-ink hover:underline";
