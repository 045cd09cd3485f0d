import Link from "next/link";
import { StageIcon } from "@/components/ui/stage-icon";
import { DecideBy, Rates, Slips } from "./cells";
import type { RenewalsShown } from "./renewals-table";

/** The same on a phone: two lines a track. */
export function RenewalsList({ rows, rated }: Omit<RenewalsShown, "slips">) {
  return (
    <ul aria-label="Renewals, soonest first" className="md:hidden">
      {rows.map((row) => (
        <li key={row.id} className="relative border-b border-line px-4 py-2 text-base hover:bg-hover">
          <span className="flex min-h-6 items-center justify-between gap-3">
            <Link href={row.href} prefetch={false} className="truncate font-medium after:absolute after:inset-0">
              {row.account}
            </Link>
            <span className="flex shrink-0 items-center gap-3 text-ink-2">
              <span className="flex items-center gap-2 text-xs">
                {row.slip && <Slips slip={row.slip} href={row.href} named />}
                {row.late && <DecideBy row={row} />}
              </span>
              {row.members}
            </span>
          </span>
          <span className="flex min-h-6 items-center justify-between gap-3 text-ink-2">
            <span className="flex min-w-0 items-center gap-2">
              <StageIcon mark={row.mark} label={row.status} />
              <span className="truncate text-xs text-ink-3">
                {row.kind}, {row.effective}
              </span>
            </span>
            {rated && (
              <span className="shrink-0">
                <Rates rates={row.rates} />
              </span>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
