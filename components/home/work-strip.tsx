import Link from "next/link";
import { count } from "@/lib/format";
import type { WorkCounts } from "@/lib/home/due";

const counts: { key: keyof WorkCounts; name: string; how: string; href: string; warns?: boolean }[] = [
  { key: "promises", name: "Overdue promises", how: "of ours", href: "/tasks?due=overdue", warns: true },
  { key: "releases", name: "Releases due", how: "within a week, or late", href: "/renewals" },
  { key: "decisions", name: "Decisions expected", how: "within a week, or late", href: "/renewals" },
  { key: "calls", name: "Calls to make", how: "missing or stale", href: "/forecast?tab=call&show=stale", warns: true },
];

/** Four counts of work, each leading to its list. */
export function WorkStrip({ work }: { work: WorkCounts }) {
  return (
    <ul className="grid grid-cols-4 border-b border-line max-md:grid-cols-2">
      {counts.map(({ key, name, how, href, warns }) => (
        <li
          key={key}
          className="border-l border-line first:border-l-0 max-md:nth-[2n+1]:border-l-0 max-md:nth-[n+3]:border-t"
        >
          <Link
            href={href}
            prefetch={false}
            className="flex items-center gap-3 px-5 py-2.5 -outline-offset-2 hover:bg-hover max-md:px-4"
          >
            <span className="num text-xl font-semibold tracking-tight">{count(work[key])}</span>
            <span className="min-w-0">
              <span className="block font-medium">{name}</span>
              <span className={`block text-xs ${warns && work[key] > 0 ? "text-warn-ink" : "text-ink-3"}`}>{how}</span>
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
