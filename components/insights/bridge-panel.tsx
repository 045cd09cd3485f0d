import type { WaterfallStep } from "@/components/charts/steps";
import { Waterfall } from "@/components/charts/waterfall";
import { FigureShown } from "@/components/metrics/figure";
import { count, countChange, renewalDay } from "@/lib/format";
import type { InsightsState } from "@/lib/insights/address";
import { type BridgeFigures, bridgeBars } from "@/lib/insights/bridge";
import type { Day } from "@/lib/units/day";
import { decimal } from "@/lib/units/decimal";
import { FigureList } from "./figure-list";
import { rowsHref } from "./where";

type BridgePanelProps = {
  bridge: BridgeFigures;
  state: InsightsState;
  season: Day;
  over: string;
  /** Members asked for at the close of the year before the season’s day, and which year that is. */
  plan: { value: string; year: number } | null;
};

/** Members of the season’s day as they can be told today, step by step, against what is asked for. */
export function BridgePanel({ bridge, state, season, over, plan }: BridgePanelProps) {
  const href = (key: string) => rowsHref(state, key);
  const day = renewalDay(season);
  const projected = bridge.projected.numerator.value;
  const gap = plan && projected.minus(decimal(plan.value));
  const steps: WaterfallStep[] = [
    { name: "Today", value: bridge.today.numerator.value.toNumber(), kind: "total", href: href(bridge.today.key) },
    ...bridgeBars.map((bar) => ({
      name: bridge[bar].name.split(",")[0] ?? "",
      value: bridge[bar].numerator.value.toNumber(),
      kind: "change" as const,
      soft: bar === "verbal",
      href: href(bridge[bar].key),
    })),
    { name: day, value: projected.toNumber(), kind: "total", href: href(bridge.projected.key) },
  ];
  return (
    <>
      <Waterfall
        title={`Projected ${day}`}
        note={
          <span>
            Members{" "}
            <b className="font-medium text-ink">
              <FigureShown figure={bridge.projected} over={over} drillHref={href(bridge.projected.key)} />
            </b>
          </span>
        }
        label={`From ${count(bridge.today.numerator.value)} members today to ${count(projected)} expected on ${day}${plan ? `, against ${count(plan.value)} asked for at the close of ${plan.year}` : ""}.`}
        steps={steps}
        unit="count"
        foot={
          plan && gap
            ? `Target, close of ${plan.year}: ${count(plan.value)}, gap ${countChange(gap)}`
            : "No members target is set for exactly these accounts"
        }
      />
      <FigureList
        label={`Projected ${day}, step by step`}
        over={over}
        figures={[
          { figure: bridge.today, label: "Today", href: href(bridge.today.key) },
          ...bridgeBars.map((bar) => ({ figure: bridge[bar], href: href(bridge[bar].key) })),
          { figure: bridge.projected, label: day, href: href(bridge.projected.key) },
        ]}
      />
      {state.asOf && (
        <p className="pt-1 text-xs text-ink-3">
          Verbal sales are kept as they are today only: none is in a past day’s.
        </p>
      )}
    </>
  );
}
