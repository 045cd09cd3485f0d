import type { Metadata } from "next";
import { CallView } from "@/components/forecast/call-view";
import { Choices, TabChoice } from "@/components/forecast/choices";
import { FreezeButton } from "@/components/forecast/freeze-button";
import { History } from "@/components/forecast/history";
import { Summary, scopeName } from "@/components/forecast/summary";
import { ExportMenu } from "@/components/shell/export-menu";
import { PageHeader } from "@/components/shell/page-header";
import { EmptyState } from "@/components/ui/empty-state";
import type { Spoken } from "@/lib/forecast/calls";
import { forecastFileHref, forecastState, voiceOf } from "@/lib/forecast/list";
import { getForecast, getForecastHistory, getOnCall } from "@/lib/forecast/queries";
import { onTheCall } from "@/lib/forecast/walk";
import { can } from "@/lib/policy";
import { requireViewer } from "@/lib/server/viewer";

export const metadata: Metadata = { title: "Forecast" };

export default async function ForecastPage({ searchParams }: PageProps<"/forecast">) {
  const viewer = await requireViewer();
  const state = forecastState.parse(await searchParams);
  const speaks: Spoken | undefined = viewer.role === "AE" || viewer.role === "DIRECTOR" ? viewer.role : undefined;
  const voice = voiceOf(state, viewer);
  const forecast = await getForecast(viewer, state);
  const { season, rows, today } = forecast;
  const name = scopeName(season, state.span);
  const at = state.tab === "call" ? onTheCall(rows, { ...state, voice, today }) : undefined;
  return (
    <>
      <PageHeader title="Forecast" beside={<TabChoice state={state} meets={can(viewer, "pack.view")} />}>
        {can(viewer, "forecast.export") && <ExportMenu href={forecastFileHref(state)} />}
        {can(viewer, "forecast.freeze") && rows.length > 0 && (
          <FreezeButton season={season} span={state.span} name={name} />
        )}
      </PageHeader>
      <Choices state={state} voice={voice} season={season} seasons={forecast.seasons} />
      {state.tab === "history" ? (
        <History history={await getForecastHistory(viewer, state)} state={state} />
      ) : rows.length === 0 ? (
        <EmptyState title="No renewals here">Nothing renews on {name} in what is shown.</EmptyState>
      ) : at ? (
        <CallView
          forecast={forecast}
          at={at}
          given={at.step.row && (await getOnCall(viewer, at.step.row.accountId, at.step.row.renewalId))}
          state={state}
          voice={voice}
          speaks={speaks}
          name={name}
        />
      ) : (
        <Summary forecast={forecast} state={state} voice={voice} name={name} />
      )}
    </>
  );
}
