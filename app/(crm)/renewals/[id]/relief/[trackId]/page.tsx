import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { lineText } from "@/components/approvals/face";
import { ProposalAnswer } from "@/components/approvals/proposal-answer";
import { ProposalForm } from "@/components/approvals/proposal-form";
import { SendForm } from "@/components/approvals/send-form";
import { trackKinds } from "@/components/renewals/face";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { DefinitionList } from "@/components/ui/definition-list";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { fieldsOf, readFigures } from "@/lib/approvals/figures";
import { getProposal } from "@/lib/approvals/queries";
import { reliefReasons } from "@/lib/approvals/reasons";
import { Refusal } from "@/lib/errors";
import { count, rate, rateAction, renewalDay } from "@/lib/format";
import { can } from "@/lib/policy";
import { actionOf } from "@/lib/renewals/rate-action";
import { requireViewer } from "@/lib/server/viewer";
import { trailOf } from "@/lib/settings/field";
import { addDays } from "@/lib/units/day";

export const metadata: Metadata = { title: "Ask for relief" };

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export default async function ReliefPage({ params, searchParams }: PageProps<"/renewals/[id]/relief/[trackId]">) {
  const viewer = await requireViewer();
  const { id, trackId } = await params;
  const given = await searchParams;
  const reason = typeof given.reason === "string" && given.reason in reliefReasons ? given.reason : undefined;
  const read = (figures: ReturnType<typeof readFigures>["figures"]) =>
    getProposal(viewer, { trackId, figures, reason: reason ?? "COMPETITIVE" }).catch((error) => {
      if (error instanceof Refusal && error.kind === "missing") notFound();
      throw error;
    });
  if (!uuid.test(trackId)) notFound();
  const { track } = await read({});
  if (track.renewalId !== id || !can(viewer, "approval.ask", track)) notFound();
  const { typed, errors, figures } = readFigures(track.kind, given);
  const wrong = Object.keys(errors).length > 0;
  const { rate: quoted, weighing, unsignable } = wrong ? { rate: undefined } : await read(figures);
  const back = `/renewals/${id}`;
  const required = track.requiredRate;
  const first = weighing?.people[0]?.map(({ name }) => name).join(" or ");
  return (
    <div className="min-h-0 flex-1 overflow-auto px-5 py-3 max-md:px-4">
      <Breadcrumb
        crumbs={[
          { label: "Renewals", href: "/renewals" },
          { label: track.account, href: back },
          { label: "Ask for relief" },
        ]}
      />
      <h1 className="mt-1.5 text-xl leading-7 font-semibold tracking-tight">Ask for relief: {track.account}</h1>
      <p className="mb-4 text-ink-3">
        {trackKinds[track.kind]}, {lineText(track)}, {renewalDay(track.effectiveOn)}
      </p>
      {!required || track.decidedOn ? (
        <EmptyState
          title={required ? "It is decided" : "No required rate yet"}
          actions={<LinkButton href={back}>Back to the renewal</LinkButton>}
        >
          {required ? "What was signed is frozen." : "Relief is measured from the rate underwriting requires."}
        </EmptyState>
      ) : (
        <div className="grid max-w-6xl grid-cols-[minmax(0,22rem)_minmax(0,1fr)] gap-8 max-lg:grid-cols-1">
          <section aria-labelledby="asked" className="flex flex-col gap-4">
            <h2 id="asked" className="text-sm font-semibold">
              What you ask
            </h2>
            <DefinitionList
              rows={[
                { term: "Current", value: rate(track.currentRate) },
                {
                  term: "Required",
                  value: `${rate(required)}, ${rateAction(actionOf(required, track.currentRate))}`,
                  strong: true,
                },
                { term: "Members", value: count(track.members) },
              ]}
            />
            <ProposalForm
              href={`${back}/relief/${trackId}`}
              reason={reason}
              reasons={Object.entries(reliefReasons).map(([value, label]) => ({ value, label }))}
              fields={fieldsOf(track.kind).map(({ path, label, unit }) => ({
                path,
                label,
                typed: typed[path],
                error: errors[path],
                lead: unit === "pepm" || unit === "dollars" ? "$" : undefined,
                trail: trailOf[unit] || undefined,
              }))}
            />
          </section>
          <section aria-labelledby="answer" className="flex min-w-0 flex-col gap-6">
            <h2 id="answer" className="text-sm font-semibold">
              Who signs
            </h2>
            {quoted && weighing !== undefined ? (
              <ProposalAnswer track={track} rate={quoted} weighing={weighing} unsignable={unsignable} />
            ) : (
              <p className="text-ink-3">
                Type what you want to quote to see which column binds and whose signatures it needs.
              </p>
            )}
            {weighing && !unsignable && (
              <section aria-labelledby="send" className="max-w-2xl">
                <h2 id="send" className="mb-3 text-sm font-semibold">
                  Send
                </h2>
                <SendForm
                  trackId={trackId}
                  given={{ ...(typed as Record<string, string>), ...(reason && { reason }) }}
                  quoteThrough={addDays(track.effectiveOn, -1)}
                  verb={`Send to ${first}`}
                  back={back}
                />
              </section>
            )}
          </section>
        </div>
      )}
    </div>
  );
}
