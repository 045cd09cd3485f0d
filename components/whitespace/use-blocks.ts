import { useCallback, useEffect, useRef, useState } from "react";
import { toast } from "@/components/ui/toast";
import { blockOf, blocksLacking, type View } from "@/lib/whitespace/view";
import type { ToldRow } from "./told-row";

/** What is passed by within this time is not fetched, and no more than so many blocks at once. */
const rest = 80;
const atOnce = 2;
type Known = { of: readonly ToldRow[]; blocks: ReadonlyMap<number, ToldRow[]> };

/** The rows of a list as they are needed: the first came with the page, the others are fetched by blocks around what is in sight. */
export function useBlocks(first: readonly ToldRow[], source: string, count: number, view: View) {
  const [known, setKnown] = useState<Known>({ of: first, blocks: new Map() });
  // Whatever was fetched beside other first rows is of another moment.
  if (known.of !== first) setKnown({ of: first, blocks: new Map() });
  const asked = useRef({ of: first, blocks: new Set<number>() });
  const sight = useRef(view);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const onWay = useRef(0);

  const ask = useCallback(() => {
    timer.current = undefined;
    if (asked.current.of !== first) asked.current = { of: first, blocks: new Set() };
    const { blocks } = asked.current;
    const { from, to } = sight.current;
    const around = { from, to: Math.min(count, to + blockOf / 2) };
    for (const block of blocksLacking(around, first.length, blocks).slice(0, atOnce - onWay.current)) {
      blocks.add(block);
      onWay.current += 1;
      fetchBlock(source, block)
        .then((rows) => {
          setKnown((now) => (now.of === first ? { of: first, blocks: new Map(now.blocks).set(block, rows) } : now));
          timer.current ??= setTimeout(ask, rest);
        })
        .catch(() => {
          blocks.delete(block);
          toast({ text: "The connection failed. Scroll again to read the rows.", tone: "error" });
        })
        .finally(() => {
          onWay.current -= 1;
        });
    }
  }, [first, source, count]);
  useEffect(() => {
    sight.current = view;
    const beyond = { from: view.from, to: Math.min(count, view.to + blockOf / 2) };
    const there = asked.current.of === first ? asked.current.blocks : new Set<number>();
    if (blocksLacking(beyond, first.length, there).length > 0) timer.current ??= setTimeout(ask, rest);
  }, [view, ask, count, first]);
  useEffect(
    () => () => {
      clearTimeout(timer.current);
      timer.current = undefined;
    },
    [],
  );
  return (at: number): ToldRow | undefined => first[at] ?? known.blocks.get(Math.floor(at / blockOf))?.[at % blockOf];
}

async function fetchBlock(source: string, block: number): Promise<ToldRow[]> {
  const answer = await fetch(`${source}from=${block * blockOf}`);
  if (!answer.ok) throw new Error("no rows");
  return ((await answer.json()) as { rows: ToldRow[] }).rows;
}
