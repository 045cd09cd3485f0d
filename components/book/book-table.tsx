"use client";

import dynamic from "next/dynamic";
import { useRouter } from "next/navigation";
import { Fragment, useCallback, useMemo, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { MixedCheckbox } from "@/components/ui/mixed-checkbox";
import { Th } from "@/components/ui/th";
import type { ColumnKey } from "@/lib/book/columns";
import type { Candidate } from "@/lib/ownership/queries";
import type { Day } from "@/lib/units/day";
import { BookTableRow, placeOf } from "./book-row";
import type { RowFace } from "./face";
import { type GroupFace, GroupHead } from "./group-head";
import { type BulkAbilities, SelectionBar, type Whole } from "./selection-bar";
import { Sprite } from "./sprite";
import { MoreRow, TotalRow } from "./table-ends";
import { tableStyle } from "./table-style";
import { useListKeys } from "./use-list-keys";
import { useSelection } from "./use-selection";
import { leastWidth, narrow, widthOf } from "./widths";

const ReassignDialog = dynamic(() =>
  import("@/components/ownership/reassign-dialog").then((file) => file.ReassignDialog),
);

export type HeadFace = {
  key: ColumnKey | "name";
  label: string;
  tip?: string;
  sortHref: string;
  sorted?: "ascending" | "descending";
};

export type BookTableProps = {
  rows: RowFace[];
  groups: GroupFace[];
  grouped: boolean;
  columns: ColumnKey[];
  head: HeadFace[];
  /** The Book's query string without a peek, and where each split account's lines open and close. */
  query: string;
  lines: Record<string, string>;
  openLines: string[];
  peek?: string;
  total?: Partial<Record<ColumnKey, string>>;
  /** What the total counts beyond the rows. */
  elsewhere?: string;
  today: Day;
  /** What the whole list comes to, loaded or not. */
  whole: Whole;
  may: BulkAbilities;
  /** Whom the viewer may give accounts to. */
  takers: Candidate[];
};

export function BookTable(props: BookTableProps) {
  const {
    rows,
    groups,
    grouped,
    columns,
    head,
    query,
    lines,
    openLines,
    peek,
    total,
    elsewhere,
    today,
    whole,
    may,
    takers,
  } = props;
  const router = useRouter();
  const shown = useMemo(() => rows.map(({ id }) => id), [rows]);
  const selection = useSelection(shown);
  const { has, selected, select, clear } = selection;
  const [selecting, setSelecting] = useState(false);
  const [giving, setGiving] = useState<string>();
  const stop = () => {
    setSelecting(false);
    clear();
  };
  const at = `/accounts?${query}`;
  const showPeek = useCallback(
    (id: string | undefined) => router.push(id ? `${at}${query && "&"}peek=${id}` : at, { scroll: false }),
    [router, at, query],
  );
  const region = useRef<HTMLTableElement>(null);
  useListKeys({ region, peek, showPeek, select, clear: selected.length > 0 ? clear : undefined });

  const from = encodeURIComponent(query);
  return (
    <>
      <Sprite />
      {(may.edit || may.reassign || may.addTasks) && (
        <div className="flex justify-end border-b border-line px-2 py-0.5 md:hidden print:hidden">
          <Button variant="ghost" aria-pressed={selecting} onClick={() => (selecting ? stop() : setSelecting(true))}>
            {selecting ? "Done" : "Select"}
          </Button>
        </div>
      )}
      <table ref={region} className={`${tableStyle} ${leastWidth(columns)}`}>
        <caption className="sr-only">Accounts</caption>
        <colgroup>
          <col className="w-[40px]" />
          <col className={columns.includes("health") ? "w-[164px] md:max-lg:w-auto" : ""} />
          {columns.map((column) => (
            <col key={column} className={`${widthOf(column)} ${narrow(column)}`} />
          ))}
        </colgroup>
        <thead className="sticky top-0 z-10 max-md:sr-only">
          <tr className="bg-surface">
            <td className="border-b border-line">
              <MixedCheckbox
                aria-label="Select all rows shown"
                mixed={selected.length > 0 && selected.length < shown.length}
                checked={shown.length > 0 && selected.length === shown.length}
                onChange={() => (selected.length === shown.length ? clear() : selection.selectShown())}
              />
            </td>
            {head.map(({ key, label, tip, sortHref, sorted }) => (
              <Th
                key={key}
                tip={tip}
                sortHref={sortHref}
                sorted={sorted}
                align={key !== "name" && placeOf(key).includes("text-right") ? "right" : "left"}
                className={key === "name" ? "" : narrow(key)}
              >
                {label}
              </Th>
            ))}
          </tr>
        </thead>
        <tbody>
          {groups.map((group) => (
            <Fragment key={group.key}>
              {grouped && <GroupHead group={group} columns={columns} />}
              {group.open &&
                rows
                  .filter((row) => row.group === group.key)
                  .map((row) => (
                    <BookTableRow
                      key={row.id}
                      row={row}
                      today={today}
                      columns={columns}
                      href={`/accounts/${row.id}?from=${from}`}
                      linesHref={lines[row.id]}
                      open={openLines.includes(row.id)}
                      selected={has(row.id)}
                      peeked={peek === row.id}
                      selecting={selecting}
                      onSelect={select}
                      onGive={may.reassign ? setGiving : undefined}
                    />
                  ))}
              {group.open && group.more && <MoreRow more={group.more} span={columns.length + 2} />}
            </Fragment>
          ))}
        </tbody>
        {total && <TotalRow total={total} columns={columns} elsewhere={elsewhere} />}
      </table>
      {giving && (
        <ReassignDialog
          chosen={{ ids: [giving] }}
          count={1}
          name={rows.find(({ id }) => id === giving)?.name}
          takers={takers}
          today={today}
          onClose={() => setGiving(undefined)}
          onDone={() => setGiving(undefined)}
        />
      )}
      {selected.length > 0 && (
        <SelectionBar
          rows={rows.filter(({ id }) => has(id))}
          whole={whole}
          all={selection.all}
          query={query}
          may={may}
          takers={takers}
          today={today}
          onAll={selection.selectAll}
          onClear={stop}
        />
      )}
    </>
  );
}
