import { coverageNames } from "@/lib/accounts/coverage";
import { rate, rateAction } from "@/lib/format";
import { knownNames } from "@/lib/rivals/kinds";
import type { QuoteAgainst, RivalQuote } from "@/lib/rivals/queries";

/** What they asked, as far as we know: the change, the rate, or nothing but that they quoted. */
export const askedText = ({ action, rate: dollars, priceBasis }: Pick<RivalQuote, "action" | "rate" | "priceBasis">) =>
  [action && rateAction(action), dollars && `${rate(dollars)} ${priceBasis ?? ""}`.trim()].filter(Boolean).join(", ");

/** The same with the line, how we know it, and from whom. */
export const againstText = (latest: QuoteAgainst["latest"]) =>
  [
    [coverageNames[latest.coverage], askedText(latest)].filter(Boolean).join(" "),
    `${knownNames[latest.knownBy].toLowerCase()}: ${latest.source}`,
  ].join(", ");
