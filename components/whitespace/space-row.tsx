import { memo } from "react";
import { Chip } from "@/components/ui/chip";
import { SpaceCell } from "./space-cell";
import type { ToldRow } from "./told-row";

/** Stays beside what is scrolled, where there is more than fits: a sticky cell is a layer of its own, and a grid has many. */
export const stays = "max-[1360px]:sticky left-0 z-1 bg-surface pl-5 text-left max-md:pl-4";
/** Its columns, which head and body share: account, funding, dollars in window and fees of it, the families. */
export const across =
  "grid pr-3 grid-cols-[14rem_4rem_6rem_5rem_repeat(9,minmax(0,1fr))] max-md:grid-cols-[10rem_4rem_6rem_5rem_repeat(9,minmax(0,1fr))]";
/** Rows of the head: names, dollars in window, held of eligible. */
export const headRows = 3;
/** Each row is as high, so that none has to be drawn to know where the next begins. */
export const rowHeight = 34;

type SpaceRowProps = {
  row: ToldRow;
  at: number;
  /** The address of the grid; what is looked at is added to it. */
  href: string;
  /** The family looked at here, and the column that Tab leads to. */
  current?: string;
  onPath?: number;
};

/**
 * An account's row of the grid; drawn anew only where something of it has changed. Nothing in it reaches beyond it, so the
 * browser lays out and paints a row by itself, and keeps what it painted of the others.
 */
export const SpaceRow = memo(function SpaceRow({ row, at, href, current, onPath }: SpaceRowProps) {
  const { id, name, funding, silent, dollars, fees, cells } = row;
  return (
    <tr
      aria-rowindex={at + headRows + 1}
      className={`${across} h-[34px] border-b border-line contain-strict hover:bg-hover`}
    >
      <th scope="row" className={`${stays} flex min-w-0 items-center gap-2 pr-2 text-sm/[33px] font-medium`}>
        <a
          href={`/accounts/${id}`}
          data-cell
          tabIndex={onPath === 0 ? 0 : -1}
          className="min-w-0 truncate hover:underline"
          data-tip={name}
        >
          {name}
        </a>
        {silent && (
          <Chip tone="neg" tip={silent}>
            Service
          </Chip>
        )}
      </th>
      <td className="px-2 text-left leading-[33px] text-ink-2">{funding}</td>
      <td className="px-2 text-right text-sm/[33px]">{dollars}</td>
      <td className="px-2 text-right text-sm/[33px] text-ink-2">{fees}</td>
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
