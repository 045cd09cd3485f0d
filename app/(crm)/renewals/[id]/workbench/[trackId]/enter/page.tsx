import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { lineText } from "@/components/approvals/face";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { EmptyState } from "@/components/ui/empty-state";
import { EntryForm } from "@/components/worksheets/entry-form";
import { LoadWorkbook } from "@/components/worksheets/load-workbook";
import { renewalDay } from "@/lib/format";
import { can } from "@/lib/policy";
import { requireViewer } from "@/lib/server/viewer";
import { typedFigure } from "@/lib/worksheets/figure";
import { figuresOf } from "@/lib/worksheets/parameters";
import { getWorkbench, listForms } from "@/lib/worksheets/queries";
import { sheets } from "@/lib/worksheets/sheets";
import { startOf } from "@/lib/worksheets/start";

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export const metadata: Metadata = { title: "Enter a worksheet" };

export default async function EnterPage({ params }: PageProps<"/renewals/[id]/workbench/[trackId]/enter">) {
  const viewer = await requireViewer();
  const { id, trackId } = await params;
  const bench = uuid.test(id) && uuid.test(trackId) ? await getWorkbench(viewer, id, trackId) : undefined;
  if (!bench) notFound();
  const { track, versions, closed } = bench;
  if (!can(viewer, "worksheet.write", track)) notFound();
  const [latest] = versions;
  const draft = latest?.status === "DRAFT" ? latest : undefined;
  const number = draft?.number ?? (latest?.number ?? 0) + 1;
  const sheet = sheets[track.kind];
  const figures = latest ? figuresOf(latest.parameters, sheet) : startOf(track);
  const typed = {
    ...Object.fromEntries(
      Object.entries(figures).map(([key, value]) => [key, typedFigure(sheet.byKey.get(key)!.unit, value)]),
    ),
    ...(draft &&
      Object.fromEntries(
        sheet.stated.map(({ id: line, unit }) => [`stated.${line}`, typedFigure(unit, draft.stated[line])]),
      )),
  };
  const base = `/renewals/${id}/workbench/${trackId}`;
  return (
    <div className="min-h-0 flex-1 overflow-auto px-5 py-3 max-md:px-4">
      <Breadcrumb
        crumbs={[
          { label: "Renewals", href: "/renewals" },
          { label: track.account, href: `/renewals/${id}` },
          { label: "Workbench", href: base },
          { label: `Version ${number}` },
        ]}
      />
      <h1 className="mt-1.5 text-xl leading-7 font-semibold tracking-tight">
        Worksheet version {number}: {track.account}
      </h1>
      <p className="mb-4 text-ink-3">
        {lineText(track)}, {renewalDay(track.effectiveOn)}
      </p>
      {closed ? (
        <EmptyState title="It takes no new version">{closed}</EmptyState>
      ) : (
        <>
          <LoadWorkbook
            kind={track.kind}
            trackId={trackId}
            number={number}
            version={draft?.version}
            reason={draft?.reason ?? ""}
            base={base}
            forms={await listForms(viewer, track.kind)}
            today={track.today}
          />
          <h2 className="mb-3 text-sm font-semibold">Or enter it figure by figure</h2>
          <EntryForm
            kind={track.kind}
            trackId={trackId}
            number={number}
            version={draft?.version}
            typed={typed}
            reason={draft?.reason ?? ""}
            base={base}
          />
        </>
      )}
    </div>
  );
}
