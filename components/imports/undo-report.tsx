import Link from "next/link";
import { SectionHeader } from "@/components/ui/section-header";
import { count, counted } from "@/lib/format";
import type { UndoReport as Report } from "@/lib/imports/report";

type UndoReportProps = { report: Report; what: string };

/** What went back, and what stayed and why: a record goes back whole or not at all. */
export function UndoReport({ report: { undone, stayed, stayedCount }, what }: UndoReportProps) {
  return (
    <section aria-labelledby="back" className="px-5 py-4 max-md:px-4">
      <SectionHeader id="back" title="What went back" />
      <p className="max-w-2xl text-ink-2">
        {undone === 0
          ? `No ${what} went back.`
          : `${counted(undone, what)} went back to what ${undone === 1 ? "it was" : "they were"}.`}{" "}
        {stayedCount === 0 ? "Nothing stayed." : `${count(stayedCount)} stayed:`}
      </p>
      {stayed.length > 0 && (
        <ul className="mt-2 max-w-3xl">
          {stayed.map(({ name, accountId, reason }) => (
            <li
              key={`${accountId} ${name} ${reason}`}
              className="flex flex-wrap gap-x-3 border-b border-line py-2 break-words"
            >
              {accountId ? (
                <Link href={`/accounts/${accountId}`} prefetch={false} className="font-medium hover:underline">
                  {name}
                </Link>
              ) : (
                <span className="font-medium">{name}</span>
              )}
              <span className="min-w-0 text-ink-2">{reason}</span>
            </li>
          ))}
        </ul>
      )}
      {stayedCount > stayed.length && (
        <p className="pt-2 text-xs text-ink-3">
          The first {count(stayed.length)} of {count(stayedCount)}.
        </p>
      )}
    </section>
  );
}
