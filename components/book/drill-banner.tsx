import Link from "next/link";
import { bookBehind } from "@/lib/book/drill";
import { explainIn } from "@/lib/book/growth";
import type { Totals } from "@/lib/book/row";
import type { BookState } from "@/lib/book/state";
import { count, exactMoney } from "@/lib/format";
import type { MetricId } from "@/lib/metrics/registry";
import { showMetric } from "@/lib/metrics/show";
import type { Day } from "@/lib/units/day";

type DrillBannerProps = { id: MetricId; total: Totals; state: BookState; internal: boolean; saved: string; today: Day };

/** Says which number the rows below add up to, and how. */
export function DrillBanner({ id, total, state, internal, saved, today }: DrillBannerProps) {
  const { name, format, value, numerator, denominator } = explainIn(id, total, total.asOfMonth ?? today);
  const exact = (side: typeof numerator) =>
    side.format === "dollars" ? exactMoney(side.value.toString()) : count(side.value);
  return (
    <div className="flex shrink-0 flex-wrap items-center gap-x-3 border-t border-line bg-accent-soft px-5 py-2 text-accent-ink">
      <span>
        Rows behind <b className="font-semibold">{name}</b>: {showMetric[format](value)}
        {denominator ? ` = ${exact(numerator)} ÷ ${exact(denominator)}` : ` = ${exact(numerator)}`}
      </span>
      <Link
        href={`/accounts?${bookBehind(state, internal, saved)}`}
        prefetch={false}
        className="ml-auto font-medium hover:underline"
      >
        Back to the Book
      </Link>
    </div>
  );
}
