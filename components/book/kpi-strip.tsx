import type { ReactNode } from "react";
import { MetricExplain } from "@/components/metrics/metric-explain";
import { Delta } from "@/components/ui/delta";
import { FigureTile } from "@/components/ui/figure-tile";
import { Remark } from "@/components/ui/note";
import { drillInto } from "@/lib/book/drill";
import { explainIn, figuresOf } from "@/lib/book/growth";
import type { Totals } from "@/lib/book/row";
import { type BookState, bookSeason, writeBook } from "@/lib/book/state";
import { countChange, counted, dayText, ratio } from "@/lib/format";
import type { Explanation } from "@/lib/metrics/explain";
import { measure } from "@/lib/metrics/metric";
import { type MetricId, metricOf } from "@/lib/metrics/registry";
import { showMetric } from "@/lib/metrics/show";
import type { Day } from "@/lib/units/day";
import { decimal } from "@/lib/units/decimal";
import { SeasonTile } from "./season-tile";

export type KpiStripProps = {
  total: Totals;
  state: BookState;
  internal: boolean;
  saved: string;
  today: Day;
  /** Net growth asked for this year, where there is a target for what is shown. */
  target: string | null;
};

export function KpiStrip({ total, state, internal, saved, today, target }: KpiStripProps) {
  const asOf = total.asOfMonth ?? today;
  const of = (id: MetricId) => measure(metricOf(id), figuresOf(id, total));
  const back = state.metric ? state.back : writeBook({ ...state, peek: undefined }, internal, saved);
  const day = state.asOf && `as of ${dayText(today, "")}`;
  const asOfDay = (told: Explanation) => (day ? { ...told, formula: `${told.formula}, ${day}` } : told);
  const told = (id: MetricId, children?: ReactNode) => (
    <MetricExplain
      explanation={asOfDay(explainIn(id, total, asOf))}
      drillHref={`/accounts?${writeBook({ ...drillInto(state, id, today, total.growth?.scope), back }, internal, saved)}`}
    >
      {children ?? showMetric[metricOf(id).format](of(id))}
    </MetricExplain>
  );
  const stopLoss = of("stopLossPremium");
  const growth = of("netMemberGrowth");
  return (
    <section
      aria-label={["Key figures", day].filter(Boolean).join(" ")}
      className="flex shrink-0 overflow-x-auto border-b border-line max-md:[&>*]:shrink-0 md:grid md:grid-cols-3 md:max-xl:[&>*]:border-t md:max-xl:[&>*:nth-child(-n+3)]:border-t-0 md:max-xl:[&>*:nth-child(4)]:border-l-0 xl:grid-cols-[204px_200px_136px_124px_minmax(0,1fr)_168px]"
    >
      <FigureTile label="Members" value={told("members")}>
        <span className="flex items-center gap-1">
          ASC <b>{told("ascMembers")}</b>
          <span className="h-3 w-px bg-line-strong" />
          Insured <b>{told("insuredMembers")}</b>
        </span>
      </FigureTile>
      <FigureTile
        label="Insured premium"
        value={told("insuredPremium")}
        beside={of("lossRatio") && told("lossRatio", `LR ${ratio(of("lossRatio"))}`)}
      >
        {stopLoss?.gt(0) ? (
          <span className="truncate">
            stop-loss {told("stopLossPremium")}, LR {of("stopLossLossRatio") ? told("stopLossLossRatio") : ratio(null)}
          </span>
        ) : (
          "no stop-loss in force"
        )}
      </FigureTile>
      <FigureTile label="ASC fees" value={told("ascFees")}>
        {of("feeAdequacy") ? told("feeAdequacy", <b>{ratio(of("feeAdequacy"))}</b>) : <b>—</b>} fee adequacy
      </FigureTile>
      <FigureTile label="Members at risk" value={told("membersAtRisk")}>
        {total.atRisk > 0
          ? told("accountsAtRisk", <Remark tone="neg">{counted(total.atRisk, "account")}</Remark>)
          : "no accounts"}
      </FigureTile>
      <SeasonTile total={total} season={bookSeason(state, today).season} explain={told} />
      <FigureTile label="Net member growth" value={told("netMemberGrowth")}>
        {target === null || growth === null ? (
          "since last December"
        ) : (
          <Delta
            direction={growth.lt(target) ? "down" : growth.gt(target) ? "up" : "flat"}
            good={growth.gte(target)}
            target={`target ${countChange(target)}`}
          >
            {countChange(growth.minus(decimal(target)))}
          </Delta>
        )}
      </FigureTile>
    </section>
  );
}
