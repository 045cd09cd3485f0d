import { FigureShown } from "@/components/metrics/figure";
import { SectionHeader } from "@/components/ui/section-header";
import { dayText } from "@/lib/format";
import type { InsightsState } from "@/lib/insights/address";
import type { Group } from "@/lib/insights/further";
import type { Day } from "@/lib/units/day";
import { rowsHref } from "./where";

type FurtherGroupsProps = { groups: readonly Group[]; state: InsightsState; today: Day };

/** Groups of measures, each with the sentence that says what it tells. */
export const FurtherGroups = ({ groups, state, today }: FurtherGroupsProps) => (
  <div className="grid gap-x-10 gap-y-6 xl:grid-cols-2">
    {groups.map(({ title, note, figures }, at) => (
      <section key={title} aria-labelledby={`group-${at}`} className="min-w-0">
        <SectionHeader id={`group-${at}`} title={title}>
          {note}
        </SectionHeader>
        <dl>
          {figures.map((figure) => (
            <div
              key={figure.key}
              className="grid min-h-9 grid-cols-[minmax(0,1fr)_auto] items-baseline gap-3 border-b border-line py-1.5"
            >
              <dt className="min-w-0">
                {figure.name}
                <span className="block text-xs text-ink-3">{figure.tells}</span>
              </dt>
              <dd className="num text-right font-medium">
                <FigureShown
                  figure={figure}
                  over={`As of ${dayText(today, "")}`}
                  drillHref={rowsHref(state, figure.key)}
                />
              </dd>
            </div>
          ))}
        </dl>
      </section>
    ))}
  </div>
);
