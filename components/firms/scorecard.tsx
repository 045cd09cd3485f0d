import { SectionHeader } from "@/components/ui/section-header";
import { SegmentedLinks } from "@/components/ui/segmented";
import { type Period, periods } from "@/lib/firms/periods";
import { notRecorded, type Score } from "@/lib/firms/scorecard";
import { count, ratio, relief } from "@/lib/format";

const periodNames: Record<Period, string> = { months: "12 months", year: "This year", all: "All" };

type ScorecardProps = { scores: Score[]; period: Period; firmId: string };

/** The firm's figures for a broker council: each says what it divides by what. */
export function Scorecard({ scores, period, firmId }: ScorecardProps) {
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
            <dt className="text-ink-2">
              {score.label}
              <span className="block text-xs text-ink-3">{score.formula}</span>
            </dt>
            <dd className="num text-right">
              {score.insufficient ? <span className="text-ink-3">insufficient</span> : shown(score)}
              {score.denominator !== null && (
                <span className="ml-2 text-xs text-ink-3">
                  {plain(score.numerator)} ÷ {plain(score.denominator)}
                </span>
              )}
            </dd>
          </div>
        ))}
      </dl>
      <p className="py-1.5 text-xs text-ink-3">{notRecorded.join(" and ")} are not recorded, so they are not scored.</p>
    </section>
  );
}

const plain = (figure: string) => count(figure.split(".")[0]);

function shown({ kind, value }: Score) {
  if (value === null) return "—";
  if (kind === "SHARE") return ratio(value);
  if (kind === "POINTS") return relief(value);
  if (kind === "YES") return value.isZero() ? "No" : "Yes";
  return kind === "COUNT" ? count(value) : value.toFixed(2);
}
