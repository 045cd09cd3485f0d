import { classes } from "@/components/ui/classes";
import type { CellLook, ToldCell } from "./told-row";

type SpaceCellProps = { cell: ToldCell; href: string; current: boolean; onPath: boolean };

const check = "before:inline-block before:size-3.5 before:bg-current before:align-[-2px] before:mask-(--check)";
/** The more speaks for it soon the stronger the fill; what may not be sold is quiet. */
export const cellLooks: Record<CellLook, string> = {
  HELD: `bg-sunken text-ink-3 ${check}`,
  WORKED: "ring-1 ring-accent-ink ring-inset font-semibold text-accent-ink",
  AHEAD: "bg-sunken text-ink-3",
  P0: "bg-sunken text-ink-2",
  P1: "bg-p1 text-ink-2",
  P2: "bg-p2 text-ink-2",
  P3: "bg-p3 text-ink",
  P4: "bg-p4 text-ink",
  LATER: "bg-p1 text-ink-3",
  QUIET: "text-ink-3",
};

/** As few elements as it takes: a grid draws hundreds of these while it is scrolled. */
export function SpaceCell({ cell, href, current, onPath }: SpaceCellProps) {
  const { text, says, reasons, look } = cell;
  return (
    <td>
      <a
        href={href}
        data-cell
        aria-current={current ? "true" : undefined}
        tabIndex={onPath ? 0 : -1}
        aria-label={text}
        data-tip=""
        className={classes(
          "m-0.5 block rounded hover:outline hover:outline-accent-line",
          cellLooks[look],
          current && "outline-2 outline-accent-ink",
        )}
      >
        {reasons > 0 && <b className="mr-1 font-semibold text-ink">{reasons}</b>}
        {says}
      </a>
    </td>
  );
}
