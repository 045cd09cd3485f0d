import Link from "next/link";
import type { ReactNode } from "react";
import { MetricExplain } from "@/components/metrics/metric-explain";
import { Note } from "@/components/ui/note";
import { SectionHeader } from "@/components/ui/section-header";
import { apartOf } from "@/lib/forecast/apart";
import { type Voice, voiceNames } from "@/lib/forecast/calls";
import { apartBy, bridgeBy, weighedBy } from "@/lib/forecast/compare";
import { decidingOf } from "@/lib/forecast/deciding";
import { type ForecastState, forecastHref, forecastRowsHref } from "@/lib/forecast/list";
import { decidedOf, outlookOf } from "@/lib/forecast/outlook";
import type { Forecast } from "@/lib/forecast/queries";
import { callBy, isDisputed } from "@/lib/forecast/shown";
import { publishedPoints } from "@/lib/forecast/system";
import { targetOfMeasure, targetText } from "@/lib/forecast/target";
import { apartFigure } from "@/lib/forecast/told";
import { byOwner } from "@/lib/forecast/walk";
import { count, countChange, counted, moneyChange, odds, renewalDay } from "@/lib/format";
import { callNames, calls } from "@/lib/metrics/calls";
import { CallMark } from "./call-mark";
import { DecidingTable, decidingBy } from "./deciding-table";
import { MeasuresTable } from "./measures-table";
import { OutlookBars } from "./outlook-bars";
import { SinceLastWeek } from "./since-last-week";
import { VoicesTable } from "./voices-table";

type SummaryProps = { forecast: Forecast; state: ForecastState; voice: Voice; name: string };

/** Will it hold: what the chosen voice says it comes to, who says otherwise, and why it moved. */
export function Summary({ forecast, state, voice, name }: SummaryProps) {
  const { rows, probabilities, asked, today, weekOf } = forecast;
  const by = decidingBy(state.by);
  const outlook = outlookOf(
    rows.map((row) => weighedBy(row, voice)),
    probabilities,
  );
  const { uncalled } = outlook.members;
  const disputed = rows.filter((row) => decidedOf(row.state) === "OPEN" && isDisputed(row));
  const silent = rows.filter((row) => decidedOf(row.state) === "OPEN" && callBy(row, voice) === null).length;
  return (
    <div className="flex flex-col gap-6 px-5 py-4 max-md:px-4">
      {silent > 0 && (
        <Note tone="warn">
          <Link
            href={forecastHref(state, { tab: "call", show: "uncalled", at: undefined })}
            className="hover:underline"
          >
            {counted(silent, "renewal")} of {count(uncalled)} members have no {voiceNames[voice]}
          </Link>
          : in no named figure; Expected weighs them by the system’s.
        </Note>
      )}
      <div className="grid gap-x-10 gap-y-6 xl:grid-cols-[340px_minmax(0,1fr)]">
        <Part
          id="outlook"
          title={`${name} outlook, members`}
          note={targetText("members", outlook.members.total, asked)}
        >
          <OutlookBars
            figures={outlook.members}
            target={targetOfMeasure("members", outlook.members.total, asked)}
            state={state}
            measure="members"
            voice={voice}
          />
        </Part>
        <Part id="measures" title="By measure" note="premium and fees are never added">
          <MeasuresTable outlook={outlook} asked={asked} state={state} voice={voice} />
        </Part>
      </div>
      <Part id="voices" title="By AE" note="members still open">
        <VoicesTable groups={byOwner(rows)} state={state} today={today} />
      </Part>
      <Part id="deciding" title={`The accounts that decide ${name}`} note="by what their outcome moves">
        <DecidingTable
          deciding={decidingOf(
            rows.map((row) => ({
              ...weighedBy(row, voice),
              accountId: row.accountId,
              account: row.account,
              owner: row.owner,
            })),
            by,
            probabilities,
            targetOfMeasure(by, outlook[by].total, asked),
          )}
          by={by}
          voice={voice}
          state={state}
        />
      </Part>
      <div className="grid gap-x-10 gap-y-6 xl:grid-cols-2">
        <SinceLastWeek
          bridge={bridgeBy(forecast, voice, "members")}
          voice={voice}
          state={state}
          weekOf={weekOf}
          today={today}
        />
        <div className="flex flex-col gap-6">
          <Part id="differ" title="Calls that differ" note={counted(disputed.length, "renewal")}>
            {disputed.length === 0 && <p className="py-1 text-xs text-ink-3">AEs and Director agree.</p>}
            <ul>
              {disputed.map((row) => (
                <li key={row.accountId} className="flex flex-wrap items-baseline gap-x-3 border-b border-line py-1.5">
                  <Link
                    href={forecastHref(state, { tab: "call", at: row.accountId })}
                    prefetch={false}
                    className="min-w-40 flex-1 font-medium hover:underline"
                  >
                    {row.account} <span className="font-normal text-ink-3">{count(row.members)}</span>
                  </Link>
                  <span className="text-xs text-ink-3">AE</span> <CallMark call={row.said.AE?.call ?? null} />
                  <span className="text-xs text-ink-3">Director</span>{" "}
                  <CallMark call={row.said.DIRECTOR?.call ?? null} />
                </li>
              ))}
            </ul>
          </Part>
          <Beside forecast={forecast} voice={voice} state={state} />
        </div>
      </div>
      <How forecast={forecast} />
    </div>
  );
}

