"use client";

import Link from "next/link";
import { useRouter } from "next/navigation";
import { Fragment, useCallback, useMemo, useRef, useState } from "react";
import { MixedCheckbox } from "@/components/ui/mixed-checkbox";
import { Th } from "@/components/ui/th";
import type { ColumnKey } from "@/lib/book/columns";
import { BookTableRow, placeOf } from "./book-row";
import type { RowFace } from "./face";
import { type GroupFace, GroupHead } from "./group-head";
import { SelectionBar } from "./selection-bar";
import { useListKeys } from "./use-list-keys";
import { leastWidth, narrow, widthOf } from "./widths";

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
};

const cells =
  "[&_td]:h-[34px] [&_tbody_th]:h-[34px] [&_[data-line]>*]:h-[30px] [&_[data-group]>*]:h-8 [&_td]:overflow-hidden [&_td]:text-ellipsis [&_td]:whitespace-nowrap [&_td]:border-b [&_td]:border-line [&_td]:px-1.5 [&_tbody_th]:border-b [&_tbody_th]:border-line [&_tbody_th]:px-1.5 [&_tbody_th]:text-left [&_tbody_th]:overflow-hidden md:[&_tr>:first-child]:pl-5 md:[&_tr>:last-child]:pr-3";
const focus =
  "[&_tr:has([data-row]:focus-visible)>*]:shadow-[inset_0_2px_0_var(--accent),inset_0_-2px_0_var(--accent)]";
const sticky =
  "md:[&_tr>:nth-child(-n+2)]:sticky md:[&_tr>:nth-child(-n+2)]:z-[2] md:[&_tr>:nth-child(-n+2)]:bg-inherit md:[&_tr>:nth-child(1)]:left-0 md:[&_tr>:nth-child(2)]:left-[44px]";
const phone =
  "max-md:block max-md:[&_tbody]:block max-md:[&_tr]:grid max-md:[&_tr]:grid-cols-[minmax(0,1fr)_auto_auto] max-md:[&_tr]:items-center max-md:[&_tr]:gap-x-4 max-md:[&_tr]:border-b max-md:[&_tr]:border-line max-md:[&_tr]:px-4 max-md:[&_tr:not([data-group])]:min-h-16 max-md:[&_tr:not([data-group])]:py-2 max-md:[&_tr>*]:h-auto! max-md:[&_tr>*]:border-0! max-md:[&_tr>*]:px-0! max-md:text-base";

export function BookTable(props: BookTableProps) {
  const { rows, groups, grouped, columns, head, query, lines, openLines, peek, total } = props;
  const router = useRouter();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const last = useRef<string>(undefined);
  const shown = useMemo(() => rows.map(({ id }) => id), [rows]);
  const selected = shown.filter((id) => chosen.has(id));

  const select = useCallback(
    (id: string, range: boolean) => {
      const from = last.current === undefined ? -1 : shown.indexOf(last.current);
      const to = shown.indexOf(id);
      const reach = range && from >= 0 ? shown.slice(Math.min(from, to), Math.max(from, to) + 1) : [id];
      last.current = id;
      setChosen((now) => {
        const next = new Set(now);
        const add = !now.has(id);
        for (const each of reach) add ? next.add(each) : next.delete(each);
        return next;
      });
    },
    [shown],
  );
  const at = `/accounts?${query}`;
  const showPeek = useCallback(
    (id: string | undefined) => router.push(id ? `${at}${query && "&"}peek=${id}` : at, { scroll: false }),
    [router, at, query],
  );
  const clear = useCallback(() => setChosen(new Set()), []);
  const region = useRef<HTMLTableElement>(null);
  useListKeys({ region, peek, showPeek, select, clear: selected.length > 0 ? clear : undefined });

  const from = encodeURIComponent(query);
  return (
    <>
      <table ref={region} className={`w-full table-fixed ${leastWidth(columns)} ${cells} ${focus} ${sticky} ${phone}`}>
        <caption className="sr-only">Accounts</caption>
        <colgroup>
          <col className="w-[44px]" />
          <col className={columns.includes("health") ? "w-[166px] md:max-lg:w-auto" : ""} />
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
                onChange={() => (selected.length === shown.length ? clear() : setChosen(new Set(shown)))}
              />
            </td>
            {head.map(({ key, label, tip, sortHref, sorted }) => (
              <Th
                key={key}
                tip={tip}
                sortHref={sortHref}
                sorted={sorted}
                align={key !== "name" && placeOf(key).includes("text-right") ? "right" : "left"}
                className={`px-1.5! ${key === "name" ? "" : narrow(key)}`}
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
                      columns={columns}
                      href={`/accounts/${row.id}?from=${from}`}
                      linesHref={lines[row.id]}
                      open={openLines.includes(row.id)}
                      selected={chosen.has(row.id)}
                      peeked={peek === row.id}
                      onSelect={select}
                      onPeek={showPeek}
                    />
                  ))}
              {group.open && group.more && <MoreRow more={group.more} span={columns.length + 2} />}
            </Fragment>
          ))}
        </tbody>
        {total && <TotalRow total={total} columns={columns} />}
      </table>
      {selected.length > 0 && (
        <SelectionBar rows={rows.filter(({ id }) => chosen.has(id))} query={query} onClear={clear} />
      )}
    </>
  );
}

function MoreRow({ more, span }: { more: { href?: string; text: string }; span: number }) {
  return (
    <tr data-group className="bg-surface">
      <td colSpan={span} className="pl-[50px]! max-md:col-span-3">
        {more.href ? (
          <Link
            data-row
            href={more.href}
            prefetch={false}
            scroll={false}
            className="inline-flex h-6 items-center text-accent-ink hover:underline max-md:h-11"
          >
            {more.text}
          </Link>
        ) : (
          <span className="text-ink-3">{more.text}</span>
        )}
      </td>
    </tr>
  );
}

function TotalRow({ total, columns }: { total: Partial<Record<ColumnKey, string>>; columns: ColumnKey[] }) {
  return (
    <tfoot className="sticky bottom-0 z-10">
      <tr data-group className="bg-canvas font-semibold">
        <td className="border-t max-md:hidden" />
        <td className="border-t max-md:col-span-2">Total</td>
        {columns.map((column) => (
          <td key={column} className={`border-t ${placeOf(column)}`}>
            {total[column]}
          </td>
        ))}
      </tr>
    </tfoot>
  );
}
