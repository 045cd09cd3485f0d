import { __iconData as heldIcon } from "lucide-react/icons/check";
import { classes } from "@/components/ui/classes";
import { Icon } from "@/components/ui/icon";
import type { ToldCell } from "./told-row";

type SpaceCellProps = { cell: ToldCell; href: string; current: boolean; onPath: boolean };

/** The more speaks for it the stronger the fill; what may not be sold is quiet. */
const strength = ["bg-sunken", "bg-accent-soft", "bg-accent-soft", "bg-accent-soft ring-1 ring-inset ring-accent-line"];

export function SpaceCell({ cell, href, current, onPath }: SpaceCellProps) {
  const { text, says, open, reasons, faint, look } = cell;
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
          "num flex h-[28px] scroll-mt-28 scroll-ml-60 items-center justify-center gap-1 rounded text-xs whitespace-nowrap hover:outline hover:outline-accent-line max-md:scroll-ml-44",
          open ? (strength[Math.min(reasons, 3)] ?? "") : look === "QUIET" ? "" : "bg-sunken",
          open ? "text-accent-ink" : "text-ink-3",
          current && "outline-2 outline-accent-ink",
        )}
      >
        {open && reasons > 0 && <b className="font-semibold">{reasons}</b>}
        {!open && look === "HELD" && says !== "·" ? (
          <Icon icon={heldIcon} size={14} />
        ) : (
          <span aria-hidden={!open || undefined} className={faint ? "text-ink-3" : ""}>
            {says}
          </span>
        )}
      </a>
    </td>
  );
}
