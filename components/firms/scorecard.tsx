import { FigureShown } from "@/components/metrics/figure";
import { SectionHeader } from "@/components/ui/section-header";
import { SegmentedLinks } from "@/components/ui/segmented";
import { type Period, periods } from "@/lib/firms/periods";
import { dayText } from "@/lib/format";
import { notRecorded, type Score } from "@/lib/metrics/scorecard";

export const periodNames: Record<Period, string> = { months: "12 months", year: "This year", all: "All" };
/** What is counted today, whatever the period. */
export const standing = new Set<Score["key"]>(["placed", "products", "disputes", "disclosure"]);

/** The page of the cases a figure is made of; a disclosure is one fact of the firm. */
const rowsOf = (key: Score["key"], firmId: string, period: Period) =>
  key === "disclosure"
    ? `/brokers/${firmId}#details`
    : `/brokers/${firmId}/scorecard?of=${key}${period === "months" ? "" : `&period=${period}`}`;

type ScorecardProps = { scores: Score[]; since: string; today: string; period: Period; firmId: string };

/** The firm's figures for a broker council: each says what it divides by what, and leads to its cases. */
export function Scorecard({ scores, since, today, period, firmId }: ScorecardProps) {
  return (
    <section aria-labelledby="scorecard">
      <SectionHeader id="scorecard" title="Scorecard">
        <SegmentedLinks
          label="Period"
          current={period}
          segments={periods.map((value) => ({
            value,
            label: periodNames[value],
            href: `/brokers/${firmId}${value === "months" ? "" : `?period=${value}`}`,
          }))}
        />
      </SectionHeader>
      <dl>
        {scores.map((score) => (
          <div
            key={score.key}
            className="flex min-h-[30px] items-baseline justify-between gap-3 border-b border-line py-1 last:border-0"
          >
            <dt className="text-ink-2">{score.name}</dt>
            <dd className="num text-right font-medium">
              <FigureShown
                figure={score}
                over={standing.has(score.key) ? "Today" : `Since ${dayText(since, today)}`}
                drillHref={rowsOf(score.key, firmId, period)}
                drillName={score.key === "disclosure" ? "Where it is recorded" : undefined}
              />
            </dd>
          </div>
        ))}
      </dl>
      <p className="py-1.5 text-xs text-ink-3">{notRecorded.join(" and ")} are not recorded, so they are not scored.</p>
    </section>
  );
}
