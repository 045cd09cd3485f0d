import type { ReactNode } from "react";
import { count, exactMoney, monthText } from "@/lib/format";
import type { Explanation } from "@/lib/metrics/explain";
import { type Figure, fewest } from "@/lib/metrics/figure";
import { ExplainPopover } from "./explain-popover";
import { showMetric } from "./show";

/** `asOfMonth` closes what is counted by month; `over` says of what and since when other figures are;
 * `drillName` says what the link leads to where that is not all the rows. */
type MetricExplainProps = {
  explanation: Figure & { asOfMonth?: Explanation["asOfMonth"] };
  over?: string;
  drillHref: string;
  drillName?: string;
  children: ReactNode;
};

/** A number that says, when pressed, how it is made and where its rows are. Worded here, drawn there. */
export function MetricExplain({ explanation, over, drillHref, drillName, children }: MetricExplainProps) {
  const { name, tells, formula, format, value, numerator, denominator, few, gone, asOfMonth } = explanation;
  const until = over ?? (asOfMonth && `Through ${monthText(asOfMonth)}`);
  return (
    <ExplainPopover
      name={name}
      tells={`${tells}.`}
      value={showMetric[format](value)}
      part={[numerator.words, exact(numerator)]}
      whole={denominator && [denominator.words, exact(denominator)]}
      formula={`${[formula, until].filter(Boolean).join(". ")}.`}
      few={few && `Insufficient: ${few.cases.toString()} ${few.of}, and fewer than ${fewest} say nothing.`}
      gone={gone?.map(({ id, name, members, on }) => ({
        id,
        name,
        note: `${count(members)}, left in ${monthText(on)}`,
      }))}
      drillHref={drillHref}
      drillName={drillName}
    >
      {children}
    </ExplainPopover>
  );
}

const exact = ({ value, format }: Explanation["numerator"]) =>
  format === "dollars" ? exactMoney(value.toString()) : format === "count" ? count(value) : showMetric[format](value);
