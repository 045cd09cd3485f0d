import type { Metadata } from "next";
import { ChangesTable } from "@/components/pictures/changes-table";
import { PictureSelect } from "@/components/pictures/picture-select";
import { ExportMenu } from "@/components/shell/export-menu";
import { PageHeader } from "@/components/shell/page-header";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { EmptyState } from "@/components/ui/empty-state";
import { TableFooter } from "@/components/ui/group-row";
import { LinkButton } from "@/components/ui/link-button";
import { Scroller } from "@/components/ui/scroller";
import { SegmentedLinks } from "@/components/ui/segmented";
import { TabLinks } from "@/components/ui/tab-links";
import { getBookFrame } from "@/lib/book/queries";
import { readBook, writeBook } from "@/lib/book/state";
import { count, countChange, counted, dayText } from "@/lib/format";
import { changeKinds, countKinds, netMembers } from "@/lib/pictures/changes";
import { type ChangesState, pageOfChanges, readChanges, writeChanges } from "@/lib/pictures/changes-state";
import { groupChanges } from "@/lib/pictures/group-changes";
import { listChanges, listPictures } from "@/lib/pictures/queries";
import { can } from "@/lib/policy";
import { requireViewer } from "@/lib/server/viewer";

export const metadata: Metadata = { title: "What changed" };

export default async function ChangesPage({ searchParams }: PageProps<"/accounts/changes">) {
  const viewer = await requireViewer();
  const given = await searchParams;
  const internal = can(viewer, "book.required");
  const state = readChanges(given);
  const [frame, pictures, found] = await Promise.all([
    getBookFrame(viewer),
    listPictures(viewer),
    listChanges(viewer, given),
  ]);
  const view = frame.views.find(({ id }) => id === given.view);
  const book = { ...readBook({ ...given, rows: undefined }, internal, view?.state), view: view?.id, asOf: undefined };
  const query = writeBook(book, internal, view?.state);
  const href = (change: Partial<ChangesState>) =>
    `/accounts/changes?${writeChanges(query, { ...state, rows: pageOfChanges, ...change })}`;

  const { since, until, before, after, changes } = found;
  const shown = state.kind ? changes.filter(({ kind }) => kind === state.kind) : changes;
  const groups = groupChanges(shown, state.by, state.rows);
  const days = pictures.map(({ takenOn }) => takenOn).filter((day, at, all) => all.indexOf(day) === at);
  const sections = (key: "since" | "until", now: string | null, fitting: string[]) => [
    ...(key === "until" ? [{ items: [{ label: "Now", href: href({ until: undefined }), checked: !now }] }] : []),
    {
      label: "Pictures",
      items: fitting.map((day) => ({ label: dayText(day, ""), href: href({ [key]: day }), checked: day === now })),
    },
  ];

  return (
    <>
      <div className="px-5 pt-3 max-md:px-4">
        <Breadcrumb crumbs={[{ label: "Book", href: `/accounts?${query}` }, { label: "What changed" }]} />
      </div>
      <PageHeader
        title="What changed"
        note={`${dayText(since, frame.today)} to ${until ? dayText(until, frame.today) : "now"}`}
      >
        <PictureSelect
          label="Since"
          shown={dayText(since, frame.today)}
          sections={sections("since", since, until ? days.filter((day) => day < until) : days)}
        />
        <PictureSelect
          label="Until"
          shown={until ? dayText(until, frame.today) : "Now"}
          sections={sections(
            "until",
            until,
            days.filter((day) => day > since),
          )}
        />
        <SegmentedLinks
          label="Group by"
          current={state.by}
          segments={[
            { value: "kind", label: "By kind", href: href({ by: "kind" }) },
            { value: "account", label: "By account", href: href({ by: "account" }) },
          ]}
        />
        {can(viewer, "book.export") && (
          <ExportMenu
            href={`/accounts/changes/export?${writeChanges(query, { ...state, rows: pageOfChanges })}`}
            rows={shown.length}
          />
        )}
      </PageHeader>
      <TabLinks
        label="Kinds"
        current={state.kind ?? "all"}
        tabs={[
          { value: "all", label: "All", href: href({ kind: undefined }), count: count(changes.length) },
          ...countKinds(changes).map(({ kind, count: lines }) => ({
            value: kind,
            label: changeKinds[kind],
            href: href({ kind }),
            count: count(lines),
          })),
        ]}
      />
      <div className="flex min-h-96 flex-1 flex-col max-md:block">
        <Scroller label="Changes" className="min-h-0 flex-1 overflow-auto max-md:overflow-visible">
          {groups.length > 0 ? (
            <ChangesTable groups={groups} byAccount={state.by === "account"} zone={frame.zone} today={frame.today} />
          ) : (
            <EmptyState title={pictures.length === 0 ? "No picture has been taken yet" : "Nothing changed"}>
              {pictures.length === 0
                ? "The first is taken on Monday. From then on, this page tells what is different."
                : `Of the accounts shown, nothing is different from ${dayText(since, frame.today)}.`}
            </EmptyState>
          )}
          {shown.length > state.rows && (
            <div className="px-5 py-2 max-md:px-4">
              <LinkButton href={href({ rows: state.rows * 2 })} scroll={false}>
                Show more of {count(shown.length)}
              </LinkButton>
            </div>
          )}
        </Scroller>
        <TableFooter>
          <span>
            <b>{count(shown.length)}</b> {shown.length === 1 ? "change" : "changes"} in{" "}
            {counted(new Set(shown.map(({ accountId }) => accountId)).size, "account")}
          </span>
          <span>
            Members <b>{count(before)}</b> to <b>{count(after)}</b>, net <b>{countChange(netMembers(changes))}</b>
          </span>
        </TableFooter>
      </div>
    </>
  );
}
