import type { ReactNode } from "react";
import { SectionHeader } from "@/components/ui/section-header";

/** A part of a brief; one with nothing to say says so in a few words. */
export function BriefPart({
  id,
  title,
  nothing,
  children,
}: {
  id: string;
  title: string;
  nothing?: string;
  children?: ReactNode;
}) {
  return (
    <section aria-labelledby={id} className="break-inside-avoid border-t border-line pb-3">
      <SectionHeader title={title} id={id} />
      {nothing ? <p className="text-xs text-ink-3">{nothing}</p> : children}
    </section>
  );
}
