"use client";

import { useRouter } from "next/navigation";
import { type KeyboardEvent, type MouseEvent, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import {
  nearer,
  type Piece,
  type Place,
  pacedBy,
  piecesOf,
  placeAfter,
  type View,
  viewAt,
} from "@/lib/whitespace/view";
import { headRows, rowHeight, SpaceRow } from "./space-row";
import type { ToldRow } from "./told-row";
import { useBlocks } from "./use-blocks";

type SpaceRowsProps = {
  /** The first rows, as JSON; how many there are altogether, and where the others come from. */
  first: string;
  count: number;
  source: string;
  href: string;
  account?: string;
  family?: string;
};

const columns = 10;
const inView = (rows: readonly ToldRow[]): View => ({ from: 0, to: rows.length });
const same = (a: View, b: View) => a.from === b.from && a.to === b.to;

/**
 * The body of the grid: of thousands of rows those in sight are drawn, as many in each frame as nobody feels, the others are
 * room. One cell is on the Tab path; its row stays drawn, so that focus is never lost, and arrows lead to rows that were not.
 */
export function SpaceRows({ first, count, source, href, account, family }: SpaceRowsProps) {
  const rows = useMemo(() => JSON.parse(first) as ToldRow[], [first]);
  const [view, setView] = useState<View>(() => inView(rows));
  const [drawn, setDrawn] = useState<View>(() => inView(rows));
  const [active, setActive] = useState<Place>({ row: 0, column: 0 });
  const [wanted, setWanted] = useState<Place>();
  /** The first row in sight; asking the page itself would have it laid out anew. */
  const sight = useRef(0);
  /** How many rows the last frame drew, and when it began. */
  const pace = useRef({ most: 1, at: 0 });
  const body = useRef<HTMLTableSectionElement>(null);
  const rowAt = useBlocks(rows, source, count, view);
  const { push } = useRouter();

  useEffect(() => {
    const scroller = body.current?.closest("section");
    if (!scroller) return;
    let frame = 0;
    const look = () => {
      frame = 0;
      const { scrollTop: top } = scroller;
      sight.current = Math.floor(top / rowHeight);
      const next = viewAt({ top, height: scroller.clientHeight, row: rowHeight, count });
      setView((now) => (same(now, next) ? now : next));
    };
    const scrolled = () => {
      frame ||= requestAnimationFrame(look);
    };
    if (rows.length < count && scroller.clientHeight > rows.length * rowHeight) look();
    scroller.addEventListener("scroll", scrolled, { passive: true });
    return () => {
      scroller.removeEventListener("scroll", scrolled);
      cancelAnimationFrame(frame);
    };
  }, [count, rows.length]);

  useEffect(() => {
    const next = nearer(drawn, view, sight.current, pace.current.most, (at) => rowAt(at) !== undefined);
    if (same(next, drawn)) return;
    const frame = requestAnimationFrame((now) => {
      pace.current = { most: pacedBy(pace.current.most, now - pace.current.at), at: now };
      setDrawn(next);
    });
    return () => cancelAnimationFrame(frame);
  });

  // A cell that was asked for takes focus once its row is drawn and read.
  useLayoutEffect(() => {
    const cell = wanted && cellAt(body.current, wanted);
    if (!cell) return;
    setWanted(undefined);
    cell.focus({ preventScroll: true });
    cell.scrollIntoView({ block: "nearest", inline: "nearest" });
  });

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.altKey || event.metaKey || !placeOf(event.target)) return;
    const to = placeAfter(event.key, event.ctrlKey, wanted ?? active, { row: count, column: columns });
    if (!to) return;
    event.preventDefault();
    event.stopPropagation();
    setWanted(to);
    const scroller = body.current?.closest("section");
    if (scroller && !cellAt(body.current, to)) scroller.scrollTop = Math.max(0, (to.row - 4) * rowHeight);
  };
  const onFocus = ({ target }: { target: EventTarget }) => {
    const place = placeOf(target);
    if (place && (place.row !== active.row || place.column !== active.column)) setActive(place);
  };
  // Whoever goes elsewhere meanwhile is not called back.
  const onBlur = ({ relatedTarget }: { relatedTarget: Element | null }) => {
    if (relatedTarget) setWanted(undefined);
  };
  const onClick = (event: MouseEvent<HTMLElement>) => {
    const link = (event.target as Element).closest("a");
    if (!link || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    const to = new URL(link.href);
    push(to.pathname + to.search, { scroll: !to.pathname.endsWith("/whitespace") });
  };
  const roomKey = (piece: Piece) => {
    if ("at" in piece) return `row ${piece.at}`;
    if (piece.before === count) return "below";
    return piece.before === drawn.from ? "above" : "between";
  };
  const kept = wanted && rowAt(wanted.row) ? wanted.row : active.row;
  const lacks = drawn.from > view.from || drawn.to < view.to;
  return (
    <tbody
      ref={body}
      aria-busy={lacks || undefined}
      className="num block text-center text-xs leading-[29px] whitespace-nowrap"
      onKeyDown={onKeyDown}
      onFocus={onFocus}
      onBlur={onBlur}
      onClick={onClick}
    >
      {piecesOf(drawn, count, kept).map((piece) => {
        const row = "at" in piece && rowAt(piece.at);
        return row ? (
          <SpaceRow
            key={piece.at}
            row={row}
            at={piece.at}
            href={href}
            current={row.id === account ? family : undefined}
            onPath={piece.at === active.row ? active.column : undefined}
          />
        ) : (
          <Room key={roomKey(piece)} rows={"at" in piece ? 1 : piece.gap} />
        );
      })}
    </tbody>
  );
}

/** The room of rows that are not drawn; whoever is faster than the rows reads that they are on their way. */
function Room({ rows }: { rows: number }) {
  return (
    <tr aria-hidden className="block">
      <td height={rows * rowHeight} className="block text-left">
        <span className="sticky top-32 block pl-5 text-ink-3 max-md:pl-4">{rows > 3 && "Being read"}</span>
      </td>
    </tr>
  );
}

/** Which row and column of the grid a link stands in. */
function placeOf(target: EventTarget): Place | undefined {
  const cell = (target as Element).closest<HTMLElement>("[data-cell]");
  const row = cell?.closest("tr");
  if (!cell || !row) return;
  return {
    row: Number(row.getAttribute("aria-rowindex")) - headRows - 1,
    column: [...row.querySelectorAll("[data-cell]")].indexOf(cell),
  };
}

const cellAt = (body: Element | null, { row, column }: Place) =>
  body?.querySelectorAll<HTMLElement>(`tr[aria-rowindex="${row + headRows + 1}"] [data-cell]`)[column];
