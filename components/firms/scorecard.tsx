import { FigureShown } from "@/components/metrics/figure";
import { SectionHeader } from "@/components/ui/section-header";
import { SegmentedLinks } from "@/components/ui/segmented";
import { type Period, periods } from "@/lib/firms/periods";
import { dayText } from "@/lib/format";
import type { Score } from "@/lib/metrics/scorecard";

export const periodNames: Record<Period, string> = { months: "12 months", year: "This year", all: "All" };
/** What is counted today, whatever the period. */
export const standing = new Set<Score["key"]>(["placed", "products", "nps", "disputes", "disclosure"]);

/** Where on the firm’s page the facts stand that some figures are made of. */
const here: Partial<Record<Score["key"], string>> = { disclosure: "details", onTime: "theirs", nps: "people" };

/** The page of the cases a figure is made of, or the place they are recorded at. */
const rowsOf = (key: Score["key"], firmId: string, period: Period) =>
  here[key]
    ? `/brokers/${firmId}#${here[key]}`
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
                drillName={here[score.key] && "Where it is recorded"}
              />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
