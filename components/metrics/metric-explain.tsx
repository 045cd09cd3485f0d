import type { ReactNode } from "react";
import { count, monthText } from "@/lib/format";
import type { Explanation } from "@/lib/metrics/explain";
import { type Figure, fewest } from "@/lib/metrics/figure";
import { showMetric, sideText } from "@/lib/metrics/show";
import { type Explained, ExplainPopover } from "./explain-popover";

/** `asOfMonth` closes what is counted by month; `over` says of what and since when other figures are;
 * `drillName` says what the link leads to where that is not all the rows. */
type ToExplain = {
  explanation: Figure & { asOfMonth?: Explanation["asOfMonth"] };
  over?: string;
  drillHref: string;
  drillName?: string;
};

/** How a number is made and where its rows are, in words that need nothing else. */
export function explainedIn({ explanation, over, drillHref, drillName }: ToExplain): Explained {
  const { name, tells, formula, format, value, numerator, denominator, few, gone, asOfMonth } = explanation;
  const until = over ?? (asOfMonth && `Through ${monthText(asOfMonth)}`);
  return {
    name,
    tells: `${tells}.`,
    value: showMetric[format](value),
    part: [numerator.words, sideText(numerator)],
    whole: denominator && [denominator.words, sideText(denominator)],
    formula: `${[formula, until].filter(Boolean).join(". ")}.`,
    few: few && `Insufficient: ${few.cases.toString()} ${few.of}, and fewer than ${fewest} say nothing.`,
    gone: gone?.map(({ id, name, members, on }) => ({
      id,
      name,
      note: `${count(members)}, left in ${monthText(on)}`,
    })),
    drillHref,
    drillName,
  };
}

/** A number that says, when pressed, how it is made and where its rows are. Worded here, drawn there. */
export const MetricExplain = ({ children, ...asked }: ToExplain & { children: ReactNode }) => (
  <ExplainPopover {...explainedIn(asked)}>{children}</ExplainPopover>
);
