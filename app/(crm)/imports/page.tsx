import { __iconData as uploadIcon } from "lucide-react/icons/upload";
import type { Metadata } from "next";
import { ImportStates } from "@/components/imports/import-states";
import { ImportsList } from "@/components/imports/imports-list";
import { ImportsTable } from "@/components/imports/imports-table";
import { KeepFresh } from "@/components/imports/keep-fresh";
import { TemplateLinks } from "@/components/imports/template-links";
import { PageHeader } from "@/components/shell/page-header";
import { EmptyState } from "@/components/ui/empty-state";
import { Icon } from "@/components/ui/icon";
import { LinkButton } from "@/components/ui/link-button";
import { isRunning } from "@/lib/imports/kind";
import { listImportStates, listImports } from "@/lib/imports/queries";
import { can, type Viewer } from "@/lib/policy";
import { requireViewer } from "@/lib/server/viewer";
import { getMe } from "@/lib/session/queries";

export const metadata: Metadata = { title: "Imports" };

export default async function ImportsPage() {
  const viewer = await requireViewer();
  return can(viewer, "import.status") ? <StatesAlone viewer={viewer} /> : <Imports viewer={viewer} />;
}

async function Imports({ viewer }: { viewer: Viewer }) {
  const [imports, { zone }] = [await listImports(viewer), await getMe(viewer)];
  const rows = { imports, zone, now: new Date() };
  return (
    <>
      <PageHeader title="Imports">
        <LinkButton href="/imports/new" variant="primary" icon={<Icon icon={uploadIcon} size={14} />}>
          New import
        </LinkButton>
      </PageHeader>
      {imports.some(({ status }) => isRunning(status)) && <KeepFresh />}
      {imports.length === 0 ? (
        <EmptyState
          icon={<Icon icon={uploadIcon} size={24} />}
          title="Nothing has been imported yet"
          actions={<TemplateLinks />}
        >
          Bring accounts, their lines and terms, and each month’s actuals from CSV or Excel. You see what a file would
          do before it is taken, and can undo it after.
        </EmptyState>
      ) : (
        <div className="min-h-0 flex-1 overflow-auto">
          <ImportsTable {...rows} />
          <ImportsList {...rows} />
        </div>
      )}
    </>
  );
}

async function StatesAlone({ viewer }: { viewer: Viewer }) {
  const [imports, { zone }] = [await listImportStates(viewer), await getMe(viewer)];
  return (
    <>
      <PageHeader title="Imports" note="Status only" />
      {imports.length === 0 ? (
        <EmptyState icon={<Icon icon={uploadIcon} size={24} />} title="Nothing has been imported yet">
          Imports of Directors, Operations and the Vice president appear here as they run.
        </EmptyState>
      ) : (
        <div className="min-h-0 flex-1 overflow-auto">
          <ImportStates imports={imports} zone={zone} now={new Date()} />
        </div>
      )}
    </>
  );
}
