import { __iconData as uploadIcon } from "lucide-react/icons/upload";
import type { Metadata } from "next";
import { ImportStates } from "@/components/imports/import-states";
import { ImportsEmpty } from "@/components/imports/imports-empty";
import { ImportsFilter } from "@/components/imports/imports-filter";
import { ImportsList } from "@/components/imports/imports-list";
import { ImportsTable } from "@/components/imports/imports-table";
import { TemplateLinks } from "@/components/imports/template-links";
import { filterChoices } from "@/components/imports/words";
import { KeepFresh } from "@/components/shell/keep-fresh";
import { PageHeader } from "@/components/shell/page-header";
import { TableFooter } from "@/components/ui/group-row";
import { Icon } from "@/components/ui/icon";
import { LinkButton } from "@/components/ui/link-button";
import { count } from "@/lib/format";
import { type ImportsState, importsState, isFiltered, latestImports } from "@/lib/imports/filter";
import { isRunning } from "@/lib/imports/kind";
import { listImportStates, listImports } from "@/lib/imports/queries";
import { can, type Viewer } from "@/lib/policy";
import { requireViewer } from "@/lib/server/viewer";
import { getMe } from "@/lib/session/queries";

export const metadata: Metadata = { title: "Imports" };

type ImportsProps = { viewer: Viewer; state: ImportsState };

export default async function ImportsPage({ searchParams }: PageProps<"/imports">) {
  const viewer = await requireViewer();
  const shown = { viewer, state: importsState.parse(await searchParams) };
  return can(viewer, "import.status") ? <StatesAlone {...shown} /> : <Imports {...shown} />;
}

async function Imports({ viewer, state }: ImportsProps) {
  const [imports, { zone }] = [await listImports(viewer, state), await getMe(viewer)];
  const [rows, filtered] = [{ imports, zone, now: new Date() }, isFiltered(state)];
  return (
    <>
      <PageHeader title="Imports">
        <LinkButton href="/imports/new" variant="primary" icon={<Icon icon={uploadIcon} size={14} />}>
          New import
        </LinkButton>
      </PageHeader>
      {imports.some(({ status }) => isRunning(status)) && <KeepFresh />}
      {(filtered || imports.length > 0) && (
        <ImportsFilter state={state} look="File name or who" {...filterChoices(state.kind)} />
      )}
      {imports.length === 0 ? (
        <ImportsEmpty filtered={filtered} actions={<TemplateLinks />}>
          Bring accounts, their lines and terms, and each month’s actuals from CSV or Excel. You see what a file would
          do before it is taken, and can undo it after.
        </ImportsEmpty>
      ) : (
        <div className="min-h-0 flex-1 overflow-auto">
          <ImportsTable {...rows} />
          <ImportsList {...rows} />
        </div>
      )}
      <Latest imports={imports.length} />
    </>
  );
}

async function StatesAlone({ viewer, state }: ImportsProps) {
  const [imports, { zone }] = [await listImportStates(viewer, state), await getMe(viewer)];
  const filtered = isFiltered(state);
  return (
    <>
      <PageHeader title="Imports" note="Status only" />
      {(filtered || imports.length > 0) && <ImportsFilter state={state} look="Who" {...filterChoices(state.kind)} />}
      {imports.length === 0 ? (
        <ImportsEmpty filtered={filtered}>
          Imports of Directors, Operations and the Vice president appear here as they run.
        </ImportsEmpty>
      ) : (
        <div className="min-h-0 flex-1 overflow-auto">
          <ImportStates imports={imports} zone={zone} now={new Date()} />
        </div>
      )}
      <Latest imports={imports.length} />
    </>
  );
}

const Latest = ({ imports }: { imports: number }) =>
  imports === latestImports && (
    <TableFooter>
      <span>The latest {count(latestImports)} are shown; a filter finds older ones</span>
    </TableFooter>
  );
