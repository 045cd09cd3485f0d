import Link from "next/link";
import { FigureShown } from "@/components/metrics/figure";
import { SectionHeader } from "@/components/ui/section-header";
import { Table, TableHead, Td, Tr } from "@/components/ui/table";
import { Th } from "@/components/ui/th";
import { horizons, type PersonRecord } from "@/lib/forecast/accuracy";
import { voiceNames } from "@/lib/forecast/calls";
import { type ForecastState, forecastHref, forecastRowsHref } from "@/lib/forecast/list";
import type { ForecastHistory } from "@/lib/forecast/queries";
import { heldFigure, heldKeys, heldName, heldTip } from "@/lib/forecast/record-figures";
import type { Lateness } from "@/lib/forecast/stale";
import { counted, dayText } from "@/lib/format";
import { figureText } from "@/lib/metrics/show";
import { FrozenTable } from "./frozen-table";

type HistoryProps = { history: ForecastHistory; state: ForecastState };

/** Were they right, and in time: by person and horizon, week by week, and the forecasts that were frozen. */
export function History({ history, state }: HistoryProps) {
  const { records, concluded, lateness, today } = history;
  return (
    <div className="flex flex-col gap-7 px-5 py-4 max-md:px-4">
      <section aria-labelledby="accuracy">
        <SectionHeader id="accuracy" title="Who was right">
          members committed against members of the first month, {counted(concluded, "renewal")} of the last 13 months
        </SectionHeader>
        {records.length > 0 ? (
          <AccuracyTable records={records} state={state} />
        ) : (
          <p className="text-ink-3">No renewal that somebody called has come to its day yet.</p>
        )}
      </section>
      <section aria-labelledby="late">
        <SectionHeader id="late" title="Late submissions">
          open within 120 days without an AE call of the last 14, as each Monday began
        </SectionHeader>
        {lateness.length > 0 ? (
          <LateTable lateness={lateness} today={today} />
        ) : (
          <p className="text-ink-3">Nothing was open and near in the last eight weeks.</p>
        )}
      </section>
      <section aria-labelledby="frozen">
        <SectionHeader id="frozen" title="Frozen forecasts">
          {state.freeze && (
            <Link href={forecastHref(state, { freeze: undefined })} className="text-accent-ink hover:underline">
              Show all
            </Link>
          )}
        </SectionHeader>
        <FrozenTable rows={history.frozen} state={state} today={today} />
      </section>
    </div>
  );
}

function AccuracyTable({ records, state }: { records: PersonRecord[]; state: ForecastState }) {
  return (
    <div className="overflow-x-auto">
      <Table caption="Forecast accuracy by person" className="min-w-[1080px]">
        <TableHead>
          <tr>
            <Th rowSpan={2}>Who</Th>
            <Th rowSpan={2}>Voice</Th>
            {horizons.map((horizon) => (
              <Th key={horizon} colSpan={4} scope="colgroup" align="center" className="border-l">
                T-{horizon}
              </Th>
            ))}
          </tr>
          <tr>
            {horizons.flatMap((horizon) =>
              heldKeys.map((key) => (
                <Th
                  key={`${horizon} ${key}`}
                  align="right"
                  className={key === "cases" ? "border-l" : undefined}
                  tip={heldTip(key)}
                >
                  {heldName(key)}
                </Th>
              )),
            )}
          </tr>
        </TableHead>
        <tbody>
          {records.map(({ voice, byId, by, at }) => (
            <Tr key={`${voice} ${byId}`}>
              <th scope="row" className="border-b border-line px-2 text-left font-medium whitespace-nowrap">
                {by}
              </th>
              <Td quiet>{voiceNames[voice]}</Td>
              {horizons.flatMap((horizon) =>
                heldKeys.map((key) => {
                  const figure = heldFigure(key, { voice, byId, by, horizon }, at[horizon]);
                  return (
                    <Td key={`${horizon} ${key}`} align="right" className={heldLooks[key]} quiet={key === "cases"}>
                      {at[horizon].cases === 0 ? (
                        figureText(figure)
                      ) : (
                        <FigureShown figure={figure} drillHref={forecastRowsHref(state, figure.key)} />
                      )}
                    </Td>
                  );
                }),
              )}
            </Tr>
          ))}
        </tbody>
      </Table>
    </div>
  );
}

const heldLooks = { cases: "border-l", bias: undefined, accuracy: undefined, wape: "font-medium" };

function LateTable({ lateness, today }: { lateness: Lateness[]; today: string }) {
  const weeks = lateness[0]?.weeks ?? [];
  return (
    <div className="overflow-x-auto">
      <Table caption="Late submissions by AE and week" className="min-w-[760px]">
        <TableHead>
          <tr>
            <Th>AE</Th>
            {weeks.map(({ monday }) => (
              <Th key={monday} align="right">
                {dayText(monday, today)}
              </Th>
            ))}
          </tr>
        </TableHead>
        <tbody>
          {lateness.map(({ ownerId, owner, weeks: own }) => (
            <Tr key={ownerId}>
              <th scope="row" className="border-b border-line px-2 text-left font-medium whitespace-nowrap">
                {owner}
              </th>
              {own.map(({ monday, open, late }) => (
                <Td key={monday} align="right" className={late > 0 ? "font-medium text-warn-ink" : "text-ink-3"}>
                  {open === 0 ? "–" : `${late} of ${open}`}
                </Td>
              ))}
            </Tr>
          ))}
        </tbody>
      </Table>
    </div>
  );
}
