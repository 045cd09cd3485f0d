"use client";

import { __iconData as rightIcon } from "lucide-react/icons/chevron-right";
import Link from "next/link";
import { Icon } from "./icon";

type Crumb = { label: string; href?: string };

export function Breadcrumb({ crumbs }: { crumbs: Crumb[] }) {
  return (
    <nav aria-label="Breadcrumb">
      <ol className="flex items-center gap-1.5 text-xs text-ink-3">
        {crumbs.map(({ label, href }, at) => (
          <li key={label} className="flex items-center gap-1.5">
            {at > 0 && <Icon icon={rightIcon} size={12} />}
            {href ? (
              <Link href={href} className="flex min-h-6 items-center text-ink-2 hover:underline">
                {label}
              </Link>
            ) : (
              <span aria-current="page">{label}</span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
