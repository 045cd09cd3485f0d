import type { ReactNode } from "react";

export type Definition = { term: ReactNode; value: ReactNode; strong?: boolean };

export function DefinitionList({ rows, className = "" }: { rows: Definition[]; className?: string }) {
  return (
    <dl className={className}>
      {rows.map(({ term, value, strong }, at) => (
        <div
          key={typeof term === "string" ? term : at}
          className="flex min-h-[31px] items-center justify-between gap-4 border-b border-line py-1 last:border-0 print:min-h-0 print:py-px"
        >
          <dt className="text-ink-2">{term}</dt>
          <dd className={`num text-right ${strong ? "font-semibold" : ""}`}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
