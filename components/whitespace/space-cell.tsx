import { classes } from "@/components/ui/classes";
import type { ToldCell } from "./told-row";

type SpaceCellProps = { cell: ToldCell; href: string; current: boolean; onPath: boolean };

/** The more speaks for it the stronger the fill; what may not be sold is quiet. */
const strength = ["bg-sunken", "bg-accent-soft", "bg-accent-soft", "bg-accent-soft ring-1 ring-inset ring-accent-line"];
const check = "before:inline-block before:size-3.5 before:bg-current before:align-[-2px] before:mask-(--check)";

/** As few elements as it takes: a grid draws hundreds of these while it is scrolled. */
export function SpaceCell({ cell, href, current, onPath }: SpaceCellProps) {
  const { text, says, open, reasons, faint, look } = cell;
  const held = !open && look === "HELD" && says !== "·";
  return (
    <td className="h-[34px] border-b border-line p-0.5 text-center">
      <a
        href={href}
        data-cell
        aria-current={current ? "true" : undefined}
        tabIndex={onPath ? 0 : -1}
        aria-label={text}
        data-tip={text}
        className={classes(
          "num block h-[28px] scroll-mt-28 scroll-ml-60 rounded text-xs leading-[28px] whitespace-nowrap hover:outline hover:outline-accent-line max-md:scroll-ml-44",
          open ? (strength[Math.min(reasons, 3)] ?? "") : look === "QUIET" ? "" : "bg-sunken",
          open && !faint ? "text-accent-ink" : "text-ink-3",
          held && check,
          current && "outline-2 outline-accent-ink",
        )}
      >
        {open && reasons > 0 && <b className="mr-1 font-semibold text-accent-ink">{reasons}</b>}
        {held ? null : says}
      </a>
    </td>
  );
}
