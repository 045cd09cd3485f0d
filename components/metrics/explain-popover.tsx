"use client";

import Link from "next/link";
import type { ReactNode } from "react";
import { Popover } from "@/components/ui/popover";

type Side = [words: string, value: string];
/** How a number is made, in words alone. */
export type Explained = {
  name: string;
  tells: string;
  value: string;
  part: Side;
  whole: Side | null;
  formula: string;
  /** Why it says nothing, where its cases are too few. */
  few?: string;
  gone?: { id: string; name: string; note: string }[];
  drillHref: string;
  drillName?: string;
};

/** What an explained number opens; only words come here. */
export function ExplainPopover(props: Explained & { children: ReactNode }) {
  const { name, tells, value, part, whole, formula, few, gone, drillHref, drillName = "Show rows", children } = props;
  return (
    <Popover
      bare
      title={name}
      label={`${name}, ${few ? "insufficient" : value}: how it is made`}
      className="rounded underline decoration-transparent decoration-dotted decoration-1 underline-offset-4 hover:decoration-control aria-expanded:decoration-control"
      popupClassName="w-[340px] max-w-[calc(100vw-1rem)] p-4"
      trigger={children}
    >
      <div className="font-semibold">{name}</div>
      <p className="mt-0.5 text-ink-2">{tells}</p>
      <dl className="mt-3 grid grid-cols-[1fr_auto] gap-x-4 gap-y-1.5 border-t border-line pt-3 text-xs">
        <dt className="text-ink-3">{part[0]}</dt>
        <dd className="text-right font-medium">{part[1]}</dd>
        {whole && (
          <>
            <dt className="text-ink-3">÷ {whole[0]}</dt>
            <dd className="text-right font-medium">{whole[1]}</dd>
          </>
        )}
        <dt className="border-t border-line pt-1.5 text-ink-3">= {name}</dt>
        <dd className="border-t border-line pt-1.5 text-right font-semibold">{value}</dd>
      </dl>
      <p className="mt-3 text-xs text-ink-3">{formula}</p>
      {few && <p className="mt-2 text-xs text-warn-ink">{few}</p>}
      {gone && (
        <ul aria-label="Left since" className="mt-3 border-t border-line pt-2 text-xs">
          {gone.map(({ id, name, note }) => (
            <li key={id} className="flex justify-between gap-4 py-0.5">
              <Link href={`/accounts/${id}`} className="truncate text-accent-ink hover:underline">
                {name}
              </Link>
              <span className="num shrink-0 text-ink-2">{note}</span>
            </li>
          ))}
        </ul>
      )}
      <Link href={drillHref} className="mt-3 inline-flex h-7 items-center font-medium text-accent-ink hover:underline">
        {drillName}
      </Link>
    </Popover>
  );
}
