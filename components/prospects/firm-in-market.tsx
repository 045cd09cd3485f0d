import Link from "next/link";
import { SectionHeader } from "@/components/ui/section-header";
import { count, money } from "@/lib/format";
import type { FirmInMarket } from "@/lib/prospects/queries";

/** What the filings say of a firm, beside our own ledger: whom it advises, whom it won and lost. */
export function FirmMarket({ market }: { market: FirmInMarket }) {
  return (
    <section aria-labelledby="market">
      <SectionHeader id="market" title="In the filings">
        {market.year ? `plan year ${market.year}` : "as filed"}
      </SectionHeader>
      <p className="text-xs text-ink-2">
        Advises <b className="num">{count(market.employers)}</b> employers with {count(market.employeesSum)} employees
        and {money(market.premium)} premium filed. Came to {count(market.since)}, went from {count(market.gone)} in a
        year.
      </p>
      <ul className="pt-1">
        {market.top.map(({ ein, name, employees }) => (
          <li key={ein} className="flex justify-between gap-3 py-1 text-xs">
            <Link href={`/prospects/${ein}`} prefetch={false} className="min-w-0 truncate hover:underline">
              {name}
            </Link>
            <span className="num text-ink-3">{count(employees)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
