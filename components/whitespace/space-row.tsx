import { memo } from "react";
import { Chip } from "@/components/ui/chip";
import { SpaceCell } from "./space-cell";
import type { ToldRow } from "./told-row";

/** Stays beside what is scrolled, where there is more than fits: a sticky cell is a layer of its own, and a grid has many. */
export const stays = "max-[1360px]:sticky left-0 z-1";
export const headLook = `${stays} h-[34px] border-b border-line bg-surface px-2 text-left font-medium`;
/** Rows of the head: names, dollars in window, held of eligible. */
export const headRows = 3;

type SpaceRowProps = {
  /** None while it is still on its way. */
  row: ToldRow | undefined;
  at: number;
  /** The address of the grid; what is looked at is added to it. */
  href: string;
  /** The family looked at here, and the column that Tab leads to. */
  current?: string;
  onPath?: number;
};

/** An account's row of the grid; drawn anew only where something of it has changed. */
export const SpaceRow = memo(function SpaceRow({ row, at, href, current, onPath }: SpaceRowProps) {
  if (!row)
    return (
      <tr aria-rowindex={at + headRows + 1} aria-busy className="text-ink-3">
        <th scope="row" className={`${headLook} pl-5 font-normal max-md:pl-4`}>
          Being read
        </th>
        <td colSpan={12} className="h-[34px] border-b border-line" />
      </tr>
    );
  const { id, name, funding, silent, dollars, fees, cells } = row;
  return (
    <tr aria-rowindex={at + headRows + 1} className="hover:bg-hover">
      <th scope="row" className={`${headLook} pl-5 max-md:pl-4`}>
        <span className="flex min-w-0 items-center gap-2">
          <a
            href={`/accounts/${id}`}
            data-cell
            tabIndex={onPath === 0 ? 0 : -1}
            className="min-w-0 scroll-mt-28 truncate hover:underline"
            data-tip={name}
          >
            {name}
          </a>
          {silent && (
            <Chip tone="neg" tip={silent}>
              Service
            </Chip>
          )}
        </span>
      </th>
      <td className="border-b border-line px-2 text-xs text-ink-2">{funding}</td>
      <td className="num border-b border-line px-2 text-right">{dollars}</td>
      <td className="num border-b border-line px-2 text-right text-ink-2">{fees}</td>
      {cells.map((cell, column) => (
        <SpaceCell
          key={cell.family}
          cell={cell}
          current={current === cell.family}
          onPath={onPath === column + 1}
          href={`${href}account=${id}&family=${cell.family}`}
        />
      ))}
    </tr>
  );
});
