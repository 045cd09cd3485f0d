import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { periodNames, standing } from "@/components/firms/scorecard";
import { ScoredTable } from "@/components/firms/scored-table";
import { FigureShown } from "@/components/metrics/figure";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { EmptyState } from "@/components/ui/empty-state";
import { TableFooter } from "@/components/ui/group-row";
import { Pager } from "@/components/ui/pager";
import { Scroller } from "@/components/ui/scroller";
import { periods } from "@/lib/firms/periods";
import * as firms from "@/lib/firms/queries";
import { count, dayText } from "@/lib/format";
import { scored } from "@/lib/metrics/scorecard";
import { can } from "@/lib/policy";
import { requireViewer } from "@/lib/server/viewer";

/** More than these on one page help nobody; the figure counts them all. */
const size = 500;
const pageIn = (text: string | string[] | undefined) => (/^\d{1,5}$/.test(String(text)) ? Number(text) : 0);

type ScoredProps = PageProps<"/brokers/[id]/scorecard">;

export async function generateMetadata({ params }: ScoredProps): Promise<Metadata> {
  const firm = await firms.getFirm(await requireViewer(), (await params).id);
  return { title: firm ? `Scorecard: ${firm.name}` : "Not found" };
}

export default async function ScoredPage({ params, searchParams }: ScoredProps) {
  const viewer = await requireViewer();
  const { id } = await params;
  const given = await searchParams;
  const key = scored.find((each) => each === given.of);
  const period = periods.find((each) => each === given.period) ?? "months";
  const page = pageIn(given.page);
  const firm = key && (await firms.getFirm(viewer, id));
  if (!firm) notFound();
  if (firm.id !== id) redirect(`/brokers/${firm.id}/scorecard?of=${key}&period=${period}`);
  const [{ scores, since, today }, rows] = await Promise.all([
    firms.getScorecard(viewer, id, period),
    firms.listScored(viewer, id, key, period, { page, size }),
  ]);
  const hrefOf = (to: number) =>
    `/brokers/${id}/scorecard?of=${key}${period === "months" ? "" : `&period=${period}`}${to > 0 ? `&page=${to}` : ""}`;
  if (page > 0 && rows.length === 0) redirect(hrefOf(0));
  const figure = scores.find((score) => score.key === key);
  if (!figure) notFound();
  const over = standing.has(key) ? "Today" : `Since ${dayText(since, today)}`;
  const back = `/brokers/${id}${period === "months" ? "" : `?period=${period}`}#scorecard`;
  const listed = rows[0]?.listed ?? 0;
  return (
    <>
      <header className="border-b border-line px-5 pt-3 pb-3 max-md:px-4">
        <Breadcrumb
          crumbs={[{ label: "Brokers", href: "/brokers" }, { label: firm.name, href: back }, { label: "Scorecard" }]}
        />
        <div className="mt-1.5 flex flex-wrap items-baseline gap-x-2.5 gap-y-1">
          <h1 className="text-xl leading-7 font-semibold tracking-tight">{figure.name}</h1>
          <span className="num text-xl font-semibold">
            <FigureShown
              figure={figure}
              over={over}
              drillHref={`/accounts?f=firm:${id}`}
              drillName="Its accounts today"
            />
          </span>
          <span className="text-ink-3">
            {over}
            {!standing.has(key) && `, ${periodNames[period].toLowerCase()}`}
          </span>
        </div>
      </header>
      <Scroller label={`${figure.name}, its cases`} className="min-h-0 flex-1 overflow-auto">
        {rows.length > 0 ? (
          <>
            <ScoredTable
              caption={figure.name}
              of={key}
              rows={rows}
              today={today}
              linked={can(viewer, "account.view")}
            />
            <Pager page={page} size={size} total={listed} hrefOf={hrefOf} />
          </>
        ) : (
          <EmptyState title="Nothing counts here">
            No case of it falls in this period, of the accounts you see.
          </EmptyState>
        )}
      </Scroller>
      <TableFooter>
        <span>
          <b>{count(listed)}</b>{" "}
          {key === "rfps" ? (listed === 1 ? "account" : "accounts") : listed === 1 ? "case" : "cases"}
        </span>
      </TableFooter>
    </>
  );
}
