import { __iconData as closesIcon } from "lucide-react/icons/calendar-check";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ClosesTable } from "@/components/pictures/closes-table";
import { PageHeader } from "@/components/shell/page-header";
import { EmptyState } from "@/components/ui/empty-state";
import { Icon } from "@/components/ui/icon";
import { ListChoice, ListFilter } from "@/components/ui/list-filter";
import { Scroller } from "@/components/ui/scroller";
import { listCloses } from "@/lib/pictures/queries";
import { can } from "@/lib/policy";
import { requireViewer } from "@/lib/server/viewer";

export const metadata: Metadata = { title: "Month closes" };

export default async function ClosesPage({ searchParams }: PageProps<"/accounts/closes">) {
  const viewer = await requireViewer();
  if (!can(viewer, "team.view")) notFound();
  const { of } = await searchParams;
  const { subjects, shown, closes } = await listCloses(viewer, typeof of === "string" ? of : undefined);
  return (
    <>
      <PageHeader title="Month closes" note="As stored, for whoever had the accounts then" />
      {!shown || closes.length === 0 ? (
        <EmptyState icon={<Icon icon={closesIcon} size={24} />} title="No month is closed yet">
          Once a month is over, what each person and team had is stored here.
        </EmptyState>
      ) : (
        <>
          {subjects.length > 1 && (
            <ListFilter action="/accounts/closes" state={shown.id} className="border-b border-line">
              <ListChoice
                name="of"
                label="Whose closes"
                options={subjects.map(({ id, name }) => ({ value: id, label: name }))}
                value={shown.id}
                className="w-56 max-md:flex-1"
              />
            </ListFilter>
          )}
          <Scroller className="min-h-0 flex-1 overflow-auto px-3 pb-6 max-md:px-2" label="Closes">
            <ClosesTable closes={closes} of={shown.name} />
          </Scroller>
        </>
      )}
    </>
  );
}
