import Link from "next/link";
import { MergedDocuments } from "@/components/documents/merged-documents";
import { HealthPanel } from "@/components/health/health-panel";
import { AccountPrograms } from "@/components/innovations/account-programs";
import { MergedNames } from "@/components/merges/merged-names";
import { OwnershipPanel } from "@/components/ownership/ownership-panel";
import { TeamThen } from "@/components/pictures/team-then";
import { AddPromise } from "@/components/promises/add-promise";
import { PromiseList } from "@/components/promises/promise-list";
import { AccountStrategies } from "@/components/strategies/account-strategies";
import { NextSteps } from "@/components/tasks/next-steps";
import { Timeline } from "@/components/timeline/timeline";
import { Scroller } from "@/components/ui/scroller";
import { SectionHeader } from "@/components/ui/section-header";
import { productRows } from "@/lib/accounts/product-rows";
import type { AccountFrame, AccountHead, AccountStanding, AccountTrack } from "@/lib/accounts/queries";
import { type MonthFigures, ratiosOf } from "@/lib/accounts/series";
import type { MergedDocument } from "@/lib/documents/queries";
import type { AccountPrograms as Programs } from "@/lib/innovations/queries";
import type { AccountLine } from "@/lib/lines/queries";
import type { MergedName } from "@/lib/merges/queries";
import type { Candidate, Ownership } from "@/lib/ownership/queries";
import type { Promised } from "@/lib/promises/queries";
import type { AccountStrategies as Strategies } from "@/lib/strategies/queries";
import type { AccountTask } from "@/lib/tasks/queries";
import { type TimelineFact, timelineOf } from "@/lib/timeline/timeline";
import { decimal } from "@/lib/units/decimal";
import { DetailsPanel } from "./details-panel";
import { MembershipChart } from "./membership-chart";
import { PeopleList } from "./people-list";
import { ProductTable } from "./product-table";
import { RenewalGlance } from "./renewal-glance";

type OverviewProps = {
  /** The account as it was: nothing can be done. */
  past: boolean;
  viewer: { id: string; name: string };
  account: AccountHead;
  standing: AccountStanding;
  lines: AccountLine[];
  months: MonthFigures[];
  tracks?: AccountTrack[];
  tasks: AccountTask[];
  commitments: Promised[];
  facts: TimelineFact[];
  frame: AccountFrame;
  ownership: Ownership[];
  takers: Candidate[];
  /** Accounts that were merged into it. */
  merged: MergedName[];
  /** What was made of those. */
  mergedDocuments: MergedDocument[];
  /** Market and network plans that touch it. */
  strategies: Strategies;
  /** What is new and was brought to it. */
  programs: Programs;
};

export function Overview(props: OverviewProps) {
  const {
    viewer,
    past,
    account,
    standing,
    lines,
    months,
    tracks,
    tasks,
    commitments,
    facts,
    frame,
    ownership,
    takers,
    merged,
    mergedDocuments,
    strategies,
    programs,
  } = props;
  const { id: accountId, writable } = account;
  return (
    <div className="flex max-xl:flex-col xl:min-h-0 xl:flex-1">
      <Scroller label="Figures and lines" className="min-w-0 flex-1 px-5 pb-6 max-md:px-4 xl:overflow-auto">
        <div className="grid gap-x-6 border-b border-line py-3 lg:grid-cols-[minmax(0,1fr)_288px]">
          {months.length > 0 ? (
            <MembershipChart months={ratiosOf(months, frame.today)} frame={frame} />
          ) : (
            <p className="py-2 text-xs text-ink-3">No month is recorded yet.</p>
          )}
          {tracks && <RenewalGlance tracks={tracks} today={frame.today} />}
        </div>
        <div className="pt-2">
          <ProductTable rows={productRows(standing.products, standing.lines, lines, sellable(props))} />
        </div>
      </Scroller>
      <aside
        aria-label="Next steps, health and story"
        className="shrink-0 divide-y divide-line border-line bg-canvas px-4 pb-4 max-xl:border-t xl:w-[328px] xl:overflow-auto xl:border-l [&>section]:py-2"
      >
        <NextSteps
          tasks={tasks}
          past={past}
          accountId={accountId}
          viewer={viewer}
          colleagues={colleaguesOf(viewer, frame)}
          today={frame.today}
        />
        {!past && (
          <PromiseList
            title="Promises"
            commitments={commitments}
            today={frame.today}
            viewerId={viewer.id}
            hide="account"
          >
            {writable && <AddPromise accountId={accountId} accountName={account.name} />}
          </PromiseList>
        )}
        <div className="py-2">
          <DetailsPanel account={account} today={frame.today} />
          {!past && writable && (
            <p className="pt-1.5 text-xs text-ink-3">
              Here twice?{" "}
              <Link href={`/accounts/${accountId}/merge`} className="text-accent-ink hover:underline">
                Merge it with another account
              </Link>
            </p>
          )}
        </div>
        <AccountPrograms programs={programs} />
        <AccountStrategies strategies={strategies} />
        <MergedNames names={merged} today={frame.today} />
        <MergedDocuments documents={mergedDocuments} today={frame.today} />
        <HealthPanel
          health={standing.health}
          accountId={accountId}
          writable={writable}
          setBy={frame.overriddenBy}
          today={frame.today}
        />
        {past ? (
          <TeamThen team={frame.team} />
        ) : (
          <OwnershipPanel account={account} history={ownership} takers={takers} today={frame.today} />
        )}
        <PeopleList firms={frame.firms} today={frame.today} />
        <section aria-labelledby="timeline">
          <SectionHeader title="Timeline" id="timeline" />
          <Timeline entries={timelineOf(facts, frame.today)} today={frame.today} />
        </section>
      </aside>
    </div>
  );
}

const sellable = ({ standing, frame }: OverviewProps) => ({
  medicalFunding: standing.lapsed ? undefined : standing.medicalFunding,
  contracts: standing.contracts,
  members: standing.members,
  exposures: Object.fromEntries(Object.entries(frame.exposures).map(([kind, value]) => [kind, decimal(value)])),
});

function colleaguesOf(viewer: { id: string; name: string }, { team }: AccountFrame) {
  const others = new Map(team.map(({ userId, name }) => [userId, name]));
  others.delete(viewer.id);
  return [{ id: viewer.id, name: viewer.name }, ...[...others].map(([id, name]) => ({ id, name }))];
}
