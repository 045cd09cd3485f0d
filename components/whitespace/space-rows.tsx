"use client";

import { useRouter } from "next/navigation";
import { type KeyboardEvent, type MouseEvent, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import { nearer, type Place, piecesOf, placeAfter, type View, viewAt } from "@/lib/whitespace/view";
import { headRows, SpaceRow } from "./space-row";
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

/** Until one is measured. */
const usualHeight = 34;
const columns = 10;
/** Drawn in full in one frame; more would be felt as a halt. */
const atOnce = 3;
const inView = (rows: readonly ToldRow[]): View => ({ from: 0, to: rows.length });
const same = (a: View, b: View) => a.from === b.from && a.to === b.to;

/**
 * The body of the grid: of thousands of rows those in sight are drawn, a few in each frame, the others are room. One cell is
 * on the Tab path; its row stays drawn, so that focus is never lost, and arrows lead to rows that were not.
 */
export function SpaceRows({ first, count, source, href, account, family }: SpaceRowsProps) {
  const rows = useMemo(() => JSON.parse(first) as ToldRow[], [first]);
  const [view, setView] = useState<View>(() => inView(rows));
  const [drawn, setDrawn] = useState<View>(() => inView(rows));
  const [active, setActive] = useState<Place>({ row: 0, column: 0 });
  const [wanted, setWanted] = useState<Place>();
  const [height, setHeight] = useState(usualHeight);
  /** The first row in sight; asking the page itself would have it laid out anew. */
  const sight = useRef(0);
  const body = useRef<HTMLTableSectionElement>(null);
  const rowAt = useBlocks(rows, source, count, view);
  const { push } = useRouter();

  useEffect(() => {
    const scroller = body.current?.closest("section");
    if (!scroller) return;
    const row = body.current?.rows[0]?.offsetHeight || usualHeight;
    setHeight(row);
    let frame = 0;
    const look = () => {
      frame = 0;
      const { scrollTop: top } = scroller;
      sight.current = Math.floor(top / row);
      const next = viewAt({ top, height: scroller.clientHeight, row, count });
      setView((now) => (same(now, next) ? now : next));
    };
    const scrolled = () => {
      frame ||= requestAnimationFrame(look);
    };
    if (rows.length < count && scroller.clientHeight > rows.length * row) look();
    scroller.addEventListener("scroll", scrolled, { passive: true });
    return () => {
      scroller.removeEventListener("scroll", scrolled);
      cancelAnimationFrame(frame);
    };
  }, [count, rows.length]);

  useEffect(() => {
    const next = nearer(drawn, view, sight.current, atOnce, (at) => rowAt(at) !== undefined);
    if (same(next, drawn)) return;
    const frame = requestAnimationFrame(() => setDrawn(next));
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
    if (scroller && !cellAt(body.current, to)) scroller.scrollTop = Math.max(0, (to.row - 4) * height);
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
  return (
    <tbody ref={body} onKeyDown={onKeyDown} onFocus={onFocus} onBlur={onBlur} onClick={onClick}>
      {piecesOf(view, count, (wanted ?? active).row).map((piece) =>
        "at" in piece ? (
          <SpaceRow
            key={piece.at}
            row={
              piece.at === (wanted ?? active).row || (piece.at >= drawn.from && piece.at < drawn.to)
                ? rowAt(piece.at)
                : undefined
            }
            at={piece.at}
            href={href}
            current={rowAt(piece.at)?.id === account ? family : undefined}
            onPath={piece.at === active.row ? active.column : undefined}
          />
        ) : (
          <tr key={`room before ${piece.before}`} aria-hidden>
            <td colSpan={13} height={piece.gap * height} className="p-0" />
          </tr>
        ),
      )}
    </tbody>
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
