import type { ReactNode } from "react";
import { BarLegend, type BarPart, StackedBar } from "@/components/ui/stacked-bar";
import type { SeasonSums } from "@/lib/book/row";
import { count, renewalDay } from "@/lib/format";
import type { MetricId } from "@/lib/metrics/registry";
import type { Day } from "@/lib/units/day";
import { seasonParts } from "./season-parts";

type SeasonTileProps = {
  total: SeasonSums;
  season: Day;
  explain: (id: MetricId, children?: ReactNode) => ReactNode;
};

export function SeasonTile({ total, season, explain }: SeasonTileProps) {
  const parts = seasonParts(total);
  const decided = Number(total.seasonRetained) + Number(total.seasonLost);
  const undecided = Number(total.seasonOpen) + Number(total.seasonVerbal);
  const [retained, , open, atRisk] = parts;
  const told = (part: BarPart | undefined, id: MetricId, shown = part?.shown) =>
    part && { ...part, figure: explain(id, shown) };
  const legend = [
    told(retained, "seasonRetained"),
    told(open && { ...open, label: "Open, verbal" }, "seasonUndecided", count(undecided)),
    told(atRisk, "seasonAtRisk"),
  ];
  return (
    <div className="min-w-0 border-l border-line px-4 py-2.5 max-md:w-[330px]">
      <div className="flex justify-between gap-3 text-xs whitespace-nowrap text-ink-3">
        <span className="truncate">
          {renewalDay(season)}
          <span className="xl:max-[1399px]:hidden">, members</span>
        </span>
        {explain(
          "seasonDecided",
          <>
            {count(decided)} of {count(total.seasonMembers)}
            <span className="xl:max-[1399px]:hidden"> decided</span>
          </>,
        )}
      </div>
      <StackedBar parts={parts} height={10} className="mt-[11px]" />
      <div className="mt-[9px] h-4 overflow-hidden">
        <BarLegend parts={legend.filter((part) => part !== undefined)} />
      </div>
    </div>
  );
}
