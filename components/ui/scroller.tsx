import type { ReactNode } from "react";

type ScrollerProps = { label: string; className?: string; children: ReactNode };

/** A region that scrolls by itself: reached by Tab, so that the arrow keys scroll it where nothing in it takes focus. */
export function Scroller({ label, className, children }: ScrollerProps) {
  return (
    <section aria-label={label} tabIndex={0} className={className}>
      {children}
    </section>
  );
}
