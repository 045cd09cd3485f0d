import { ChangeLines } from "@/components/activity/change-lines";
import { SectionHeader } from "@/components/ui/section-header";
import { dayText, timeText } from "@/lib/format";
import type { DealHistory } from "@/lib/opportunities/queries";

const dayIn = (at: Date, zone: string) => new Intl.DateTimeFormat("en-CA", { timeZone: zone }).format(at);

/** Who changed what of an opportunity and of what was asked about it, newest first. */
export function History({ history: { stories, zone, today } }: { history: DealHistory }) {
  return (
    <section aria-labelledby="history">
      <SectionHeader id="history" title="History" />
      {stories.length === 0 && <p className="text-ink-3">Nothing was recorded.</p>}
      <ol>
        {stories.map(({ id, at, who, what, lines }) => (
          <li key={id} className="border-b border-line py-1.5 last:border-0">
            <span className="flex items-baseline justify-between gap-3">
              <span className="min-w-0 font-medium">{what}</span>
              <span className="num shrink-0 text-xs text-ink-3">
                {dayText(dayIn(at, zone), today)}, {timeText(at, zone)}
              </span>
            </span>
            <span className="block text-xs text-ink-3">{who}</span>
            <div className="text-xs">
              <ChangeLines lines={lines} />
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
