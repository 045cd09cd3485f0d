import { __iconData as renewalsIcon } from "lucide-react/icons/refresh-cw";
import type { Metadata } from "next";
import { BoardView } from "@/components/renewals/board-view";
import { CalendarView } from "@/components/renewals/calendar-view";
import { renewalFace } from "@/components/renewals/face";
import { RenewalFilter } from "@/components/renewals/renewal-filter";
import { RenewalViews } from "@/components/renewals/renewal-views";
import { RenewalsList } from "@/components/renewals/renewals-list";
import { RenewalsTable } from "@/components/renewals/renewals-table";
import { RowKeys } from "@/components/renewals/row-keys";
import { ExportMenu } from "@/components/shell/export-menu";
import { PageHeader } from "@/components/shell/page-header";
import { EmptyState } from "@/components/ui/empty-state";
import { TableFooter } from "@/components/ui/group-row";
import { Icon } from "@/components/ui/icon";
import { Scroller } from "@/components/ui/scroller";
import { ShowMore } from "@/components/ui/show-more";
import { count, counted } from "@/lib/format";
import { getBoard, listWaves } from "@/lib/path/queries";
import { can } from "@/lib/policy";
import { pageOfRows, readRenewals, writeRenewals } from "@/lib/renewals/list";
import { listDatedTracks, listRenewals, listTrackRates } from "@/lib/renewals/queries";
import { listSlips } from "@/lib/requests/queries";
import { dueIn } from "@/lib/requests/weeks";
import { requireViewer } from "@/lib/server/viewer";

export const metadata: Metadata = { title: "Renewals" };

export default async function RenewalsPage({ searchParams }: PageProps<"/renewals">) {
  const viewer = await requireViewer();
  const state = readRenewals(await searchParams);
  if (state.view === "board") {
    const board = await getBoard(viewer, state);
    const ids = board.cards.flatMap(({ tracks }) => tracks.map(({ id }) => id));
    return (
      <>
        <PageHeader
          title="Renewals"
          beside={<RenewalViews current="board" state={state} terms={can(viewer, "book.view")} />}
        />
        <RenewalFilter state={state} />
        <BoardView board={board} slips={can(viewer, "slip.view") ? await listSlips(viewer, ids) : {}} state={state} />
      </>
    );
  }
  if (state.view === "calendar") {
    const [{ today, tracks }, waves] = await Promise.all([listDatedTracks(viewer, state), listWaves(viewer, state)]);
    return (
      <>
        <PageHeader
          title="Renewals"
          note="Stages to leave, by whose and by week"
          beside={<RenewalViews current="calendar" state={state} terms={can(viewer, "book.view")} />}
        />
        <RenewalFilter state={state} />
        <CalendarView due={dueIn(tracks, today)} waves={waves} state={state} today={today} />
      </>
    );
  }
  const { rows, total, today } = await listRenewals(viewer, state);
  const ids = rows.map(({ trackId }) => trackId);
  const rates = can(viewer, "book.required") ? await listTrackRates(viewer, ids) : undefined;
  const slips = can(viewer, "slip.view") ? await listSlips(viewer, ids) : undefined;
  const href = (change: Partial<typeof state>) => `/renewals?${writeRenewals({ ...state, ...change })}`;
  const faces = rows.map((row) => renewalFace(row, today, { rates: rates?.[row.trackId], slip: slips?.[row.trackId] }));
  const narrowed = state.q || state.season || state.kind || state.stands;
  const assigned = viewer.role === "UNDERWRITER";
  return (
    <>
      <PageHeader
        title="Renewals"
        note={assigned ? "Assigned to you" : "By track, soonest first"}
        beside={<RenewalViews current="list" state={state} terms={can(viewer, "book.view")} />}
      >
        <ExportMenu href={`/renewals/export?${writeRenewals({ ...state, rows: pageOfRows })}`} rows={total} />
      </PageHeader>
      <RenewalFilter state={state} />
      <Scroller label="Renewals" className="min-h-0 flex-1 overflow-auto -outline-offset-2">
        {rows.length > 0 ? (
          <>
            <RenewalsTable rows={faces} rated={rates !== undefined} slips={slips !== undefined} />
            <RenewalsList rows={faces} rated={rates !== undefined} />
            <RowKeys />
          </>
        ) : (
          <EmptyState icon={<Icon icon={renewalsIcon} size={24} />} title="No renewals here">
            {assigned && !narrowed
              ? "Renewals are listed once one is assigned to you."
              : "Nothing renews in what is shown."}
          </EmptyState>
        )}
        {total > rows.length && (
          <ShowMore left={total - rows.length} atOnce={state.rows} href={href({ rows: state.rows * 2 })} />
        )}
      </Scroller>
      <TableFooter>
        <span>
          <b>{count(total)}</b> {total === 1 ? "track" : "tracks"}
        </span>
        {total > rows.length && <span>{counted(rows.length, "track")} shown</span>}
      </TableFooter>
    </>
  );
}
