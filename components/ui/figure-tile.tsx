import type { ReactNode } from "react";

type FigureTileProps = {
  label: string;
  value: ReactNode;
  beside?: ReactNode;
  tip?: string;
  className?: string;
  children?: ReactNode;
};

/** One figure of a strip: what it is, how much, and (`children`) against what. */
export function FigureTile({ label, value, beside, tip, className = "", children }: FigureTileProps) {
  return (
    <div className={`min-w-0 border-l border-line px-4 py-2.5 first:border-0 first:pl-5 ${className}`}>
      <div className="truncate text-xs text-ink-3">
        <span data-tip={tip}>{label}</span>
      </div>
      <div className="mt-0.5 text-xl leading-7 font-semibold tracking-tight whitespace-nowrap">
        {value}
        {beside && <span className="ml-1.5 text-xs font-normal tracking-normal text-ink-3">{beside}</span>}
      </div>
      {children && (
        <div className="mt-0.5 flex h-4 items-center gap-1.5 text-xs whitespace-nowrap text-ink-3 [&_b]:font-medium [&_b]:text-ink-2">
          {children}
        </div>
      )}
    </div>
  );
}
