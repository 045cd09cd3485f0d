import Link from "next/link";
import { QuoteForm, RemoveQuote } from "@/components/accounts/tab-parts";
import { RecordsSection } from "@/components/ui/records-section";
import { Td, Tr } from "@/components/ui/table";
import { coverageNames } from "@/lib/accounts/coverage";
import { dayText, renewalDay } from "@/lib/format";
import { knownNames, parityNames } from "@/lib/rivals/kinds";
import type { RivalQuote } from "@/lib/rivals/queries";
import { askedText } from "./quote-words";

type QuotesSectionProps = { accountId: string; quotes: RivalQuote[]; writable: boolean; today: string };

/** Who quoted against us for an account's lines: what, how we know, from whom and when. */
export function QuotesSection({ accountId, quotes, writable, today }: QuotesSectionProps) {
  return (
    <RecordsSection
      id="quoted-against-us"
      title="Who quoted against us"
      add={writable && <QuoteForm accountId={accountId} today={today} />}
      empty="Nobody, as far as is recorded."
      columns={["Who", "Line", "Asked", "How we know", "Benefits", "For", "Market run by"]}
      acts
      spaced
      className="min-w-190"
    >
      {quotes.map((quote) => (
        <Tr key={quote.id}>
          <th scope="row" className="h-[34px] border-b border-line px-2 text-left font-medium">
            {quote.competitor}
            {quote.note && <span className="block text-xs font-normal text-ink-3">{quote.note}</span>}
          </th>
          <Td>{coverageNames[quote.coverage]}</Td>
          <Td>{askedText(quote) || "—"}</Td>
          <Td quiet>
            {knownNames[quote.knownBy]} {dayText(quote.heardOn, today)}, {quote.source}
          </Td>
          <Td quiet>{parityNames[quote.parity]}</Td>
          <Td quiet>{renewalDay(quote.effectiveOn)}</Td>
          <Td quiet>
            {quote.firm ? (
              <Link href={`/brokers/${quote.firm.id}`} prefetch={false} className="hover:underline">
                {quote.firm.name}
              </Link>
            ) : (
              "—"
            )}
          </Td>
          <Td align="right">
            {writable && (
              <span className="inline-flex">
                <QuoteForm accountId={accountId} quote={quote} today={today} />
                <RemoveQuote quote={quote} />
              </span>
            )}
          </Td>
        </Tr>
      ))}
    </RecordsSection>
  );
}
