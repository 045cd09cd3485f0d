import { FigureShown } from "@/components/metrics/figure";
import type { InsightsState } from "@/lib/insights/address";
import { equivalentOf, type Paid } from "@/lib/insights/equivalent";
import { Nothing, Panel } from "./panel";
import { rowsHref } from "./where";

type EquivalentPanelProps = { paid: readonly Paid[]; state: InsightsState; over: string };

/** What the self-funded pay in all, apart from every bucket: shown only where it is asked for. */
export function EquivalentPanel({ paid, state, over }: EquivalentPanelProps) {
  const { claims, fees, stopLoss, total } = equivalentOf(paid);
  return (
    <Panel id="equivalent" title="Premium-equivalent" note="not revenue, in no other figure">
      {paid.length === 0 ? (
        <Nothing>None of these accounts has both fees and claims on file of the last twelve months.</Nothing>
      ) : (
        <dl className="flex flex-wrap gap-x-8 gap-y-1 text-xs">
          {[claims, fees, stopLoss, total].map((figure, at) => (
            <div key={figure.key} className="flex min-h-6 items-center gap-2 touch:min-h-11">
              <dt className="text-ink-3">
                {at > 0 && <span aria-hidden="true">{at === 3 ? "= " : "+ "}</span>}
                {figure.name}
              </dt>
              <dd className={`num ${at === 3 ? "font-semibold" : "font-medium"}`}>
                <FigureShown figure={figure} over={over} drillHref={rowsHref(state, figure.key)} />
              </dd>
            </div>
          ))}
        </dl>
      )}
    </Panel>
  );
}
