import type { Metadata } from "next";
import { ImplementationsPanel } from "@/components/implementations/implementations-panel";
import { RenewalViews } from "@/components/renewals/renewal-views";
import { PageHeader } from "@/components/shell/page-header";
import { implementationsState } from "@/lib/implementations/list";
import { listImplementations } from "@/lib/implementations/queries";
import { can } from "@/lib/policy";
import { requireViewer } from "@/lib/server/viewer";

export const metadata: Metadata = { title: "Implementation" };

export default async function ImplementationPage({ searchParams }: PageProps<"/renewals/implementation">) {
  const viewer = await requireViewer();
  const state = implementationsState.parse(await searchParams);
  const { all, shown, clashing } = await listImplementations(viewer, state);
  return (
    <>
      <PageHeader
        title="Renewals"
        beside={<RenewalViews current="implementation" terms={can(viewer, "book.view")} />}
      />
      <ImplementationsPanel state={state} all={all} shown={shown} clashing={clashing} />
    </>
  );
}
