import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { FiledFiles } from "@/components/imports/filed-files";
import { ImportActions } from "@/components/imports/import-actions";
import { ImportHead } from "@/components/imports/import-head";
import { ImportNotes } from "@/components/imports/import-notes";
import { ImportRunning } from "@/components/imports/import-running";
import { nameOf } from "@/components/imports/imports-table";
import { NotReceived, Warnings } from "@/components/imports/not-received";
import { OwnersForm, OwnersKnown } from "@/components/imports/owners-form";
import { PartColumns } from "@/components/imports/part-columns";
import { PartRows } from "@/components/imports/part-rows";
import { PartTotals } from "@/components/imports/part-totals";
import { firstPart, isRows, outcomeOf, type Part, partsOf } from "@/components/imports/parts";
import { Steps } from "@/components/imports/steps";
import { stepsOf } from "@/components/imports/steps-of";
import { UndoReport } from "@/components/imports/undo-report";
import { TabLinks } from "@/components/ui/tab-links";
import { Refusal } from "@/lib/errors";
import { isOpen, isRunning } from "@/lib/imports/kind";
import { getImport, type ImportWhole, listImportOwners, listImportRows } from "@/lib/imports/queries";
import type { Viewer } from "@/lib/policy";
import { requireViewer } from "@/lib/server/viewer";
import { getMe } from "@/lib/session/queries";
import { lastFullMonth, monthsThrough } from "@/lib/units/day";

type Props = PageProps<"/imports/[id]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: nameOf(await imported(await requireViewer(), (await params).id)) };
}

/** Not there and not theirs to see are one page. */
async function imported(viewer: Viewer, id: string): Promise<ImportWhole> {
  try {
    return await getImport(viewer, id);
  } catch (error) {
    if (error instanceof Refusal && error.kind === "missing") notFound();
    throw error;
  }
}

export default async function ImportPage({ params, searchParams }: Props) {
  const viewer = await requireViewer();
  const [{ id }, { show, page }] = [await params, await searchParams];
  const whole = await imported(viewer, id);
  const { zone } = await getMe(viewer);
  const now = new Date();
  const tabs = partsOf(whole);
  const part = tabs.find(({ value }) => value === show)?.value ?? firstPart(whole, tabs);
  const running = isRunning(whole.status);
  return (
    <>
      <ImportHead whole={whole} zone={zone} now={now}>
        <ImportActions whole={whole} />
      </ImportHead>
      {whole.kind !== "UNDO" && <Steps {...stepsOf(whole)} by={whole.kind === "FORM5500" ? "part" : "columns"} />}
      {running ? <ImportRunning whole={whole} /> : <ImportNotes whole={whole} />}
      {whole.counts?.undo && !running && <UndoReport report={whole.counts.undo} what={goesBack(whole)} />}
      {!running && part && (
        <>
          <TabLinks
            label="Parts of the import"
            current={part}
            tabs={tabs.map((tab) => ({ ...tab, href: `/imports/${id}?show=${tab.value}` }))}
            className="mt-2 px-3"
          />
          <div className="min-h-0 flex-1 md:overflow-auto">
            <PartShown viewer={viewer} whole={whole} part={part} page={pageIn(page)} today={dayIn(now, zone)} />
          </div>
        </>
      )}
    </>
  );
}

type PartProps = { viewer: Viewer; whole: ImportWhole; part: Part; page: number; today: string };

async function PartShown({ viewer, whole, part, page, today }: PartProps) {
  const { id, version, counts, mine, status } = whole;
  if (part === "columns" && whole.kind === "FORM5500") return <FiledFiles key={version} whole={whole} />;
  if (part === "columns") {
    return <PartColumns key={version} whole={whole} months={monthsThrough(lastFullMonth(today), 36).reverse()} />;
  }
  if (part === "totals") return <PartTotals key={version} whole={whole} />;
  if (part === "owners") {
    const aliases = counts?.aliases ?? [];
    if (!mine || !isOpen(status)) return <OwnersKnown aliases={aliases} />;
    const people = await listImportOwners(viewer);
    return <OwnersForm key={version} importId={id} version={version} aliases={aliases} people={people} />;
  }
  const { notReceived = [], notReceivedCount = 0, warnings = [], warningCount = 0 } = counts?.actuals ?? {};
  if (part === "missing") return <NotReceived lines={notReceived} total={notReceivedCount} />;
  if (part === "warnings") return <Warnings warnings={warnings} total={warningCount} />;
  if (!isRows(part)) return null;
  const outcome = outcomeOf(part);
  const asked = await listImportRows(viewer, id, outcome, page);
  if (asked.rows.length === 0 && page > 0) notFound();
  const owners = whole.kind === "ACCOUNTS" ? await listImportOwners(viewer) : [];
  const names = new Map(owners.map((person) => [person.id, person.name]));
  const hrefOf = (to: number) => `/imports/${id}?show=${part}${to > 0 ? `&page=${to}` : ""}`;
  return <PartRows {...asked} {...{ importId: id, kind: whole.kind, outcome, names, page, hrefOf }} />;
}

const goesBack = ({ undoesKind }: ImportWhole) => (undoesKind === "ACTUALS" ? "month" : "record");

const pageIn = (text: string | string[] | undefined) => (/^\d{1,5}$/.test(String(text)) ? Number(text) : 0);

const dayIn = (at: Date, zone: string) => new Intl.DateTimeFormat("en-CA", { timeZone: zone }).format(at);
