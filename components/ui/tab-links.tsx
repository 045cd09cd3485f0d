"use client";

import Link from "next/link";
import type { ReactNode } from "react";

export type TabLink = { value: string; label: string; href: string; count?: number | string };

type TabLinksProps = { label: string; current: string; tabs: TabLink[]; children?: ReactNode; className?: string };

/** Tabs whose choice lives in the URL; what follows them (`children`) sits on the same line. */
export function TabLinks({ label, current, tabs, children, className = "px-3" }: TabLinksProps) {
  return (
    <nav
      aria-label={label}
      className={`flex h-10 shrink-0 items-end gap-1 shadow-[inset_0_-1px_0_var(--line)] touch:h-11 ${className}`}
    >
      <div className="flex min-w-0 gap-1 overflow-x-auto">
        {tabs.map(({ value, label, href, count }) => (
          <Link
            key={value}
            href={href}
            prefetch={false}
            aria-current={value === current ? "page" : undefined}
            className="flex h-10 shrink-0 items-center gap-1.5 border-b-2 border-transparent px-2 text-ink-2 -outline-offset-2 hover:text-ink aria-[current]:border-accent aria-[current]:font-medium aria-[current]:text-ink touch:h-11 touch:text-base"
          >
            <span className="max-w-56 truncate" data-tip={label.length > 30 ? label : undefined}>
              {label}
            </span>
            {count !== undefined && <span className="text-xs font-normal text-ink-3">{count}</span>}
          </Link>
        ))}
      </div>
      {children}
    </nav>
  );
}
