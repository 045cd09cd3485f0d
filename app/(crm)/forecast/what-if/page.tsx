import type { Metadata } from "next";
import Link from "next/link";
import { TabChoice } from "@/components/forecast/choices";
import { scopeName } from "@/components/forecast/summary";
import { PageHeader } from "@/components/shell/page-header";
import { EmptyState } from "@/components/ui/empty-state";
import { Scroller } from "@/components/ui/scroller";
import { SegmentedLinks } from "@/components/ui/segmented";
import { BesideTable } from "@/components/whatifs/beside-table";
import { NewWhatIf } from "@/components/whatifs/new-what-if";
import { WhatIfCard } from "@/components/whatifs/what-if-card";
import { voiceNames } from "@/lib/forecast/calls";
import { forecastState } from "@/lib/forecast/list";
import { counted, renewalDay } from "@/lib/format";
import { can } from "@/lib/policy";
import { requireViewer } from "@/lib/server/viewer";
import { mostBeside, toggled, whatIfHref } from "@/lib/whatifs/address";
import { whatIfState } from "@/lib/whatifs/list";
import { getWhatIfs } from "@/lib/whatifs/queries";

export const metadata: Metadata = { title: "What-if" };

export default async function WhatIfPage({ searchParams }: PageProps<"/forecast/what-if">) {
  const viewer = await requireViewer();
  const asked = whatIfState.parse(await searchParams);
  const read = await getWhatIfs(viewer, asked);
  const { season, span, all, shown, seasons, voice, accounts } = read;
  const state = { season, span, ids: shown.map(({ id }) => id) };
  const name = scopeName(season, span);
  const near = [...new Set([...seasons.slice(0, 4), season])].sort();
  return (
    <>
      <PageHeader
        title="Forecast"
        beside={
          <TabChoice state={forecastState.parse({ season, span })} face="what-if" meets={can(viewer, "pack.view")} />
        }
      >
        <NewWhatIf state={state} season={season} span={span} name={name} />
      </PageHeader>
      <div className="flex min-h-11 flex-wrap items-center gap-x-4 gap-y-2 border-b border-line px-5 py-1.5 max-md:px-4">
        <div className="max-w-full overflow-x-auto whitespace-nowrap">
          <SegmentedLinks
            label="Season or year"
            current={span === "year" ? "year" : season}
            segments={[
              ...near.map((day) => ({ value: day, label: renewalDay(day), href: whatIfHref({ season: day }) })),
              { value: "year", label: `Year ${season.slice(0, 4)}`, href: whatIfHref({ season, span: "year" }) },
            ]}
          />
        </div>
        <span className="text-xs text-ink-3">
          {counted(accounts, "account")}, by the {voiceNames[voice]}
        </span>
      </div>
      <div className="flex flex-col gap-5 px-5 py-4 max-md:px-4">
        {all.length === 0 ? (
          <EmptyState title={`No what-if of ${name} yet`}>
            Suppose that an account leaves, relief is capped or trend is higher, and hold what it comes to against the
            live book.
          </EmptyState>
        ) : (
          <nav aria-label="What-ifs" className="flex flex-wrap gap-2">
            {all.map(({ id, name: title, mine, owner, frozenOn }) => (
              <Link
                key={id}
                href={whatIfHref(state, { ids: toggled(state.ids, id) })}
                prefetch={false}
                scroll={false}
                aria-current={state.ids.includes(id) ? "true" : undefined}
                className="inline-flex min-h-7 items-center gap-1.5 rounded-md border border-line-strong px-2.5 text-xs font-medium hover:bg-hover aria-[current]:border-accent aria-[current]:bg-accent-soft aria-[current]:text-accent-ink touch:min-h-11"
              >
                {title}
                <span className="font-normal text-ink-3 in-aria-[current]:text-inherit">
                  {[mine ? undefined : owner, frozenOn ? "plan" : undefined].filter(Boolean).join(", ")}
                </span>
              </Link>
            ))}
          </nav>
        )}
        {shown.length > 0 && (
          <>
            <Scroller label="Side by side" className="overflow-x-auto -outline-offset-2">
              <BesideTable live={read.live} shown={shown} />
            </Scroller>
            <div className="grid gap-4 xl:grid-cols-2">
              {shown.map((whatIf) => (
                <WhatIfCard key={whatIf.id} whatIf={whatIf} read={read} state={state} />
              ))}
            </div>
            <How />
          </>
        )}
        {all.length > 0 && shown.length === 0 && (
          <p className="text-xs text-ink-3">Choose up to {mostBeside} to hold side by side.</p>
        )}
      </div>
    </>
  );
}

const How = () => (
  <details className="text-xs text-ink-2">
    <summary className="min-h-6 cursor-pointer font-medium">How it is worked out</summary>
    <ul className="mt-1 ml-4 max-w-prose list-disc">
      <li>Lost, an account is in no figure; kept, it counts as signed. What is decided already stays decided.</li>
      <li>Converted, its contracts pay the fee; premium, claims and their margin end, stop-loss we write stays.</li>
      <li>Under a cap, relief beyond it is not given: required less quoted of open insured decisions, in points.</li>
      <li>Trend costs that share of the last twelve months’ claims; no rate follows within the season.</li>
      <li>Won, a sale counts as signed in members and dollars; what it leaves over is not known.</li>
      <li>No supposition changes the odds of keeping anybody: nothing predicts them.</li>
    </ul>
  </details>
);
