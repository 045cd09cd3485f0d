import Link from "next/link";
import { forecastHref } from "@/lib/forecast/list";
import { decidedOf } from "@/lib/forecast/outlook";
import { openCommit } from "@/lib/forecast/shown";
import { count } from "@/lib/format";
import { statusNames } from "@/lib/renewals/stages";
import { type CallTableProps, Spoke } from "./call-table";
import { amountText } from "./words";

/** The same on a phone: two lines a renewal under each AE. */
export function CallList({ groups, state, today }: CallTableProps) {
  return (
    <div className="md:hidden">
      {groups.map(({ ownerId, owner, rows }) => (
        <section key={ownerId} aria-label={owner}>
          <h2 className="flex min-h-9 items-center justify-between gap-3 border-b border-line bg-sunken px-4 text-sm font-semibold">
            {owner}
            <span className="text-xs font-normal text-ink-2">
              AE {count(openCommit(rows, "AE"))}, Director {count(openCommit(rows, "DIRECTOR"))}
            </span>
          </h2>
          <ul>
            {rows.map((row) => (
              <li key={row.accountId}>
                <Link
                  href={forecastHref(state, { at: row.accountId })}
                  prefetch={false}
                  className="block border-b border-line px-4 py-2.5 text-base -outline-offset-2"
                >
                  <span className="flex justify-between gap-3 font-medium">
                    <span className="truncate">{row.account}</span>
                    <span className="num">{amountText(state.by, row.amounts[state.by])}</span>
                  </span>
                  <span className="mt-0.5 flex flex-wrap items-center gap-x-3 text-sm">
                    {decidedOf(row.state) === "OPEN" ? (
                      <>
                        <span className="text-xs text-ink-3">AE</span>
                        <Spoke row={row} voice="AE" today={today} />
                        <span className="text-xs text-ink-3">Director</span>
                        <Spoke row={row} voice="DIRECTOR" today={today} />
                      </>
                    ) : (
                      <span className="text-xs text-ink-3">{statusNames[row.status]}</span>
                    )}
                  </span>
                </Link>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
