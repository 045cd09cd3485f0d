import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { BudgetForm } from "@/components/documents/budget-form";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { type Coverage, coverageNames } from "@/lib/accounts/coverage";
import { budgetStart } from "@/lib/documents/budget-start";
import { getBudgetTrack } from "@/lib/documents/queries";
import { renewalDay } from "@/lib/format";
import { can } from "@/lib/policy";
import { requireViewer } from "@/lib/server/viewer";

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export const metadata: Metadata = { title: "Budget and COBRA rates" };

export default async function BudgetPage({ params }: PageProps<"/renewals/[id]/budget/[trackId]">) {
  const viewer = await requireViewer();
  const { id, trackId } = await params;
  const track = uuid.test(id) && uuid.test(trackId) ? await getBudgetTrack(viewer, id, trackId) : undefined;
  if (!track) notFound();
  const { account, effectiveOn, members, contracts, today } = track;
  const title = [coverageNames[track.coverage as Coverage], track.planOption].filter(Boolean).join(", ");
  return (
    <div className="px-5 py-3 max-md:px-4">
      <Breadcrumb
        crumbs={[
          { label: "Renewals", href: "/renewals" },
          { label: account, href: `/renewals/${id}` },
          { label: "Budget and COBRA rates" },
        ]}
      />
      <h1 className="mt-1.5 mb-3 text-xl leading-7 font-semibold tracking-tight">
        Budget and COBRA rates: {account}
        <span className="ml-2.5 text-base font-normal text-ink-3">
          {title}, {renewalDay(effectiveOn)}
        </span>
      </h1>
      <BudgetForm
        trackId={trackId}
        renewalHref={`/renewals/${id}`}
        start={budgetStart(track)}
        of={{ account, title, effectiveOn, members, contracts, today }}
        writes={can(viewer, "document.make", track)}
      />
    </div>
  );
}
