import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PrintButton } from "@/components/briefs/print-button";
import { Readout } from "@/components/readouts/readout";
import { workedOut } from "@/components/scenarios/worked";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { type Coverage, coverageNames } from "@/lib/accounts/coverage";
import { getProposal, listRenewalApprovals } from "@/lib/approvals/queries";
import { listContacts } from "@/lib/contacts/queries";
import { dayText, renewalDay } from "@/lib/format";
import { getRenewal } from "@/lib/path/queries";
import { can } from "@/lib/policy";
import { missingInputs } from "@/lib/readouts/missing";
import { getReadout } from "@/lib/readouts/queries";
import { recommendedOf, walkAwayOf } from "@/lib/readouts/recommended";
import { breakEvenOf, outcomeAt } from "@/lib/scenarios/outcome";
import { getScenarios } from "@/lib/scenarios/queries";
import { requireViewer } from "@/lib/server/viewer";
import { decimal, one } from "@/lib/units/decimal";
import { getWorkbench } from "@/lib/worksheets/queries";
import { sheetOf } from "@/lib/worksheets/view";

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** Cut, so that a rate worked out of it is never a cent above the one it came from. */
const places = 12;

export const metadata: Metadata = { title: "Readout" };

export default async function ReadoutPage({ params }: PageProps<"/renewals/[id]/readout/[trackId]">) {
  const viewer = await requireViewer();
  const { id, trackId } = await params;
  const head =
    uuid.test(id) && uuid.test(trackId) && can(viewer, "book.required")
      ? await getReadout(viewer, id, trackId)
      : undefined;
  if (!head) notFound();
  const { kind, currentRate, requiredRate, quotedRate, releasedRate, soldRate, today } = head;
  const [bench, sales, people, requests, renewal] = await Promise.all([
    kind === "INSURED" ? getWorkbench(viewer, id, trackId) : undefined,
    getScenarios(viewer, trackId),
    listContacts(viewer, head.accountId),
    listRenewalApprovals(viewer, id),
    getRenewal(viewer, id),
  ]);
  const own = requests.filter((request) => request.trackId === trackId);
  const asked = own.find(({ status }) => ["OPEN", "APPROVED"].includes(status));
  const signed = bench?.versions.find(({ status }) => status === "SIGNED");
  const sheet = signed && bench && sheetOf(signed, bench.track);
  const worked =
    signed && workedOut(signed, { released: releasedRate, quoted: quotedRate, sold: soldRate }, sales.grounds);
  const standing = { currentRate, scenarios: sales.scenarios };
  const recommended = recommendedOf({
    ...standing,
    quotedRate,
    askedRate: asked ? (asked.approvedRate ?? asked.askedRate) : null,
  });
  const outcome = recommended && worked && outcomeAt(recommended.rate, worked.plain, worked.grounds);
  const stated = sales.scenarios.findLast(({ odds }) => odds !== null)?.odds;
  const action = recommended?.rate.div(currentRate).minus(one).toDecimalPlaces(places, 1);
  const figures = kind === "FEE" ? { fee: recommended?.rate } : { action };
  const proposal = recommended ? await getProposal(viewer, { trackId, figures, reason: "COMPETITIVE" }) : undefined;
  const here = people.filter(({ leftOn }) => !leftOn);
  const missing = missingInputs({
    kind,
    required: requiredRate,
    signed: signed !== undefined,
    recommended: recommended !== undefined,
    walkAway: sales.scenarios.some(({ walkAway }) => walkAway),
    rivals: sales.rivals.length,
    lossRatio: head.lossRatio,
    odds: Boolean(stated),
    consultant: head.consultant,
    customerSince: head.customerSinceOn,
    people: here,
    scenarios: sales.scenarios.length,
    risks: head.risks.length,
  });
  const title = [coverageNames[head.coverage as Coverage], head.planOption].filter(Boolean).join(", ");
  return (
    <div className="px-5 py-3 max-md:px-4">
      <Breadcrumb
        crumbs={[
          { label: "Renewals", href: "/renewals" },
          { label: head.account, href: `/renewals/${id}` },
          { label: "Readout" },
        ]}
      />
      <div className="mt-1.5 mb-3 flex flex-wrap items-center justify-between gap-2.5">
        <h1 className="max-w-full min-w-0 text-xl leading-7 font-semibold tracking-tight">
          Readout: {head.account}
          <span className="ml-2.5 text-base font-normal text-ink-3">
            {title}, {renewalDay(head.effectiveOn)}, internal, {dayText(today, "")}
          </span>
        </h1>
        <PrintButton />
      </div>
      <Readout
        head={head}
        missing={missing}
        lines={sheet?.lines ?? []}
        version={signed?.number}
        recommended={recommended}
        walkAway={walkAwayOf(standing)}
        outcome={outcome}
        breakEven={outcome && worked ? breakEvenOf(stated ? decimal(stated) : null, worked.base, outcome) : null}
        weighing={proposal?.weighing ?? undefined}
        rivals={sales.rivals}
        scenarios={sales.scenarios}
        people={here}
        requests={own}
        moves={(renewal?.moves ?? []).filter((move) => move.trackId === trackId)}
      />
    </div>
  );
}
