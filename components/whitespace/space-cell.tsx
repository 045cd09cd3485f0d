import { __iconData as heldIcon } from "lucide-react/icons/check";
import Link from "next/link";
import { classes } from "@/components/ui/classes";
import { Icon } from "@/components/ui/icon";
import { notApplicable, renewalDayShort } from "@/lib/format";
import { stageNames } from "@/lib/opportunities/stages";
import { type Cell, counts } from "@/lib/whitespace/cell";
import { cellText, speaksFor } from "./words";

type SpaceCellProps = { cell: Cell; href: string; current: boolean };

/** The more speaks for it the stronger the fill; what may not be sold is quiet. */
const strength = ["bg-sunken", "bg-accent-soft", "bg-accent-soft", "bg-accent-soft ring-1 ring-inset ring-accent-line"];

export function SpaceCell({ cell, href, current }: SpaceCellProps) {
  const reasons = speaksFor(cell);
  const open = counts(cell);
  return (
    <td className="h-[34px] border-b border-line p-0.5 text-center">
      <Link
        href={href}
        scroll={false}
        prefetch={false}
        data-cell
        aria-current={current ? "true" : undefined}
        tabIndex={-1}
        aria-label={cellText(cell)}
        data-tip={cellText(cell)}
        className={classes(
          "num flex h-[28px] items-center justify-center gap-1 rounded text-xs whitespace-nowrap hover:outline hover:outline-accent-line",
          open
            ? (strength[Math.min(reasons, 3)] ?? "")
            : ["SOLD", "AHEAD", "QUOTED"].includes(cell.state)
              ? "bg-sunken"
              : "",
          open ? "text-accent-ink" : "text-ink-3",
          current && "outline-2 outline-accent-ink",
        )}
      >
        {open ? <OpenMark cell={cell} reasons={reasons} /> : <Mark cell={cell} />}
      </Link>
    </td>
  );
}

function OpenMark({ cell, reasons }: { cell: Cell; reasons: number }) {
  return (
    <>
      {reasons > 0 && <b className="font-semibold">{reasons}</b>}
      <span className={cell.inWindow ? "" : "text-ink-3"}>
        {cell.deal && cell.deal.stage !== "LOST"
          ? stageNames[cell.deal.stage]
          : cell.window
            ? renewalDayShort(cell.window)
            : notApplicable}
      </span>
    </>
  );
}

function Mark({ cell: { state, silent, aside, deal } }: { cell: Cell }) {
  if (silent || aside) return <span aria-hidden>·</span>;
  if (state === "SOLD") return <Icon icon={heldIcon} size={14} />;
  if (state === "QUOTED") return <span aria-hidden>{stageNames[deal?.stage ?? "QUOTED"]}</span>;
  return <span aria-hidden>{state === "AHEAD" ? "Sold" : notApplicable}</span>;
}
