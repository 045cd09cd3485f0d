import { mayDo } from "@/components/requests/face";
import { RequestRow } from "@/components/requests/request-row";
import { SectionHeader } from "@/components/ui/section-header";
import type { Deal } from "@/lib/opportunities/deal";
import type { Viewer } from "@/lib/policy";
import type { Quoting } from "@/lib/quotes/queries";
import type { InternalRequest } from "@/lib/requests/queries";
import type { Day } from "@/lib/units/day";
import { AskQuote } from "./ask-quote";

type QuotesSectionProps = {
  viewer: Viewer;
  deal: Deal;
  quotes: InternalRequest[];
  quoting: Quoting;
  asks: boolean;
  today: Day;
};

/** What was asked to be quoted of an opportunity, each with its clock: open first, then what came of the others. */
export function QuotesSection({ viewer, deal, quotes, quoting, asks, today }: QuotesSectionProps) {
  const open = quotes.filter(({ status }) => status === "OPEN");
  const over = quotes.filter(({ status }) => status !== "OPEN");
  return (
    <section aria-labelledby="quotes">
      <SectionHeader id="quotes" title="Quote requests">
        {asks && <AskQuote deal={deal} quoting={quoting} today={today} />}
      </SectionHeader>
      {quotes.length === 0 && <p className="text-ink-3">Nothing was asked of a desk yet.</p>}
      <ul>
        {[...open, ...over].map((request) => (
          <RequestRow
            key={request.id}
            request={request}
            may={mayDo(viewer, request)}
            people={quoting.people}
            milestones={[]}
          />
        ))}
      </ul>
    </section>
  );
}
