import { __iconData as lockIcon } from "lucide-react/icons/lock";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { lineText } from "@/components/approvals/face";
import { Scenarios } from "@/components/scenarios/scenarios";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { Chip } from "@/components/ui/chip";
import { EmptyState } from "@/components/ui/empty-state";
import { Facts } from "@/components/ui/facts";
import { Icon } from "@/components/ui/icon";
import { LinkButton } from "@/components/ui/link-button";
import { SectionHeader } from "@/components/ui/section-header";
import { TabLinks } from "@/components/ui/tab-links";
import { AscPanels } from "@/components/worksheets/asc-panels";
import { Comparison } from "@/components/worksheets/comparison";
import { SheetTable } from "@/components/worksheets/sheet-table";
import { SignForm } from "@/components/worksheets/sign-form";
import { Versions } from "@/components/worksheets/versions";
import { count, missing, rate, rateAction, renewalDay } from "@/lib/format";
import { can } from "@/lib/policy";
import { actionOf } from "@/lib/renewals/rate-action";
import { getScenarios } from "@/lib/scenarios/queries";
import { requireViewer } from "@/lib/server/viewer";
import { getWorkbench } from "@/lib/worksheets/queries";
import { sheetOf } from "@/lib/worksheets/view";

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export const metadata: Metadata = { title: "Workbench" };

