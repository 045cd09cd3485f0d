import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { lineText } from "@/components/approvals/face";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { EmptyState } from "@/components/ui/empty-state";
import { EntryForm } from "@/components/worksheets/entry-form";
import { renewalDay } from "@/lib/format";
import { can } from "@/lib/policy";
import { requireViewer } from "@/lib/server/viewer";
import { decimal } from "@/lib/units/decimal";
import { fieldByKey } from "@/lib/worksheets/fields";
import { typedFigure } from "@/lib/worksheets/figure";
import { figuresOf } from "@/lib/worksheets/parameters";
import { getWorkbench } from "@/lib/worksheets/queries";
import { statedLines } from "@/lib/worksheets/stated";

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
  const figures = latest
    ? figuresOf(latest.parameters)
    : { effective: track.effectiveOn, currentPremium: decimal(track.currentRate).toFixed(2) };
  const typed = {
    ...Object.fromEntries(
      Object.entries(figures).map(([key, value]) => [key, typedFigure(fieldByKey.get(key)!.unit, value)]),
    ),
    ...(draft &&
      Object.fromEntries(
        statedLines.map(({ id: line, unit }) => [`stated.${line}`, typedFigure(unit, draft.stated[line])]),
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
        <EntryForm
          trackId={trackId}
          number={number}
          version={draft?.version}
          typed={typed}
          reason={draft?.reason ?? ""}
          base={base}
        />
      )}
    </div>
  );
}
