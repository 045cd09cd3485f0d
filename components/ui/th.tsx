import { __iconData as downIcon } from "lucide-react/icons/arrow-down";
import { __iconData as upIcon } from "lucide-react/icons/arrow-up";
import Link from "next/link";
import type { ComponentProps, ReactNode } from "react";
import { classes } from "./classes";
import { Icon } from "./icon";

type ThProps = Omit<ComponentProps<"th">, "align" | "className"> & {
  align?: "left" | "right" | "center";
  sorted?: "ascending" | "descending";
  sortHref?: string;
  tip?: string;
  className?: string;
  children?: ReactNode;
};

const aligned = { left: "text-left", right: "text-right", center: "text-center" };

/** `sortHref` is where a click leads; `sorted` says how the column is sorted now. */
export function Th({ align = "left", sorted, sortHref, tip, scope = "col", className, children, ...rest }: ThProps) {
  return (
    <th
      {...rest}
      scope={scope}
      aria-sort={sorted ?? (sortHref ? "none" : undefined)}
      className={classes(
        "h-8 border-b border-line px-(--cell,8px) text-xs font-medium whitespace-nowrap text-ink-3",
        aligned[align],
        className,
      )}
    >
      {sortHref ? (
        <Link
          href={sortHref}
          scroll={false}
          prefetch={false}
          data-tip={tip}
          className={classes(
            "-mx-1 inline-flex h-6 items-center gap-1 rounded px-1 hover:text-ink",
            sorted && "text-ink",
          )}
        >
          {sorted && <Icon icon={sorted === "ascending" ? upIcon : downIcon} size={14} />}
          {children}
        </Link>
      ) : (
        <span data-tip={tip}>{children}</span>
      )}
    </th>
  );
}
