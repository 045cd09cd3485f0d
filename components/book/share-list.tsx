import Link from "next/link";
import { SectionHeader } from "@/components/ui/section-header";
import { count, ratio } from "@/lib/format";
import { type Measure, measures } from "@/lib/metrics/concentration";
import { shareOf } from "@/lib/metrics/figure";
import { showMetric } from "@/lib/metrics/show";
import { type Decimal, sum } from "@/lib/units/decimal";

type Share = { key: string; name: string; href?: string; amount: Decimal };
type ShareListProps = { id: string; title: string; by: Measure; shares: Share[] };

const most = 15;
const width = 72;

/** The largest of what a measure hangs on, each with its share of all; the rest in one line. */
export function ShareList({ id, title, by, shares }: ShareListProps) {
  const show = showMetric[measures[by].format];
  const all = sum(shares.map(({ amount }) => amount));
  const sorted = [...shares].sort((a, b) => b.amount.cmp(a.amount) || a.name.localeCompare(b.name));
  const rest = sorted.slice(most);
  const part = (amount: Decimal) => shareOf(amount, all);
  return (
    <section aria-labelledby={id} className="min-w-0 pt-2">
      <SectionHeader id={id} title={title}>
        {measures[by].words}, share
      </SectionHeader>
      <ul>
        {sorted.slice(0, most).map(({ key, name, href, amount }) => (
          <li key={key} className="flex min-h-[30px] items-center gap-3 border-b border-line py-1 last:border-0">
            <span className="min-w-0 flex-1 truncate">
              {href ? (
                <Link href={href} prefetch={false} className="hover:underline">
                  {name}
                </Link>
              ) : (
                name
              )}
            </span>
            <svg width={width} height={8} aria-hidden="true" className="shrink-0 rounded-[2px] max-sm:hidden">
              <rect width={width} height={8} className="fill-sunken" />
              <rect width={(part(amount)?.toNumber() ?? 0) * width} height={8} className="fill-accent" />
            </svg>
            <span className="num w-16 text-right">{show(amount)}</span>
            <span className="num w-12 text-right text-ink-2">{ratio(part(amount))}</span>
          </li>
        ))}
      </ul>
      {rest.length > 0 && (
        <p className="flex justify-between gap-3 py-1.5 text-xs text-ink-3">
          {`${count(rest.length)} more`}
          <span className="num">
            {show(sum(rest.map(({ amount }) => amount)))}, {ratio(part(sum(rest.map(({ amount }) => amount))))}
          </span>
        </p>
      )}
    </section>
  );
}
