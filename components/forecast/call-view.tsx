import Link from "next/link";
import { seasonParts } from "@/components/book/season-parts";
import { RowKeys } from "@/components/renewals/row-keys";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterChip } from "@/components/ui/filter-chip";
import { TableFooter } from "@/components/ui/group-row";
import { LinkButton } from "@/components/ui/link-button";
import { Scroller } from "@/components/ui/scroller";
import { SectionHeader } from "@/components/ui/section-header";
import { StackedBar } from "@/components/ui/stacked-bar";
import { atRiskState } from "@/lib/accounts/season";
import type { Spoken, Voice } from "@/lib/forecast/calls";
import { weighedBy } from "@/lib/forecast/compare";
import { type ForecastState, forecastHref, showNames } from "@/lib/forecast/list";
import { decidedOf, oddsOf, outlookOf } from "@/lib/forecast/outlook";
import type { Forecast, OnCall as OnCallGiven } from "@/lib/forecast/queries";
import type { ForecastRow } from "@/lib/forecast/row";
import { isDisputed } from "@/lib/forecast/shown";
import { freshness } from "@/lib/forecast/stale";
import { targetOfMeasure, targetText } from "@/lib/forecast/target";
import { measureNames } from "@/lib/forecast/told";
import type { OnTheCall } from "@/lib/forecast/walk";
import { count, counted, dayText } from "@/lib/format";
import { sum } from "@/lib/units/decimal";
import { CallList } from "./call-list";
import { CallTable, shownSum } from "./call-table";
import { OnCall } from "./on-call";
import { OutlookBars } from "./outlook-bars";
import { amountText } from "./words";

type CallViewProps = {
  forecast: Forecast;
  at: OnTheCall;
  given?: OnCallGiven;
  state: ForecastState;
  voice: Voice;
  speaks?: Spoken;
  name: string;
};

/** The weekly call: everybody’s renewals beside the one it is at and what the season comes to. */
export function CallView({ forecast, at, given, state, voice, speaks, name }: CallViewProps) {
  const { rows, today, probabilities, asked } = forecast;
  const { shown, groups, step } = at;
  const outlook = outlookOf(
    rows.map((row) => weighedBy(row, voice)),
    probabilities,
  );
  const list = { groups, state, voice, today, current: step.row?.accountId };
  return (
    <>
      <Strip forecast={forecast} state={state} speaks={speaks} />
      {state.show !== "open" && (
        <div className="flex min-h-11 items-center px-5 max-md:px-4">
          <FilterChip field="Shown" removeHref={forecastHref(state, { show: undefined, by: undefined })}>
            <span>{showNames[state.show]}</span>
          </FilterChip>
        </div>
      )}
      <div className="flex min-h-0 flex-1 max-xl:flex-col">
        <div className={`flex min-w-0 flex-1 flex-col ${state.at ? "max-md:hidden" : ""}`}>
          <Scroller label="Renewals by AE" className="min-h-0 flex-1 overflow-auto -outline-offset-2">
            {shown.length > 0 ? (
              <>
                <CallTable {...list} />
                <CallList {...list} />
                <RowKeys />
              </>
            ) : (
              <EmptyState title="Nothing here">No renewal of {name} is in this list.</EmptyState>
            )}
          </Scroller>
          <TableFooter>
            <span>
              <b>{counted(shown.length, "renewal")}</b>
            </span>
            <span>
              {measureNames[state.by]} <b>{amountText(state.by, shownSum(shown, state.by))}</b>
            </span>
            {state.show === "expected" && (
              <span>
                weighted <b>{amountText(state.by, weightedSum(shown, forecast, state, voice))}</b>
              </span>
            )}
          </TableFooter>
        </div>
        <aside
          aria-label="On the call"
          className={`shrink-0 bg-canvas px-4 pt-2 xl:w-[336px] xl:overflow-auto xl:border-l xl:border-line max-xl:border-t max-xl:border-line ${state.at ? "" : "max-md:hidden"}`}
        >
          {state.at && (
            <div className="pb-2 md:hidden">
              <LinkButton href={forecastHref(state, { at: undefined })} variant="ghost" size="sm">
                Back to the list
              </LinkButton>
            </div>
          )}
          <section aria-labelledby="call-outlook" className="border-b border-line pb-4 max-md:hidden">
            <SectionHeader id="call-outlook" title={`${name} outlook`}>
              {targetText("members", outlook.members.total, asked)}
            </SectionHeader>
            <OutlookBars
              figures={outlook.members}
              target={targetOfMeasure("members", outlook.members.total, asked)}
              state={state}
              measure="members"
              voice={voice}
            />
          </section>
          {step.row && given && (
            <div className="pt-1">
              <OnCall row={step.row} step={step} given={given} state={state} speaks={speaks} today={today} />
            </div>
          )}
        </aside>
      </div>
    </>
  );
}

/** What there is to talk about, each with its list, beside the season’s bar. */
function Strip({ forecast, state, speaks }: Pick<CallViewProps, "forecast" | "state" | "speaks">) {
  const { rows, today, weekOf } = forecast;
  const open = rows.filter((row) => decidedOf(row.state) === "OPEN");
  const voice = speaks ?? "DIRECTOR";
  const counts = [
    { show: "open", amount: open.length, words: "open" },
    { show: "differ", amount: open.filter(isDisputed).length, words: "calls differ between AE and Director" },
    {
      show: "changed",
      amount: rows.filter(({ changed }) => changed).length,
      words: weekOf ? `changed since ${dayText(weekOf, today)}` : "changed",
    },
    {
      show: "stale",
      amount: open.filter(({ said }) => freshness(said[voice]?.on ?? null, today) !== "FRESH").length,
      words: "missing or stale",
    },
  ];
  const parts = seasonParts({
    seasonMembers: membersOf(rows),
    seasonRetained: membersOf(rows, "RETAINED"),
    seasonVerbal: membersOf(rows, "VERBAL"),
    seasonOpen: membersOf(rows, "OPEN"),
    seasonAtRisk: membersOf(rows, atRiskState),
    seasonLost: membersOf(rows, "LOST"),
  });
  return (
    <div
      className={`flex min-h-10 flex-wrap items-center gap-x-5 gap-y-1 border-b border-line px-5 py-1.5 text-xs text-ink-2 max-md:px-4 ${state.at ? "max-md:hidden" : ""}`}
    >
      {counts.map(({ show, amount, words }) => (
        <Link
          key={show}
          href={forecastHref(state, { show, at: undefined })}
          prefetch={false}
          aria-current={state.show === show ? "true" : undefined}
          className="inline-flex min-h-6 items-center rounded hover:underline aria-[current]:text-accent-ink"
        >
          <b className="mr-1 font-semibold text-ink">{count(amount)}</b> {words}
        </Link>
      ))}
      <StackedBar parts={parts} className="ml-auto max-w-72 max-md:ml-0" />
    </div>
  );
}

const membersOf = (rows: readonly ForecastRow[], state?: ForecastRow["state"]) =>
  rows.filter((row) => !state || row.state === state).reduce((total, { members }) => total + members, 0);

const weightedSum = (rows: readonly ForecastRow[], { probabilities }: Forecast, { by }: ForecastState, voice: Voice) =>
  sum(rows.map((row) => row.amounts[by].times(oddsOf(weighedBy(row, voice), probabilities))));
