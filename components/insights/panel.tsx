import type { ReactNode } from "react";
import { SectionHeader } from "@/components/ui/section-header";

type PanelProps = { id: string; title: string; note?: ReactNode; children: ReactNode };

/** One region of the page: its heading, what stands beside it, and what it shows. */
export const Panel = ({ id, title, note, children }: PanelProps) => (
  <section aria-labelledby={id} className="min-w-0">
    <SectionHeader id={id} title={title}>
      {note}
    </SectionHeader>
    {children}
  </section>
);

/** Says in a sentence why a panel shows nothing. */
export const Nothing = ({ children }: { children: ReactNode }) => (
  <p className="py-3 text-xs leading-[18px] text-ink-3">{children}</p>
);
