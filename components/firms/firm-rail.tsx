import Link from "next/link";
import type { ReactNode } from "react";
import { againstText } from "@/components/rivals/quote-words";
import { SectionHeader } from "@/components/ui/section-header";
import type { LetterChange, Relief } from "@/lib/firms/queries";
import { count, counted, dayText, moneyChange, relief, renewalDayShort } from "@/lib/format";
import { fewest } from "@/lib/metrics/figure";
import type { QuoteAgainst } from "@/lib/rivals/queries";

const Section = ({ id, title, note, children }: { id: string; title: string; note?: string; children: ReactNode }) => (
  <section aria-labelledby={id}>
    <SectionHeader id={id} title={title}>
      {note}
    </SectionHeader>
    {children}
  </section>
);
const Nothing = ({ children }: { children: string }) => <p className="pb-2 text-xs text-ink-3">{children}</p>;
const row = "flex min-h-[30px] items-baseline gap-3 border-b border-line py-1 last:border-0";

/** Required minus quoted on the insured renewals ahead, most dollars first, and how that compares. Internal. */
export function ReliefList({ given, wholeHref }: { given: Relief; wholeHref: string }) {
  const more = given.accounts - given.rows.length;
  return (
    <Section id="relief" title="Relief ahead" note="required − quoted">
      {given.rows.length === 0 && <Nothing>No insured renewal ahead is quoted.</Nothing>}
      <ul>
        {given.rows.map(({ accountId, account, effectiveOn, points, dollars, decided }) => (
          <li key={accountId} className={row}>
            <Link href={`/accounts/${accountId}`} prefetch={false} className="min-w-0 flex-1 truncate hover:underline">
              {account}
            </Link>
            <span className="num">{relief(points)}</span>
            <span className="num w-16 text-right">{moneyChange(`-${dollars}`.replace("--", ""))}</span>
            <span className="num w-16 text-right text-xs text-ink-3">
              {decided ? "Decided" : renewalDayShort(effectiveOn)}
            </span>
          </li>
        ))}
      </ul>
      {more > 0 && (
        <Link href={wholeHref} prefetch={false} scroll={false} className="text-xs text-ink-3 underline hover:text-ink">
          Show {counted(more, "more account")}
        </Link>
      )}
      {given.firm.quotes > 0 && (
        <p className="flex justify-between gap-3 py-1.5 text-xs text-ink-3">
          {counted(given.firm.quotes, "insured quote")}, of {count(given.all.quotes)} in all
          <b className="num font-semibold text-ink">
            {shownRelief(given.firm)}, all {shownRelief(given.all)}
          </b>
        </p>
      )}
    </Section>
  );
}

const shownRelief = ({ quotes, points }: Relief["firm"]) => (quotes < fewest ? "insufficient" : relief(points));

export function QuotesAgainst({ quotes }: { quotes: QuoteAgainst[] }) {
  return (
    <Section id="against" title="Who quoted against us" note="12 months, accounts">
      {quotes.length === 0 && <Nothing>Nobody, as far as is recorded.</Nothing>}
      <ul>
        {quotes.map(({ competitor, accounts, latest }) => (
          <li key={competitor} className={row}>
            <span className="w-28 shrink-0">{competitor}</span>
            <span className="num w-5 shrink-0 text-right">{count(accounts)}</span>
            <span className="min-w-0 flex-1 text-xs text-ink-3">
              <Link
                href={`/accounts/${latest.accountId}?tab=lines#quoted-against-us`}
                prefetch={false}
                className="text-ink-2 hover:underline"
              >
                {latest.account}
              </Link>
              {accounts > 1 && ` and ${accounts - 1} more`}
              <span className="block">{againstText(latest)}</span>
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

export function LetterChanges({ changes, today }: { changes: LetterChange[]; today: string }) {
  return (
    <Section id="letters" title="Broker-of-record changes" note="12 months">
      {changes.length === 0 && <Nothing>None.</Nothing>}
      <ul>
        {changes.map(({ id, accountId, account, on, coverage, before, after, isNew, quoteOnly, contested }) => (
          <li key={id} className="border-b border-line py-1.5 last:border-0">
            <span className="flex items-baseline gap-3">
              <span className="num w-12 shrink-0 text-xs text-ink-3">{dayText(on, today)}</span>
              <Link
                href={`/accounts/${accountId}`}
                prefetch={false}
                className="min-w-0 flex-1 truncate hover:underline"
              >
                {account}
              </Link>
              <span className="shrink-0 text-xs text-ink-3">
                {[coverage?.toLowerCase().replace("_", " "), quoteOnly && "quote only", contested && "contested"]
                  .filter(Boolean)
                  .join(", ")}
              </span>
            </span>
            <span className="block truncate pl-[60px] text-xs text-ink-3">
              {before ?? "Direct"} → <span className={isNew ? "font-medium text-ink" : ""}>{after}</span>
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
