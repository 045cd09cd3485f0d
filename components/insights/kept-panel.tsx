import { FigureShown } from "@/components/metrics/figure";
import { Scroller } from "@/components/ui/scroller";
import { Table, TableHead } from "@/components/ui/table";
import { Th } from "@/components/ui/th";
import { monthText, renewalDayShort } from "@/lib/format";
import type { InsightsState } from "@/lib/insights/address";
import type { CohortRow } from "@/lib/insights/kept";
import type { Drawn } from "@/lib/metrics/part";
import type { Day } from "@/lib/units/day";
import { Nothing, Panel } from "./panel";
import { rowsHref } from "./where";

type KeptPanelProps = { kept: Drawn[]; cohorts: CohortRow[]; points: Day[]; state: InsightsState; over: string };

/** Retention of the year, and of the members of each first January how many are still here. */
export function KeptPanel({ kept, cohorts, points, state, over }: KeptPanelProps) {
  const last = points.length - 1;
  const pointName = (at: number) => (at === last ? monthText(points[at]) : renewalDayShort(points[at]));
  return (
    <Panel id="kept" title="Retention" note="Members, year to date">
      <dl className="space-y-0.5 text-xs">
        {kept.map((figure) => (
          <div key={figure.key} className="flex min-h-6 items-center justify-between gap-3 touch:min-h-11">
            <dt className="text-ink-3">{figure.name}</dt>
            <dd className="num font-medium">
              <FigureShown figure={figure} over={over} drillHref={rowsHref(state, figure.key)} />
            </dd>
          </div>
        ))}
      </dl>
      <h3 className="pt-3 pb-1 text-xs font-medium text-ink-2">By first January on file, % of its members kept</h3>
      {cohorts.length === 0 ? (
        <Nothing>No January before this month is on file.</Nothing>
      ) : (
        <Scroller label="Cohorts, to be scrolled sideways" className="overflow-x-auto">
          <Table caption="Members kept of each first January on file" className="max-w-md text-xs">
            <TableHead>
              <tr>
                <Th>First here</Th>
                {points.slice(1).map((point, at) => (
                  <Th key={point} align="center">
                    {pointName(at + 1)}
                  </Th>
                ))}
              </tr>
            </TableHead>
            <tbody>
              {cohorts.map(({ at, kept }) => (
                <tr key={at}>
                  <th scope="row" className="h-8 px-2 text-left font-normal whitespace-nowrap text-ink-2">
                    {pointName(at)}
                    {at === 0 && <span className="text-ink-3"> or before</span>}
                  </th>
                  {kept.slice(1).map((cell, to) => (
                    <td key={points[to + 1]} className="p-0.5 text-center">
                      {cell && (
                        <span className={`block rounded-sm px-1 py-1 ${shadeOf(cell)}`}>
                          <FigureShown figure={cell} over={over} drillHref={rowsHref(state, cell.key)} />
                        </span>
                      )}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </Table>
        </Scroller>
      )}
    </Panel>
  );
}

/** Darker the more is kept; the number is always printed. */
function shadeOf({ value, few }: Drawn) {
  if (!value || few) return "bg-sunken";
  return value.gte("0.95") ? "bg-p3" : value.gte("0.9") ? "bg-p2" : "bg-p1";
}
