import { __iconData as prospectsIcon } from "lucide-react/icons/target";
import type { Metadata } from "next";
import Link from "next/link";
import { ViewTabs } from "@/components/book/view-tabs";
import { prospectFace, prospectHeads } from "@/components/prospects/face";
import { ProspectsColumns } from "@/components/prospects/prospects-columns";
import { ProspectsFilter } from "@/components/prospects/prospects-filter";
import { ProspectsTable } from "@/components/prospects/prospects-table";
import { ExportMenu } from "@/components/shell/export-menu";
import { PageHeader } from "@/components/shell/page-header";
import { EmptyState } from "@/components/ui/empty-state";
import { TableFooter } from "@/components/ui/group-row";
import { Icon } from "@/components/ui/icon";
import { LinkButton } from "@/components/ui/link-button";
import { Scroller } from "@/components/ui/scroller";
import { ShowMore } from "@/components/ui/show-more";
import { count, counted, money } from "@/lib/format";
import { can } from "@/lib/policy";
import { parseProspectColumns } from "@/lib/prospects/columns";
import { isDirty, prospectsHref, prospectsQuery, readProspectsState } from "@/lib/prospects/list";
import {
  countUnsureNames,
  listProspectParties,
  listProspects,
  listProspectViews,
  listPursuers,
  sumProspects,
} from "@/lib/prospects/queries";
import { requireViewer } from "@/lib/server/viewer";

export const metadata: Metadata = { title: "Prospects" };

export default async function ProspectsPage({ searchParams }: PageProps<"/prospects">) {
  const viewer = await requireViewer();
  const given = await searchParams;
  const views = await listProspectViews(viewer);
  const view = views.find(({ id }) => id === given.view);
  const saved = view?.state ?? "";
  const state = { ...readProspectsState(given, saved), view: view?.id };
  const columns = parseProspectColumns(state.cols);
  const query = prospectsQuery(state);
  const pursues = can(viewer, "pursuit.add");
  const reviews = can(viewer, "filedName.review");
  const [rows, sums, carriers, brokers, unsure, people] = await Promise.all([
    listProspects(viewer, state),
    sumProspects(viewer, state),
    listProspectParties(viewer, "CARRIER", state.carrier),
    listProspectParties(viewer, "BROKER", state.broker),
    reviews ? countUnsureNames(viewer) : 0,
    pursues ? listPursuers(viewer) : [],
  ]);
  const shown = sums.capped ? `${count(sums.prospects)}+` : count(sums.prospects);
  return (
    <>
      <PageHeader title="Prospects" note="Employers by what they file with the Department of Labor">
        {unsure > 0 && (
          <LinkButton href="/prospects/names" variant="ghost">
            {counted(unsure, "name")} to look at
          </LinkButton>
        )}
        {can(viewer, "prospect.export") && <ExportMenu href={`/prospects/export?${query}`} rows={sums.prospects} />}
        {can(viewer, "filings.import") && <LinkButton href="/imports/new?kind=form5500">Load filings</LinkButton>}
      </PageHeader>
      <ViewTabs
        list="prospects"
        all={{ href: "/prospects" }}
        views={views.map((each) => ({ ...each, href: `/prospects?view=${each.id}` }))}
        current={view?.id}
        state={query}
        dirty={isDirty(state, saved)}
      />
      <ProspectsFilter
        state={state}
        floor={sums.floor}
        pursues={can(viewer, "pursuit.add")}
        carriers={carriers}
        brokers={brokers}
      >
        <ProspectsColumns
          shown={columns}
          query={prospectsHref(state, { cols: "" }, "", saved).slice(1)}
          view={view?.mine ? { id: view.id, version: view.version, state: query } : undefined}
        />
      </ProspectsFilter>
      <Scroller label="Prospects" className="min-h-0 flex-1 overflow-auto border-t border-line -outline-offset-2">
        {rows.length > 0 ? (
          <ProspectsTable
            key={query}
            rows={rows.map((row) => prospectFace(row, columns))}
            heads={prospectHeads(columns, state, saved)}
            whole={sums.prospects}
            query={query}
            may={{ export: can(viewer, "prospect.export") }}
            pursuers={pursues ? { people, gives: can(viewer, "pursuits.give") } : undefined}
          />
        ) : (
          <EmptyState
            icon={<Icon icon={prospectsIcon} size={24} />}
            title={sums.loaded ? "No employer here" : "Nothing is loaded yet"}
            actions={sums.loaded && <LinkButton href="/prospects">Clear filters</LinkButton>}
          >
            {sums.loaded
              ? `None fits these filters with ${count(state.size ?? sums.floor)} employees or more.`
              : "Load the Department of Labor’s yearly files to see who insures and advises whom."}
          </EmptyState>
        )}
        {sums.prospects > rows.length && rows.length > 0 && (
          <ShowMore
            left={sums.prospects - rows.length}
            atOnce={state.rows}
            href={prospectsHref(state, { rows: state.rows * 2 }, "/prospects", saved)}
          />
        )}
      </Scroller>
      <TableFooter>
        <span>
          <b>{shown}</b> employers
          {sums.capped && (
            <>
              {" "}
              <Link
                href={prospectsHref(state, { counted: "all" }, "/prospects", saved)}
                prefetch={false}
                className="text-accent-ink hover:underline"
              >
                Count all
              </Link>
            </>
          )}
        </span>
        <span>
          <b>{count(sums.employees)}</b> employees{sums.capped && ` of the first ${count(sums.prospects)} found`}
        </span>
        <span>
          <b>{money(sums.premium)}</b> premium filed{sums.capped && " by them"}
        </span>
        <span className="text-ink-3">
          from {count(state.size ?? sums.floor)} employees; governments and most churches do not file
        </span>
      </TableFooter>
    </>
  );
}
