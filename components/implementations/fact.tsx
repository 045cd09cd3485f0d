import type { ReactNode } from "react";

/** One thing that is known of an implementation, with how it is changed at its end. */
export function Fact({ term, act, children }: { term: string; act?: ReactNode; children: ReactNode }) {
  return (
    <div className="flex items-start gap-3 border-t border-line py-1.5 text-xs">
      <dt className="w-36 shrink-0 py-1 font-medium text-ink-2 max-md:w-28">{term}</dt>
      <dd className="min-w-0 flex-1 py-1 break-words">{children}</dd>
      {act && <dd className="shrink-0">{act}</dd>}
    </div>
  );
}
