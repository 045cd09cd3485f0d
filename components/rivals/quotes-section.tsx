import Link from "next/link";
import { Scroller } from "@/components/ui/scroller";
import { SectionHeader } from "@/components/ui/section-header";
import { Table, TableHead, Td, Tr } from "@/components/ui/table";
import { Th } from "@/components/ui/th";
import { coverageNames } from "@/lib/accounts/coverage";
import { dayText, renewalDay } from "@/lib/format";
import { knownNames, parityNames } from "@/lib/rivals/kinds";
import type { RivalQuote } from "@/lib/rivals/queries";
import { QuoteForm, RemoveQuote } from "./quote-forms";
import { askedText } from "./quote-words";

type QuotesSectionProps = { accountId: string; quotes: RivalQuote[]; writable: boolean; today: string };

/** Who quoted against us for an account's lines: what, how we know, from whom and when. */
export function QuotesSection({ accountId, quotes, writable, today }: QuotesSectionProps) {
  return (
    <section aria-labelledby="quoted-against-us" className="pt-3">
      <SectionHeader title="Who quoted against us" id="quoted-against-us">
        {writable && <QuoteForm accountId={accountId} today={today} />}
      </SectionHeader>
      {quotes.length === 0 && <p className="py-2 text-xs text-ink-3">Nobody, as far as is recorded.</p>}
      {quotes.length > 0 && (
        <Scroller label="Rivals’ quotes, to be scrolled sideways" className="overflow-x-auto">
          <Table caption="Who quoted against us" className="min-w-190">
            <TableHead>
              <tr>
                <Th>Who</Th>
                <Th>Line</Th>
                <Th>Asked</Th>
                <Th>How we know</Th>
                <Th>Benefits</Th>
                <Th>For</Th>
                <Th>Market run by</Th>
                <Th>
                  <span className="sr-only">Actions</span>
                </Th>
              </tr>
            </TableHead>
            <tbody>
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
            </tbody>
          </Table>
        </Scroller>
      )}
    </section>
  );
}
