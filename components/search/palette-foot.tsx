"use client";

import { useEffect, useState } from "react";
import { Kbd } from "@/components/ui/kbd";
import { counted } from "@/lib/format";
import { commandKey } from "./command-key";

const quiet = 500;

/** The keys, for those who see; how much was found, for those who hear, once it stands still. */
export function PaletteFoot({ results, settled }: { results: number; settled: boolean }) {
  const [said, setSaid] = useState("");
  useEffect(() => {
    if (!settled) return;
    const timer = setTimeout(() => setSaid(results === 0 ? "Nothing found" : counted(results, "result")), quiet);
    return () => clearTimeout(timer);
  }, [results, settled]);
  return (
    <div className="sticky bottom-0 flex h-8 items-center gap-4 rounded-b-xl border-t border-line bg-canvas px-4 text-xs text-ink-3 max-md:hidden">
      <span className="flex items-center gap-1">
        <Kbd>↑</Kbd>
        <Kbd>↓</Kbd> move
      </span>
      <span className="flex items-center gap-1">
        <Kbd>↵</Kbd> open
      </span>
      <span className="flex items-center gap-1">
        <Kbd>{commandKey()}</Kbd>
        <Kbd>↵</Kbd> new tab
      </span>
      <span className="ml-auto truncate">Finds what you may see, and does what you may do</span>
      <span role="status" className="sr-only">
        {said}
      </span>
    </div>
  );
}