/** Rate, in-group change and slices, each apart from whether an account is kept. */
function Beside({ forecast, voice, state }: Omit<SummaryProps, "name">) {
  const apart = apartOf(forecast.rows.map((row) => apartBy(row, voice)));
  const lines = [
    { key: "premium", unit: "a year" },
    { key: "fees", unit: "a year" },
    { key: "inGroup", unit: "members" },
    { key: "slices", unit: "members" },
  ] as const;
  return (
    <Part id="beside" title="Beside keep or lose" note={`of ${counted(apart.cases, "renewal")} in Commit`}>
      <dl className="grid grid-cols-[1fr_auto_auto] gap-x-2">
        {lines.map(({ key, unit }) => {
          const figure = apartFigure(key, voice, apart);
          return (
            <div key={key} className="col-span-3 grid grid-cols-subgrid border-b border-line py-1.5">
              <dt>{figure.name}</dt>
              <dd className="num text-right font-medium">
                <MetricExplain explanation={figure} drillHref={forecastRowsHref(state, figure.key)}>
                  {figure.format === "dollars" ? moneyChange(figure.value) : countChange(figure.value)}
                </MetricExplain>
              </dd>
              <dd className="text-xs leading-5 text-ink-3">{unit}</dd>
            </div>
          );
        })}
      </dl>
      {apart.unrated > 0 && (
        <p className="pt-1.5 text-xs text-ink-3">{counted(apart.unrated, "renewal")} without a rate quoted yet.</p>
      )}
    </Part>
  );
}

function How({ forecast: { probabilities } }: Pick<SummaryProps, "forecast">) {
  return (
    <details className="text-xs text-ink-2">
      <summary className="min-h-6 cursor-pointer font-medium">How it is counted</summary>
      <p className="mt-1 max-w-prose">
        Commit names: Safe and Likely count whole, nothing else. Best adds At risk, Worst is Safe alone; signed is in
        each. Expected weighs each open renewal by its call:{" "}
        {calls.map((call) => `${callNames[call]} ${odds(probabilities[call])}`).join(", ")}.
      </p>
      <p className="mt-1 max-w-prose">The system’s call is made of points:</p>
      <ul className="ml-4 max-w-prose list-disc">
        {publishedPoints.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  );
}

export const scopeName = (season: string, span: ForecastState["span"]) =>
  span === "season" ? renewalDay(season) : season.slice(0, 4);

type PartProps = { id: string; title: string; note?: string; children: ReactNode };
const Part = ({ id, title, note, children }: PartProps) => (
  <section aria-labelledby={id} className="min-w-0">
    <SectionHeader id={id} title={title}>
      {note}
    </SectionHeader>
    {children}
  </section>
);
