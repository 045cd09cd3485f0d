"use client";

import { __iconData as plusIcon } from "lucide-react/icons/plus";
import { lazy, Suspense, useState } from "react";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import type { Deal } from "@/lib/opportunities/deal";
import type { Quoting } from "@/lib/quotes/queries";
import type { Day } from "@/lib/units/day";

const QuoteDialog = lazy(() => import("./quote-dialog").then(({ QuoteDialog }) => ({ default: QuoteDialog })));

export type AskQuoteProps = { deal: Deal; quoting: Quoting; today: Day };

/** Asks a desk for the quote of an opportunity's product lines. */
export function AskQuote(props: AskQuoteProps) {
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button variant="ghost" size="sm" icon={<Icon icon={plusIcon} size={14} />} onClick={() => setAsking(true)}>
        Request a quote
      </Button>
      {asking && (
        <Suspense>
          <QuoteDialog {...props} onClose={() => setAsking(false)} />
        </Suspense>
      )}
    </>
  );
}