export default async function WorkbenchPage({ params, searchParams }: PageProps<"/renewals/[id]/workbench/[trackId]">) {
  const viewer = await requireViewer();
  const { id, trackId } = await params;
  const bench = uuid.test(id) && uuid.test(trackId) ? await getWorkbench(viewer, id, trackId) : undefined;
  if (!bench) notFound();
  const { track, versions, closed } = bench;
  const { v, view, scenario } = await searchParams;
  const isInsured = track.kind === "INSURED";
  const inScenarios = isInsured && view === "scenarios";
  // Claims above several deductibles are read by whoever writes worksheets.
  const reads = { writes: can(viewer, "worksheet.write", track) };
  const at = Math.max(
    0,
    versions.findIndex(({ number }) => String(number) === v),
  );
  const [version, before] = [versions[at], versions[at + 1]];
  const sheet = version && sheetOf(version, track, reads);
  const writes = reads.writes && !closed;
  const base = `/renewals/${id}/workbench/${trackId}`;
  const draft = versions.find(({ status }) => status === "DRAFT");
  const next = draft?.number ?? (versions[0]?.number ?? 0) + 1;
  const signed = versions.find(({ status }) => status === "SIGNED");
  const bySales = signed && inScenarios ? await getScenarios(viewer, trackId) : undefined;
  const enter = writes && (
    <LinkButton href={`${base}/enter`} prefetch={false} variant={version ? "secondary" : "primary"}>
      {draft ? `Edit draft ${next}` : `Enter version ${next}`}
    </LinkButton>
  );
  return (
    <div className="flex flex-col xl:min-h-0 xl:flex-1">
      <header className="px-5 pt-3 pb-3 max-md:px-4">
        <Breadcrumb
          crumbs={[
            { label: "Renewals", href: "/renewals" },
            { label: track.account, href: `/renewals/${id}` },
            { label: "Workbench" },
          ]}
        />
        <div className="mt-1.5 mb-3 flex flex-wrap items-center justify-between gap-2.5">
          <h1 className="max-w-full min-w-0 text-xl leading-7 font-semibold tracking-tight">
            Worksheet: {track.account}
            <span className="ml-2.5 text-base font-normal text-ink-3">
              {lineText(track)}, {renewalDay(track.effectiveOn)}
            </span>
          </h1>
          {version && enter}
        </div>
        <Facts
          facts={[
            { label: "Current", value: rate(track.currentRate) },
            {
              label: "Required",
              value: rate(track.requiredRate),
              note: track.requiredRate ? rateAction(actionOf(track.requiredRate, track.currentRate)) : undefined,
            },
            ...(sheet?.before
              ? [
                  { label: "Engine, before plan change", value: rateAction(sheet.before) },
                  { label: "Engine, after plan change", value: rateAction(sheet.action) },
                ]
              : []),
            { label: "Quoted", value: track.quotedRate ? rate(track.quotedRate) : missing },
            { label: "Members", value: count(track.members) },
          ]}
        />
      </header>
      <TabLinks
        label="Workbench"
        className="px-3 max-md:px-2"
        current={inScenarios ? "scenarios" : "worksheet"}
        tabs={[
          { value: "worksheet", label: "Worksheet", href: base },
          ...(isInsured ? [{ value: "scenarios", label: "Scenarios", href: `${base}?view=scenarios` }] : []),
        ]}
      />
      {inScenarios ? (
        <div className="px-5 py-3 max-md:px-4 xl:min-h-0 xl:flex-1 xl:overflow-auto">
          {signed && bySales ? (
            <Scenarios
              sheet={{ number: signed.number, parameters: signed.parameters, requiredRate: signed.requiredRate }}
              rates={{ released: track.releasedRate, quoted: track.quotedRate, sold: track.soldRate }}
              grounds={bySales.grounds}
              scenarios={bySales.scenarios}
              rivals={bySales.rivals}
              writes={can(viewer, "scenario.change", bySales) && !track.decidedOn}
              ask={can(viewer, "approval.ask", bySales) ? `/renewals/${id}/relief/${trackId}` : undefined}
              opened={typeof scenario === "string" ? scenario : undefined}
              today={track.today}
            />
          ) : (
            <EmptyState title="No signed worksheet yet">
              Scenarios start from the version underwriting has signed.
            </EmptyState>
          )}
        </div>
      ) : !version || !sheet ? (
        <div className="px-5 py-6">
          <EmptyState title="No worksheet yet" actions={enter}>
            {closed ?? "Underwriting loads its workbook or enters its sheet here; the engine checks it line by line."}
          </EmptyState>
        </div>
      ) : (
        <div className="flex max-xl:flex-col xl:min-h-0 xl:flex-1">
          <section aria-labelledby="sheet" className="min-w-0 flex-1 px-5 py-2 max-md:px-4 xl:overflow-auto">
            <SectionHeader id="sheet" title={`Version ${version.number}`}>
              <Chip tone={version.status === "SIGNED" ? "pos" : "neutral"}>
                {version.status === "SIGNED" ? "Signed" : "Draft"}
              </Chip>
              <Chip tone={sheet.reproduced ? "pos" : "neg"}>
                {sheet.reproduced ? "Recomputed now: identical" : "Recomputed now: not the same"}
              </Chip>
              {!reads.writes && (
                <Chip tone="outline" icon={<Icon icon={lockIcon} size={12} />}>
                  Locked for sales
                </Chip>
              )}
            </SectionHeader>
            {sheet.asc && <AscPanels track={track} version={version} asc={sheet.asc} writes={reads.writes} />}
            <SheetTable lines={sheet.lines} title={`Lines of version ${version.number}`} />
          </section>
          <div className="flex shrink-0 flex-col gap-4 border-line px-5 py-2 max-xl:border-t max-md:px-4 xl:w-96 xl:overflow-auto xl:border-l">
            <Versions track={track} versions={versions} shown={version.number} base={base} />
            {before && <Comparison kind={track.kind} before={before} after={version} writes={reads.writes} />}
            {version.status === "SIGNED" && sheet.questions.length > 0 && (
              <section aria-labelledby="notes">
                <SectionHeader id="notes" title="Unusual, with underwriting’s note" />
                <ul>
                  {sheet.questions.map((question) => (
                    <li key={question.id} className="border-b border-line py-1.5 last:border-0">
                      {question.label}
                      <p className="text-xs text-ink-3">{version.notes[question.id] ?? missing}</p>
                    </li>
                  ))}
                </ul>
              </section>
            )}
            {version.status === "DRAFT" && writes && (
              <section aria-labelledby="sign">
                <SectionHeader id="sign" title="Sign" />
                <p className="mb-2 text-xs text-ink-3">
                  {`The decision then requires ${rate(version.requiredRate)}. A signed version stands.`}
                </p>
                <SignForm
                  worksheetId={version.id}
                  number={version.number}
                  version={version.version}
                  questions={sheet.questions}
                  base={base}
                />
              </section>
            )}
          </div>
        </div>
      )}
    </div>
  );
}
