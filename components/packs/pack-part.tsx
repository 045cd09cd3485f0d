import Link from "next/link";
import { showMetric } from "@/lib/metrics/show";
import type { FilledPart, Item } from "@/lib/packs/agenda";
import { decimal } from "@/lib/units/decimal";
import { SaidIn } from "./said-in";

type PackPartProps = { part: FilledPart; packId: string; words: string; may: boolean };

/** A part of a meeting: its minutes, what it is read from, and what was said. */
export function PackPart({ part, packId, words, may }: PackPartProps) {
  const { key, title, minutes, asks, items, none } = part;
  const id = `part-${key.replace(/\s/g, "-")}`;
  return (
    <section aria-labelledby={id} className="break-inside-avoid border-t border-line py-2 first:border-t-0">
      <div className="flex min-h-8 flex-wrap items-baseline gap-x-2">
        <h2 id={id} className="text-sm font-semibold break-words">
          {title}
        </h2>
        {minutes && <span className="text-xs text-ink-3">{minutes} min</span>}
      </div>
      {items.length === 0 && none && <p className="py-1 text-xs text-ink-3">{none}</p>}
      <ul>
        {items.map((item) => (
          <Line key={`${item.label}|${item.value}|${item.note}|${item.href}`} item={item} />
        ))}
      </ul>
      {asks && (may || words) && <SaidIn packId={packId} part={key} asks={asks} words={words} may={may} />}
    </section>
  );
}

const Line = ({ item }: { item: Item }) => (
  <li
    className={`grid grid-cols-[minmax(0,220px)_minmax(0,1fr)] gap-x-4 border-b border-line py-1 last:border-0 ${item.figure ? "max-md:flex max-md:items-baseline max-md:justify-between" : "max-md:grid-cols-1"}`}
  >
    <span className="min-w-0 font-medium break-words">
      {item.href ? (
        <Link
          href={item.href}
          prefetch={false}
          className="hover:underline touch:inline-flex touch:min-h-11 touch:items-center"
        >
          {item.label}
        </Link>
      ) : (
        item.label
      )}
    </span>
    <span className="min-w-0 break-words">
      <span className={item.tone === "warn" ? "text-warn-ink" : undefined}>{shownValue(item)}</span>
      {item.plan !== undefined && item.figure && (
        <span className="text-ink-3"> of {showMetric[item.figure.format](decimal(item.plan))} planned</span>
      )}
      {item.note && <span className="block text-xs text-ink-3 md:ml-2 md:inline">{item.note}</span>}
    </span>
  </li>
);

const shownValue = ({ value, figure }: Item) =>
  figure ? showMetric[figure.format](figure.amount === null ? null : decimal(figure.amount)) : value;
