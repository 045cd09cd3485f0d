import type { ComponentProps, ReactNode } from "react";
import { classes } from "./classes";

type Cell = { align?: "left" | "right" | "center"; quiet?: boolean; className?: string };
const aligned = { left: "text-left", right: "text-right", center: "text-center" };

/** `caption` names the table for those who hear it; `sticky` keeps the header while the region around it scrolls. */
export function Table({
  caption,
  fixed,
  dense,
  className,
  children,
  ...rest
}: Omit<ComponentProps<"table">, "className"> & {
  caption: string;
  fixed?: boolean;
  dense?: boolean;
  className?: string;
}) {
  return (
    <table {...rest} className={classes("relative w-full", fixed && "table-fixed", dense && "[--cell:6px]", className)}>
      <caption className="sr-only">{caption}</caption>
      {children}
    </table>
  );
}

export function TableHead({ sticky, children }: { sticky?: boolean; children: ReactNode }) {
  return <thead className={sticky ? "sticky top-0 z-10 bg-surface" : undefined}>{children}</thead>;
}

export function Td({
  align = "left",
  quiet,
  className,
  ...rest
}: Omit<ComponentProps<"td">, "align" | "className"> & Cell) {
  return (
    <td
      {...rest}
      className={classes(
        "h-[34px] border-b border-line px-(--cell,8px) align-middle whitespace-nowrap",
        align === "left" ? "overflow-hidden text-ellipsis" : aligned[align],
        quiet && "text-ink-2",
        className,
      )}
    />
  );
}

const rowLook = {
  plain: "hover:bg-hover",
  line: "bg-canvas [&>td]:h-[30px] [&>th]:h-[30px]",
  changed: "bg-sunken",
};

export function Tr({
  look = "plain",
  selected,
  current,
  className,
  ...rest
}: Omit<ComponentProps<"tr">, "className"> & {
  look?: keyof typeof rowLook;
  selected?: boolean;
  current?: boolean;
  className?: string;
}) {
  return (
    <tr
      {...rest}
      aria-selected={selected}
      className={classes(
        selected ? "bg-selected" : rowLook[look],
        current && "[&>*]:shadow-[inset_0_2px_0_var(--accent),inset_0_-2px_0_var(--accent)]",
        className,
      )}
    />
  );
}
