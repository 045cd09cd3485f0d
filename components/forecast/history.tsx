import Link from "next/link";
import { SectionHeader } from "@/components/ui/section-header";
import { Table, TableHead, Td, Tr } from "@/components/ui/table";
import { Th } from "@/components/ui/th";
import { horizons, type PersonRecord } from "@/lib/forecast/accuracy";
import { voiceNames } from "@/lib/forecast/calls";
import { type ForecastState, forecastHref } from "@/lib/forecast/list";
import type { ForecastHistory } from "@/lib/forecast/queries";
import type { Lateness } from "@/lib/forecast/stale";
import { counted, dayText, rateAction, ratio } from "@/lib/format";
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
          <AccuracyTable records={records} />
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

function AccuracyTable({ records }: { records: PersonRecord[] }) {
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
            {horizons.flatMap((horizon) => [
              <Th key={`${horizon} n`} align="right" className="border-l" tip="Renewals that had been called by then">
                Cases
              </Th>,
              <Th key={`${horizon} b`} align="right" tip="(Forecast − actual) ÷ actual: above 0 too hopeful">
                Bias
              </Th>,
              <Th key={`${horizon} a`} align="right" tip="1 − |forecast − actual| ÷ actual of the sum">
                Accuracy
              </Th>,
              <Th
                key={`${horizon} w`}
                align="right"
                tip="Σ|forecast − actual| ÷ Σ actual: misses never offset each other"
              >
                WAPE
              </Th>,
            ])}
          </tr>
        </TableHead>
        <tbody>
          {records.map(({ voice, byId, by, at }) => (
            <Tr key={`${voice} ${byId}`}>
              <th scope="row" className="border-b border-line px-2 text-left font-medium whitespace-nowrap">
                {by}
              </th>
              <Td quiet>{voiceNames[voice]}</Td>
              {horizons.flatMap((horizon) => {
                const { cases, bias, accuracy, wape } = at[horizon];
                return [
                  <Td key={`${horizon} n`} align="right" quiet className="border-l">
                    {cases}
                  </Td>,
                  <Td key={`${horizon} b`} align="right">
                    {rateAction(bias)}
                  </Td>,
                  <Td key={`${horizon} a`} align="right">
                    {ratio(accuracy)}
                  </Td>,
                  <Td key={`${horizon} w`} align="right" className="font-medium">
                    {ratio(wape)}
                  </Td>,
                ];
              })}
            </Tr>
          ))}
        </tbody>
      </Table>
    </div>
  );
}

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
