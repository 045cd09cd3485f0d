"use client";

import { type ReactNode, useEffect, useRef } from "react";

const cells = "[data-cell]";
const page = 10;

/** Moves focus over the cells of the grid within by arrows, Home, End and Page keys; one cell at a time is on the Tab path. */
export function GridKeys({ children }: { children: ReactNode }) {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const around = ref.current;
    around?.addEventListener("keydown", move);
    around?.addEventListener("focusin", settle);
    return () => {
      around?.removeEventListener("keydown", move);
      around?.removeEventListener("focusin", settle);
    };
  }, []);
  return <div ref={ref}>{children}</div>;
}

const rowsOf = (grid: Element) =>
  [...grid.querySelectorAll("tr")]
    .map((row) => [...row.querySelectorAll<HTMLElement>(cells)])
    .filter((row) => row.length);

function settle({ currentTarget, target }: FocusEvent) {
  const cell = (target as Element).closest<HTMLElement>(cells);
  if (!cell) return;
  for (const other of (currentTarget as Element).querySelectorAll<HTMLElement>(`${cells}[tabindex="0"]`))
    other.tabIndex = -1;
  cell.tabIndex = 0;
}

function move(event: KeyboardEvent) {
  const cell = (event.target as Element).closest<HTMLElement>(cells);
  if (!cell || event.altKey || event.metaKey) return;
  const rows = rowsOf(event.currentTarget as Element);
  const at = rows.findIndex((row) => row.includes(cell));
  const across = rows[at]?.indexOf(cell) ?? 0;
  const to = goal(event.key, event.ctrlKey, at, across, rows);
  if (!to) return;
  event.preventDefault();
  event.stopPropagation();
  to.focus();
  to.scrollIntoView({ block: "nearest", inline: "nearest" });
}

function goal(key: string, whole: boolean, at: number, across: number, rows: HTMLElement[][]) {
  const row = (to: number) => rows[Math.min(Math.max(to, 0), rows.length - 1)];
  const last = (cells: HTMLElement[] | undefined) => cells?.[cells.length - 1];
  switch (key) {
    case "ArrowRight":
      return rows[at]?.[across + 1];
    case "ArrowLeft":
      return rows[at]?.[across - 1];
    case "ArrowDown":
      return row(at + 1)?.[across];
    case "ArrowUp":
      return row(at - 1)?.[across];
    case "PageDown":
      return row(at + page)?.[across];
    case "PageUp":
      return row(at - page)?.[across];
    case "Home":
      return whole ? rows[0]?.[0] : rows[at]?.[0];
    case "End":
      return whole ? last(rows[rows.length - 1]) : last(rows[at]);
    default:
      return undefined;
  }
}
