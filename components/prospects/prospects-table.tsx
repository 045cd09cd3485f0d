"use client";

import Link from "next/link";
import { useMemo, useRef, useState } from "react";
import { tableStyle } from "@/components/book/table-style";
import { useListKeys } from "@/components/book/use-list-keys";
import { useSelection } from "@/components/book/use-selection";
import { Button } from "@/components/ui/button";
import { Chip } from "@/components/ui/chip";
import { MixedCheckbox } from "@/components/ui/mixed-checkbox";
import { Th } from "@/components/ui/th";
import type { ProspectColumn } from "@/lib/prospects/columns";
import type { ProspectCell, ProspectFace, ProspectHead } from "./face";
import { ProspectsBar, type Pursuers } from "./prospects-bar";

type ProspectsTableProps = {
  rows: ProspectFace[];
  heads: ProspectHead[];
  /** How many the whole list has, and its query string. */
  whole: number;
  query: string;
  may: { export: boolean };
  pursuers?: Pursuers;
};

const widths: Record<ProspectColumn, string> = {
  industry: "w-[104px]",
  employees: "w-[84px]",
  growth: "w-[88px]",
  carrier: "w-[150px]",
  broker: "w-[204px]",
  brokerSince: "w-[72px]",
  premium: "w-[76px]",
  persons: "w-[88px]",
  renews: "w-[70px]",
  funding: "w-[92px]",
  lines: "w-[260px]",
  year: "w-[72px]",
  place: "w-[110px]",
  fit: "",
};
const nowhere = () => {};

/** Filed employers: chosen with X or their boxes, and what can be done with all that are chosen. */
export function ProspectsTable({ rows, heads, whole, query, may, pursuers }: ProspectsTableProps) {
  const shown = useMemo(() => rows.map(({ ein }) => ein), [rows]);
  const selection = useSelection(shown);
  const { has, selected, select, clear } = selection;
  const [selecting, setSelecting] = useState(false);
  const region = useRef<HTMLTableElement>(null);
  useListKeys({ region, showPeek: nowhere, select, clear: selected.length > 0 ? clear : undefined });
  const stop = () => {
    setSelecting(false);
    clear();
  };
  return (
    <>
      {(pursuers || may.export) && (
        <div className="flex justify-end border-b border-line px-2 py-0.5 md:hidden print:hidden">
          <Button variant="ghost" aria-pressed={selecting} onClick={() => (selecting ? stop() : setSelecting(true))}>
            {selecting ? "Done" : "Select"}
          </Button>
        </div>
      )}
      <table ref={region} className={`${tableStyle} md:min-w-[1180px]`}>
        <caption className="sr-only">Prospects</caption>
        <colgroup>
          <col className="w-[40px]" />
          <col className="md:w-[210px]" />
          {heads.map(({ key }) => key !== "name" && <col key={key} className={`${widths[key]} max-md:hidden`} />)}
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
            {heads.map(({ key, label, tip, right, sortHref, sorted }) => (
              <Th
                key={key}
                tip={tip}
                sortHref={sortHref}
                sorted={sorted}
                align={right ? "right" : "left"}
                className={key === "name" ? "" : "max-md:hidden"}
              >
                {label}
              </Th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.ein} row={row} heads={heads} chosen={has(row.ein)} selecting={selecting} onSelect={select} />
          ))}
        </tbody>
      </table>
      {selected.length > 0 && (
        <ProspectsBar
          rows={rows.filter(({ ein }) => has(ein))}
          whole={whole}
          all={selection.all}
          query={query}
          may={may}
          pursuers={pursuers}
          onAll={selection.selectAll}
          onClear={stop}
        />
      )}
    </>
  );
}

type RowProps = {
  row: ProspectFace;
  heads: ProspectHead[];
  chosen: boolean;
  selecting: boolean;
  onSelect: (ein: string, range: boolean) => void;
};

function Row({ row, heads, chosen, selecting, onSelect }: RowProps) {
  return (
    <tr
      data-id={row.ein}
      aria-selected={chosen}
      className={`max-md:relative ${selecting ? "max-md:pl-12!" : ""} ${chosen ? "bg-selected" : "bg-surface hover:bg-hover"}`}
    >
      <td className={selecting ? "max-md:absolute max-md:top-5 max-md:left-4" : "max-md:hidden"}>
        <input
          type="checkbox"
          aria-label={`Select ${row.name}`}
          checked={chosen}
          tabIndex={-1}
          onClick={(event) => onSelect(row.ein, event.shiftKey)}
          onChange={nowhere}
        />
      </td>
      <th scope="row" className="font-medium max-md:col-span-3">
        <span className="flex items-baseline justify-between gap-3">
          <span className="min-w-0 truncate">
            <Link
              data-row
              href={`/prospects/${row.ein}`}
              prefetch={false}
              title={row.name}
              className={`outline-none hover:underline ${selecting ? "" : "max-md:after:absolute max-md:after:inset-0"}`}
            >
              {row.name}
            </Link>
            {row.state && <span className="ml-1.5 text-xs font-normal text-ink-3">{row.state}</span>}
          </span>
          <span className="num shrink-0 font-normal md:hidden">{row.size}</span>
        </span>
        <span className="flex justify-between gap-3 text-xs font-normal text-ink-3 md:hidden">
          <span className="truncate">{row.pursuedBy ? `Pursued by ${row.pursuedBy}` : row.fits}</span>
          <span className="shrink-0">{row.renews}</span>
        </span>
      </th>
      {row.cells.map((each, at) => {
        const { key, right } = heads[at + 1]!;
        return (
          <td key={key} className={`max-md:hidden ${right ? "num text-right" : ""}`}>
            <Said cell={each} />
          </td>
        );
      })}
    </tr>
  );
}

function Said({ cell: { text, was, chip, lead } }: { cell: ProspectCell }) {
  const quiet = text === "Not filed" || text === "—" || text.startsWith("No reason");
  return (
    <span className={chip ? "flex items-center gap-1.5" : ""} title={was ? `${text}, before ${was}` : lead && text}>
      {chip && <Chip tone="accent">{chip}</Chip>}
      {lead && <span className="num mr-1.5">{lead}</span>}
      <span className={`${quiet ? "text-ink-3" : ""} ${chip ? "truncate" : ""}`}>{text}</span>
      {was && <span className="ml-1.5 text-xs text-ink-3">was {was}</span>}
    </span>
  );
}
