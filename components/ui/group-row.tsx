import { __iconData as downIcon } from "lucide-react/icons/chevron-down";
import { __iconData as rightIcon } from "lucide-react/icons/chevron-right";
import Link from "next/link";
import type { ReactNode } from "react";
import { classes } from "./classes";
import { Icon } from "./icon";

type GroupRowProps = {
  title: string;
  note?: string;
  open: boolean;
  toggleHref: string;
  span: number;
  children?: ReactNode;
};

/** A group's heading across `span` columns; its subtotals (`children`, as `GroupCell`) follow under their columns. */
export function GroupRow({ title, note, open, toggleHref, span, children }: GroupRowProps) {
  return (
    <tr className="bg-sunken">
      <th scope="rowgroup" colSpan={span} className="h-8 border-b border-line pl-5 text-left font-normal">
        <Link
          href={toggleHref}
          scroll={false}
          prefetch={false}
          aria-expanded={open}
          className="inline-flex h-6 items-center whitespace-nowrap"
        >
          <Icon icon={open ? downIcon : rightIcon} size={16} className="mr-3.5 text-ink-3" />
          <span className="font-semibold">{title}</span>
          {note && <span className="ml-2 text-ink-3">{note}</span>}
        </Link>
      </th>
      {children}
    </tr>
  );
}

export function GroupCell({
  align = "right",
  span,
  children,
}: {
  align?: "left" | "right";
  span?: number;
  children?: ReactNode;
}) {
  return (
    <td
      colSpan={span}
      className={classes(
        "border-b border-line px-(--cell,8px) whitespace-nowrap text-ink-2",
        align === "right" && "text-right",
      )}
    >
      {children}
    </td>
  );
}

/** The strip under a list: its counts and what they are through. */
export function TableFooter({ children }: { children: ReactNode }) {
  return (
    <div className="flex min-h-9 shrink-0 flex-wrap items-center gap-x-5 gap-y-1 border-t border-line bg-canvas px-5 py-1.5 text-xs text-ink-3 max-md:px-4 [&_b]:font-medium [&_b]:text-ink-2">
      {children}
    </div>
  );
}
