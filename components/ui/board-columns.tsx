"use client";

import { type DragEvent, type ReactNode, useState } from "react";
import { Scroller } from "./scroller";

export type BoardColumn<K extends string> = {
  key: K;
  /** What it is called, how many it holds and what they come to, for those who hear it. */
  label: string;
  head: ReactNode;
  count: number;
  sums: ReactNode;
  /** An `li` each. */
  cards: ReactNode[];
  /** How many more there are than cards. */
  more?: number;
};

type BoardColumnsProps<K extends string> = {
  label: string;
  columns: BoardColumn<K>[];
  /** A card, by the text it was dragged with, was let go over a column. */
  onDrop: (id: string, key: K) => void;
  children?: ReactNode;
};

/** Columns of cards that may be dragged from one to another. */
export function BoardColumns<K extends string>({ label, columns, onDrop, children }: BoardColumnsProps<K>) {
  const [over, setOver] = useState<K>();
  const drop = (event: DragEvent, key: K) => {
    event.preventDefault();
    setOver(undefined);
    onDrop(event.dataTransfer.getData("text/plain"), key);
  };
  return (
    <Scroller label={label} className="min-h-0 flex-1 overflow-auto bg-sunken px-5 py-3 max-md:px-4">
      <div className="flex min-h-full gap-3">
        {columns.map(({ key, label: heard, head, count, sums, cards, more = 0 }) => (
          <section
            key={key}
            aria-label={heard}
            onDragOver={(event) => {
              event.preventDefault();
              setOver(key);
            }}
            onDragLeave={() => setOver(undefined)}
            onDrop={(event) => drop(event, key)}
            className={`flex w-60 shrink-0 grow flex-col gap-2 rounded-md pb-4 ${over === key ? "outline-2 outline-accent" : ""}`}
          >
            <h2 className="flex min-h-7 items-center justify-between gap-2 px-0.5 font-semibold">
              <span className="whitespace-nowrap">
                {head}
                <span className="ml-1.5 font-normal text-ink-3">{count}</span>
              </span>
              <span className="num text-right text-xs font-medium text-ink-2">{sums}</span>
            </h2>
            {cards.length === 0 && <p className="px-0.5 text-xs text-ink-3">None here</p>}
            <ul className="flex flex-col gap-2">{cards}</ul>
            {more > 0 && <p className="px-0.5 text-xs text-ink-3">{more} more. Narrow the list to see them.</p>}
          </section>
        ))}
      </div>
      {children}
    </Scroller>
  );
}
