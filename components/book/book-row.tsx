"use client";

import { __iconData as openIcon } from "lucide-react/icons/chevron-down";
import { __iconData as closedIcon } from "lucide-react/icons/chevron-right";
import dynamic from "next/dynamic";
import Link from "next/link";
import { memo } from "react";
import { Icon } from "@/components/ui/icon";
import { type ColumnKey, columnOf, isWritten } from "@/lib/book/columns";
import type { Day } from "@/lib/units/day";
import { cellOf, lineCellOf } from "./cells";
import type { LineFace, RowFace } from "./face";
import { narrow } from "./widths";

/** Fetched with the first list that shows such a column. */
const WrittenCell = dynamic(() => import("./written-cell").then(({ WrittenCell }) => WrittenCell));

type RowProps = {
  row: RowFace;
  today: Day;
  columns: ColumnKey[];
  href: string;
  linesHref?: string;
  open: boolean;
  selected: boolean;
  peeked: boolean;
  /** On a phone a press selects instead of opening, while this is so. */
  selecting: boolean;
  onSelect: (id: string, range: boolean) => void;
  /** Present for those who may give the account to somebody else. */
  onGive?: (id: string) => void;
};

/** Where a phone puts each cell; the others it leaves out. */
const onPhone: Partial<Record<ColumnKey, string>> = {
  members: "max-md:col-start-3 max-md:row-start-1",
  revenue: "max-md:col-start-2 max-md:row-start-2 max-md:text-ink-2",
  ratio: "max-md:col-start-3 max-md:row-start-2 max-md:text-ink-2",
  health: "max-md:col-start-1 max-md:row-start-2",
};
/** Letters of a name that surely fit its column. */
const nameFits = 17;
const quiet: ColumnKey[] = ["broker", "ae", "contracts", "term", "segment", "held"];

export const placeOf = (column: ColumnKey) =>
  [
    columnOf(column).right && "text-right",
    quiet.includes(column) && "text-ink-2",
    narrow(column),
    onPhone[column] ?? "max-md:hidden",
  ]
    .filter(Boolean)
    .join(" ");

export const BookTableRow = memo(function BookTableRow(props: RowProps) {
  const { row, today, columns, href, linesHref, open, selected, peeked, selecting, onSelect, onGive } = props;
  const cell = (column: ColumnKey) => {
    if (isWritten(column)) return <WrittenCell row={row} column={column} today={today} />;
    if (column === "ae" && onGive) return <OwnerCell row={row} onGive={onGive} />;
    return cellOf(column, row);
  };
  return (
    <>
      <tr
        data-id={row.id}
        aria-selected={selected}
        className={`max-md:relative ${selecting ? "max-md:pl-12!" : ""} ${selected || peeked ? "bg-selected" : "bg-surface hover:bg-hover"}`}
      >
        <td className={selecting ? "max-md:absolute max-md:top-5 max-md:left-4" : "max-md:hidden"}>
          <input
            type="checkbox"
            aria-label={`Select ${row.name}`}
            checked={selected}
            tabIndex={-1}
            onClick={(event) => onSelect(row.id, event.shiftKey)}
            onChange={() => undefined}
          />
        </td>
        <th scope="row" className="font-normal max-md:col-span-2">
          <span className="flex min-w-0 items-center gap-1">
            <Link
              data-row
              href={href}
              prefetch={false}
              data-tip={row.name.length > nameFits ? row.name : undefined}
              onClick={(event) => {
                if (!selecting) return;
                event.preventDefault();
                onSelect(row.id, false);
              }}
              className="truncate font-medium outline-none max-md:after:absolute max-md:after:inset-0"
            >
              {row.name}
            </Link>
            {linesHref && (
              <Link
                href={linesHref}
                prefetch={false}
                scroll={false}
                role="button"
                aria-expanded={open}
                aria-label={`Lines of ${row.name}`}
                className="-my-1 inline-flex size-6 shrink-0 items-center justify-center text-ink-3 hover:text-ink max-md:hidden"
              >
                <Icon icon={open ? openIcon : closedIcon} size={14} />
              </Link>
            )}
          </span>
        </th>
        {columns.map((column) => (
          <td key={column} className={placeOf(column)}>
            {cell(column)}
          </td>
        ))}
      </tr>
      {open && row.lines.map((line) => <LineRow key={line.id} line={line} columns={columns} />)}
    </>
  );
});

function OwnerCell({ row, onGive }: { row: RowFace; onGive: (id: string) => void }) {
  return (
    <span data-edit="ae" data-opens className="-mx-1 flex">
      <button
        type="button"
        tabIndex={-1}
        aria-label={`AE of ${row.name}: ${row.aeName || row.ae}. Reassign`}
        aria-haspopup="dialog"
        data-tip={row.aeName}
        onClick={() => onGive(row.id)}
        className="min-h-7 w-full truncate rounded px-1 text-left hover:bg-sunken hover:ring-1 hover:ring-line-strong hover:ring-inset focus-visible:bg-sunken"
      >
        {row.ae}
      </button>
    </span>
  );
}

function LineRow({ line, columns }: { line: LineFace; columns: ColumnKey[] }) {
  return (
    <tr data-line className="bg-canvas max-md:hidden">
      <td />
      <th scope="row" className="font-normal text-ink-2">
        <span className="ml-1 block truncate border-l border-line-strong pl-3">{line.label}</span>
      </th>
      {columns.map((column) => (
        <td key={column} className={placeOf(column)}>
          {lineCellOf(column, line)}
        </td>
      ))}
    </tr>
  );
}
