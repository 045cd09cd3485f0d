import type { WaterfallStep } from "@/components/charts/steps";
import { Waterfall } from "@/components/charts/waterfall";
import { FigureShown } from "@/components/metrics/figure";
import { count, countChange, dayText, rateAction } from "@/lib/format";
import type { InsightsState } from "@/lib/insights/address";
import { type YearFigures, yearBars } from "@/lib/insights/movement";
import { type Day, endOfMonth } from "@/lib/units/day";
import { decimal } from "@/lib/units/decimal";
import { Against } from "./against";
import { FigureList } from "./figure-list";
import { rowsHref } from "./where";

type YearPanelProps = { year: YearFigures; state: InsightsState; month: Day; over: string; plan: string | null };

/** Membership of the year to date, bar by bar, from the opening as it was reported to the last month there is. */
export function YearPanel({ year, state, month, over, plan }: YearPanelProps) {
  const shown = yearBars.filter((bar) => bar !== "handedOn" || !year.handedOn.numerator.value.isZero());
  const closing = dayText(endOfMonth(month), month);
  const href = (key: string) => rowsHref(state, key);
  const growth = year.growth.numerator.value;
  const opened = year.closing.numerator.value.minus(growth);
  const steps: WaterfallStep[] = [
    { name: "Jan 1", value: year.opening.numerator.value.toNumber(), kind: "total", href: href(year.opening.key) },
    ...shown.map((bar) => ({
      name: year[bar].name,
      value: year[bar].numerator.value.toNumber(),
      kind: "change" as const,
      href: href(year[bar].key),
    })),
    { name: closing, value: year.closing.numerator.value.toNumber(), kind: "total", href: href(year.closing.key) },
  ];
  return (
    <>
      <Waterfall
        title={`Membership, ${month.slice(0, 4)} to date`}
        note={
          <span className="flex items-center gap-2">
            <b className="font-medium text-ink">
              <FigureShown figure={year.growth} over={over} drillHref={href(year.growth.key)} />
            </b>
            {opened.gt(0) && rateAction(growth.div(opened))}
            <Against value={growth} plan={plan === null ? null : decimal(plan)} better="up" shown={countChange} />
          </span>
        }
        label={`Members went from ${count(year.opening.numerator.value)} on January 1 to ${count(year.closing.numerator.value)} on ${closing}: ${shown.map((bar) => `${year[bar].name.toLowerCase()} ${countChange(year[bar].numerator.value)}`).join(", ")}.`}
        steps={steps}
        unit="count"
        foot="A change of funding is no loss"
      />
      <FigureList
        label="Membership, step by step"
        over={over}
        figures={[
          { figure: year.opening, label: "Jan 1", href: href(year.opening.key) },
          ...shown.map((bar) => ({ figure: year[bar], href: href(year[bar].key) })),
          { figure: year.closing, label: closing, href: href(year.closing.key) },
        ]}
      />
    </>
  );
}
