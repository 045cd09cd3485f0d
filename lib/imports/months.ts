import { monthText } from "@/lib/format";
import type { Day } from "@/lib/units/day";

/** The months a file has rows of: "Aug 2026", "Jul to Sep 2026", "Dec 2025 to Jan 2026"; nothing where there are none. */
export function monthsText(months: readonly Day[]): string | undefined {
  const sorted = [...months].sort();
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (!first || !last) return;
  if (first === last) return monthText(first);
  const from = first.slice(0, 4) === last.slice(0, 4) ? monthText(first).split(" ")[0] : monthText(first);
  return `${from} to ${monthText(last)}`;
}
