import type { Metadata } from "next";
import { OpenAccount } from "@/components/accounts/open-account";
import { PeekPanel } from "@/components/accounts/peek/peek-panel";
import { BookEmpty } from "@/components/book/book-empty";
import { BookFooter } from "@/components/book/book-footer";
import { BookTable } from "@/components/book/book-table";
import { DrillBanner } from "@/components/book/drill-banner";
import { FilterBar } from "@/components/book/filter-bar";
import { KpiStrip } from "@/components/book/kpi-strip";
import { ShareButton } from "@/components/book/share-button";
import { tableFace } from "@/components/book/table-face";
import { ViewTabs } from "@/components/book/view-tabs";
import { AsOfSelect } from "@/components/pictures/as-of-select";
import { PastBanner } from "@/components/pictures/past-banner";
import { PageHeader } from "@/components/shell/page-header";
import { LinkButton } from "@/components/ui/link-button";
import { isMetric } from "@/lib/book/drill";
import { openGroups } from "@/lib/book/group-names";
import { countBook, getBookFrame, getBookRow, listBook, listBookRates, sumBook } from "@/lib/book/queries";
import { changed, isDirty, pageOfRows, readBook, viewOf, writeBook } from "@/lib/book/state";
import { targetFor } from "@/lib/book/target";
import { listCandidates, listOpeners } from "@/lib/ownership/queries";
import { asOfDay } from "@/lib/pictures/choice";
import { listPictures } from "@/lib/pictures/queries";
import { can } from "@/lib/policy";
import { requireViewer } from "@/lib/server/viewer";
import type { Day } from "@/lib/units/day";

export const metadata: Metadata = { title: "Book" };

export default async function BookPage({ searchParams }: PageProps<"/accounts">) {
  const viewer = await requireViewer();
  const given = await searchParams;
  const { asOf } = readBook(given, false);
  const [frame, pictures] = await Promise.all([getBookFrame(viewer, asOf), listPictures(viewer)]);
  const internal = can(viewer, "book.required");
  const view = frame.views.find(({ id }) => id === given.view);
  const saved = view?.state ?? "";
  const state = { ...readBook(given, internal, saved), view: view?.id };
  const scope = { asOf, team: state.team, ae: state.ae };
  const states = [{ state: "", view: undefined }, ...frame.views.map(({ id, state }) => ({ state, view: id }))].map(
    (each) => ({ ...readBook({}, internal, each.state), ...scope, view: each.view }),
  );

  const [{ groups, total }, counts] = await Promise.all([
    sumBook(viewer, state, frame.today),
    countBook(viewer, states),
  ]);
  const open = openGroups(groups, state.group === "none" ? groups.map(({ key }) => key) : state.open);
  const [rows, peeked] = await Promise.all([
    listBook(viewer, state, frame.today, open),
    state.peek ? getBookRow(viewer, state.peek, asOf) : undefined,
  ]);
  const shown = [...rows.map(({ id }) => id), ...(peeked ? [peeked.id] : [])];
  const rated = internal && (state.columns.includes("rates") || peeked);
  const rates = rated && shown.length > 0 ? await listBookRates(viewer, shown, asOf) : {};

  const takers = !asOf && can(viewer, "accounts.reassign") ? await listCandidates(viewer) : [];
  const openers = !asOf && can(viewer, "account.open") ? await listOpeners(viewer) : [];
  const mayEdit = !asOf && can(viewer, "account.edit", { writable: true });
  const names = { firms: frame.firms, owners: frame.owners, tags: frame.tags };
  const hrefOf = (at: number) => `/accounts?${writeBook(states[at]!, internal, frame.views[at - 1]?.state)}`;
  const query = writeBook({ ...state, peek: undefined }, internal, saved);
  const onDay = (day: Day | undefined) => `/accounts?${asOfDay(writeBook(changed(state, {}), internal, saved), day)}`;
  const shared = !view || view.audience === "ALL";
  const shareable = { ...state, peek: undefined, rows: pageOfRows, view: shared ? state.view : undefined };
  const metric = isMetric(state.metric) ? state.metric : undefined;
  const note = frame.owners.find(({ id }) => id === state.ae)?.name ?? teamName(frame.owners, state.team);

  return (
    <>
      <PageHeader title="Book" note={<span className="max-md:hidden">{`National and Major Accounts, ${note}`}</span>}>
        <AsOfSelect pictures={pictures} asOf={asOf} hrefOf={onDay} />
        <LinkButton href={`/accounts/changes?${asOfDay(query, undefined)}`}>What changed</LinkButton>
        {openers.length > 0 && <OpenAccount owners={openers} viewerId={viewer.id} />}
        <ShareButton href={`/accounts?${writeBook(shareable, internal, shared ? saved : "")}`} />
      </PageHeader>
      {asOf && <PastBanner pictures={pictures} asOf={asOf} backHref={onDay(undefined)} />}
      <KpiStrip
        total={total}
        state={state}
        internal={internal}
        saved={saved}
        today={frame.today}
        target={targetFor("NET_GROWTH", frame.targets, state, viewer)}
      />
      <div className="flex min-h-96 flex-1 max-md:block">
        <div className="flex min-w-0 flex-1 flex-col">
          <ViewTabs
            list="book"
            all={{ href: hrefOf(0), count: counts[0] ?? 0 }}
            views={frame.views.map((each, at) => ({ ...each, href: hrefOf(at + 1), count: counts[at + 1] ?? 0 }))}
            current={view?.id}
            state={viewOf(state, internal)}
            dirty={isDirty(state, internal, saved)}
          />
          <FilterBar
            state={state}
            internal={internal}
            saved={saved}
            names={names}
            ownView={view?.mine ? { id: view.id, version: view.version } : undefined}
            accounts={total.accounts}
            mayExport={can(viewer, "book.export")}
          />
          {metric && (
            <DrillBanner
              id={metric}
              total={total}
              state={state}
              internal={internal}
              saved={saved}
              today={frame.today}
            />
          )}
          <div className="min-h-0 flex-1 overflow-auto border-t border-line max-md:overflow-visible">
            {total.accounts > 0 ? (
              <BookTable
                {...tableFace({ rows, groups, total, state, rates, open, internal, saved, mayEdit, care: frame.care })}
                today={frame.today}
                takers={takers}
                may={{
                  edit: !asOf && can(viewer, "accounts.edit"),
                  reassign: takers.length > 0,
                  addTasks: !asOf && can(viewer, "tasks.add"),
                  exports: can(viewer, "book.export"),
                }}
                query={query}
                peek={peeked?.id}
              />
            ) : (
              <BookEmpty state={state} names={names} clearHref={hrefOf(0)} />
            )}
          </div>
          <BookFooter total={total} zone={frame.zone} today={frame.today} />
        </div>
        {peeked && <PeekPanel row={peeked} rates={rates} query={query} internal={internal} />}
      </div>
    </>
  );
}

function teamName(owners: { teamId: string | null; team: string | null }[], id: string | undefined) {
  const teams = new Map(owners.map(({ teamId, team }) => [teamId, team]));
  const only = teams.size === 1 ? [...teams.values()][0] : undefined;
  return (id ? teams.get(id) : only) ?? "all teams";
}
