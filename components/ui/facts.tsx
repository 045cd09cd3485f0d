"use client";

import type { ReactNode } from "react";

export type Fact = { label: string; value: ReactNode; note?: ReactNode; tip?: string };

const oneLine = 8;

/** A record's key figures on one line as long as they fit, hairlines between, so that a long name shortens itself and no other; on a phone two by two. */
export function Facts({ facts }: { facts: Fact[] }) {
  return (
    <dl
      className={`flex gap-y-3 max-xl:flex-wrap max-md:grid max-md:grid-cols-2 ${facts.length > oneLine ? "flex-wrap" : ""}`}
    >
      {facts.map(({ label, value, note, tip }) => (
        <div
          key={label}
          className="min-w-0 shrink overflow-hidden border-l border-line px-4 first:border-0 first:pl-0 last:pr-0 md:max-w-60 max-md:border-0 max-md:px-0"
        >
          <dt className="text-xs whitespace-nowrap text-ink-3">
            <span data-tip={tip}>{label}</span>
          </dt>
          <dd className="mt-0.5 truncate text-lg leading-6 font-semibold tracking-tight">{value}</dd>
          {note && (
            <dd className="flex min-h-4 items-center gap-1.5 overflow-hidden text-xs text-ellipsis whitespace-nowrap text-ink-3 max-md:items-start max-md:whitespace-normal">
              {typeof note === "string" ? <span className="truncate max-md:whitespace-normal">{note}</span> : note}
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
