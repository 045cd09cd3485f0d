import { FigureShown } from "@/components/metrics/figure";
import { MetricExplain } from "@/components/metrics/metric-explain";
import { Table, TableHead, Td, Tr } from "@/components/ui/table";
import { Th } from "@/components/ui/th";
import type { Voice } from "@/lib/forecast/calls";
import { type ForecastState, forecastRowsHref } from "@/lib/forecast/list";
import { type FigureKey, type Measure, measures, type Outlook } from "@/lib/forecast/outlook";
import { type Asked, gapFigure, isSet, targetFigure } from "@/lib/forecast/target";
import { figuresTold, measureNames, measureTips, outlookFigure } from "@/lib/forecast/told";
import { missing } from "@/lib/format";
import { zero } from "@/lib/units/decimal";
import { amountText, changeText } from "./words";

const columns = [
  "total",
  "signed",
  "verbal",
  "worst",
  "commit",
  "expected",
  "best",
  "lost",
] as const satisfies readonly FigureKey[];

type MeasuresTableProps = { outlook: Outlook; asked: Asked; state: ForecastState; voice: Voice };

/** Where a target comes from: Settings, or what is at stake where nobody set one. */
const targetHref = (measure: Measure, asked: Asked, state: ForecastState) =>
  isSet(measure, asked) ? "/settings/targets" : forecastRowsHref(state, `outlook.${measure}.total`);
const targetLeads = (measure: Measure, asked: Asked) => (isSet(measure, asked) ? "Targets" : "What is at stake");

/** Each measure on its own line, because premium and fees are never added; every figure says how it is made. */
export function MeasuresTable({ outlook, asked, state, voice }: MeasuresTableProps) {
  return (
    <div className="overflow-x-auto">
      <Table caption="Outlook by measure" dense className="min-w-[760px]">
        <TableHead>
          <tr>
            <Th>Measure</Th>
            {columns.map((key) => (
              <Th key={key} align="right" tip={figuresTold[key].tip}>
                {figuresTold[key].name}
              </Th>
            ))}
            <Th align="right">Target</Th>
            <Th align="right" tip="Commit less target">
              Gap
            </Th>
          </tr>
        </TableHead>
        <tbody>
          {measures.map((measure) => {
            const target = targetFigure(measure, outlook, asked);
            const gap = gapFigure(measure, outlook, asked);
            return (
              <Tr key={measure}>
                <th scope="row" className="border-b border-line px-2 text-left font-medium whitespace-nowrap">
                  <span data-tip={measureTips[measure]}>{measureNames[measure]}</span>
                </th>
                {columns.map((key) => {
                  const figure = outlookFigure(measure, key, voice, outlook[measure]);
                  return (
                    <Td key={key} align="right" className={key === "commit" ? "font-semibold" : undefined}>
                      <FigureShown figure={figure} drillHref={forecastRowsHref(state, figure.key)} />
                    </Td>
                  );
                })}
                <Td align="right" quiet>
                  {target ? (
                    <MetricExplain
                      explanation={target}
                      drillHref={targetHref(measure, asked, state)}
                      drillName={targetLeads(measure, asked)}
                    >
                      {amountText(measure, target.value)}
                    </MetricExplain>
                  ) : (
                    missing
                  )}
                </Td>
                <Td
                  align="right"
                  className={gap?.value ? (gap.value.lt(zero) ? "text-neg-ink" : "text-pos-ink") : "text-ink-3"}
                >
                  {gap ? (
                    <MetricExplain
                      explanation={gap}
                      drillHref={forecastRowsHref(state, `outlook.${measure}.commit`)}
                      drillName="What is committed"
                    >
                      {changeText(measure, gap.value)}
                    </MetricExplain>
                  ) : (
                    missing
                  )}
                </Td>
              </Tr>
            );
          })}
        </tbody>
      </Table>
    </div>
  );
}
