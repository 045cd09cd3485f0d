import Link from "next/link";
import type { ReactNode } from "react";
import { Popover } from "@/components/ui/popover";
import { count, exactMoney, monthText } from "@/lib/format";
import type { Explanation } from "@/lib/metrics/explain";
import { type Figure, fewest } from "@/lib/metrics/figure";
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

/** A number that says, when pressed, how it is made and where its rows are. */
export function MetricExplain({ explanation, over, drillHref, drillName = "Show rows", children }: MetricExplainProps) {
  const { name, tells, formula, format, value, numerator, denominator, few, gone, asOfMonth } = explanation;
  const until = over ?? (asOfMonth && `Through ${monthText(asOfMonth)}`);
  return (
    <Popover
      bare
      title={name}
      label={`${name}, ${few ? "insufficient" : showMetric[format](value)}: how it is made`}
      className="rounded underline decoration-transparent decoration-dotted decoration-1 underline-offset-4 hover:decoration-control aria-expanded:decoration-control"
      popupClassName="w-[340px] max-w-[calc(100vw-1rem)] p-4"
      trigger={children}
    >
      <div className="font-semibold">{name}</div>
      <p className="mt-0.5 text-ink-2">{tells}.</p>
      <dl className="mt-3 grid grid-cols-[1fr_auto] gap-x-4 gap-y-1.5 border-t border-line pt-3 text-xs">
        <dt className="text-ink-3">{numerator.words}</dt>
        <dd className="text-right font-medium">{exact(numerator)}</dd>
        {denominator && (
          <>
            <dt className="text-ink-3">÷ {denominator.words}</dt>
            <dd className="text-right font-medium">{exact(denominator)}</dd>
          </>
        )}
        <dt className="border-t border-line pt-1.5 text-ink-3">= {name}</dt>
        <dd className="border-t border-line pt-1.5 text-right font-semibold">{showMetric[format](value)}</dd>
      </dl>
      <p className="mt-3 text-xs text-ink-3">{[formula, until].filter(Boolean).join(". ")}.</p>
      {few && (
        <p className="mt-2 text-xs text-warn-ink">
          Insufficient: {few.cases.toString()} {few.of}, and fewer than {fewest} say nothing.
        </p>
      )}
      {gone && (
        <ul aria-label="Left since" className="mt-3 border-t border-line pt-2 text-xs">
          {gone.map(({ id, name, members, on }) => (
            <li key={id} className="flex justify-between gap-4 py-0.5">
              <Link href={`/accounts/${id}`} className="truncate text-accent-ink hover:underline">
                {name}
              </Link>
              <span className="num shrink-0 text-ink-2">
                {count(members)}, left in {monthText(on)}
              </span>
            </li>
          ))}
        </ul>
      )}
      <Link href={drillHref} className="mt-3 inline-flex h-7 items-center font-medium text-accent-ink hover:underline">
        {drillName}
      </Link>
    </Popover>
  );
}

const exact = ({ value, format }: Explanation["numerator"]) =>
  format === "dollars" ? exactMoney(value.toString()) : format === "count" ? count(value) : showMetric[format](value);
