"use client";

import { type ReactNode, useState } from "react";
import { SectionHeader } from "@/components/ui/section-header";
import type { Promised } from "@/lib/promises/queries";
import type { Day } from "@/lib/units/day";
import { PromiseRow } from "./promise-row";

type PromiseListProps = {
  title: string;
  commitments: Promised[];
  today: Day;
  viewerId: string;
  /** Leaves out what the page itself is about. */
  hide?: "account" | "firm";
  /** Beside the title, e.g. a button that adds one. */
  children?: ReactNode;
};

/** What is promised, overdue first, each with its age; ended ones wait behind a button. */
export function PromiseList({ title, commitments, today, viewerId, hide, children }: PromiseListProps) {
  const [all, setAll] = useState(false);
  const open = commitments.filter(({ keptOn, droppedOn }) => !keptOn && !droppedOn);
  const ended = commitments.length - open.length;
  const id = `promises-${title.replace(/\W+/g, "-").toLowerCase()}`;
  return (
    <section aria-labelledby={id}>
      <SectionHeader title={title} id={id}>
        {children}
      </SectionHeader>
      {open.length === 0 && <p className="py-2 text-xs text-ink-3">Nothing is open.</p>}
      <ul>
        {(all ? commitments : open).map((promise) => (
          <PromiseRow key={promise.id} promise={promise} today={today} viewerId={viewerId} hide={hide} />
        ))}
      </ul>
      {ended > 0 && (
        <button
          type="button"
          aria-expanded={all}
          onClick={() => setAll(!all)}
          className="min-h-7 text-xs text-ink-3 hover:text-ink hover:underline touch:min-h-11"
        >
          {all ? "Show open ones alone" : `Show ${ended} kept or dropped`}
        </button>
      )}
    </section>
  );
}
