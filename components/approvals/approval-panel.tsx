import Link from "next/link";
import { trackKinds } from "@/components/renewals/face";
import { Chip } from "@/components/ui/chip";
import { Facts } from "@/components/ui/facts";
import { Note } from "@/components/ui/note";
import { SectionHeader } from "@/components/ui/section-header";
import type { Budget, Precedent, Request } from "@/lib/approvals/queries";
import { reliefReasons } from "@/lib/approvals/reasons";
import { capacityNames, statusNames } from "@/lib/approvals/words";
import { count, dayText, money, relief, renewalDay, since } from "@/lib/format";
import { columnOf } from "@/lib/settings/authority";
import { BindingTable } from "./binding-table";
import { EffectTable } from "./effect-table";
import { askedText, concessionOf, dollarsText, lineText, quotedText } from "./face";
import { Precedents } from "./precedents";
import { StepsList } from "./steps-list";
import { WithdrawButton } from "./withdraw-button";

type ApprovalPanelProps = {
  request: Request;
  renewalId: string | null;
  precedents: Precedent[];
  budget?: Budget;
  mayWithdraw: boolean;
  now: Date;
  zone: string;
};
const tones = { APPROVED: "pos", DECLINED: "neg", RETURNED: "warn" } as const;

/** One request as it is decided: the figures, their effect, which column binds, who signs, why, and what came of others. */
export function ApprovalPanel(props: ApprovalPanelProps) {
  const { request, renewalId, precedents, budget, mayWithdraw, now, zone } = props;
  const { status, account, reason, why, today, requester, kind, effectiveOn, slots } = request;
  const isOpen = status === "OPEN";
  const last = slots.at(-1);
  return (
    <article aria-labelledby="request" className="flex flex-col gap-4 px-5 py-4 max-md:px-4">
      <header>
        <p className="text-ink-2">
          {renewalId ? (
            <Link
              href={`/renewals/${renewalId}`}
              prefetch={false}
              className="font-medium text-accent-ink hover:underline"
            >
              {account}
            </Link>
          ) : (
            <b className="font-medium">{account}</b>
          )}{" "}
          {lineText(request)}, renewal {renewalDay(effectiveOn)}
        </p>
        <div className="mt-1 flex flex-wrap items-center gap-2">
          <h2 id="request" className="text-lg font-semibold tracking-tight">
            {askedText(request)}, {request.approvedRate ? "approved" : "quoted"} at{" "}
            {quotedText(request, request.approvedRate ?? request.askedRate)}
          </h2>
          <Chip tone={tones[status as keyof typeof tones] ?? "neutral"}>{statusNames[status]}</Chip>
          {isOpen && mayWithdraw && <WithdrawButton approvalId={request.id} />}
        </div>
        <p className="mt-1 text-xs text-ink-3">
          Asked by {requester}, {since(new Date(request.askedAt), now, zone)}. {trackKinds[kind]},{" "}
          {count(request.members)} members.
        </p>
      </header>
      <div className="rounded-lg border border-line px-4 py-3">
        <Facts facts={factsOf(request, budget)} />
      </div>
      {request.needed.escalated && (
        <Note tone="warn">
          It is more than the year’s relief budget had left: one level up, to {capacityNames[last?.capacity ?? "VP"]}.
        </Note>
      )}
      <div className="grid gap-x-8 gap-y-4 2xl:grid-cols-2">
        <EffectTable approval={request} />
        <BindingTable columns={request.needed.columns} />
      </div>
      <section aria-labelledby="signatures">
        <SectionHeader id="signatures" title="Signatures">
          Nobody signs what they asked for
        </SectionHeader>
        <StepsList approval={request} now={now} zone={zone} />
      </section>
      <section aria-labelledby="why">
        <SectionHeader id="why" title="Why">
          {reliefReasons[reason]}
        </SectionHeader>
        <p className="max-w-3xl whitespace-pre-line">{why}</p>
        {reason === "CAP" && (
          <p className="mt-1 text-xs text-ink-3">A contractual cap: reported apart, and no draw on the budget.</p>
        )}
      </section>
      <Precedents precedents={precedents} />
      <p className="text-xs text-ink-3">
        Weighed by{" "}
        {request.matrixVersion ? `version ${request.matrixVersion} of the limits` : "the limits as delivered"}.{" "}
        {isOpen ? "Unanswered it ends" : "It ended or ends"} {dayText(request.expiresOn, today)}.
      </p>
    </article>
  );
}

function factsOf(request: Request, budget?: Budget) {
  const { points, pepm, dollars, isFee } = concessionOf(request);
  const [binding] = request.needed.columns;
  return [
    {
      label: isFee ? "Below target" : "Relief",
      value: isFee ? `$${pepm.toFixed(2)} PEPM` : relief(points),
      note: binding && `${columnOf[binding.column].name} binds`,
    },
    { label: "Dollars a year", value: dollarsText(dollars, isFee) },
    ...(budget && !isFee
      ? [
          {
            label: `Relief budget left, ${budget.year}`,
            value: money(budget.left),
            note: `of ${money(budget.budget)}, ${money(budget.reserved)} held back`,
          },
        ]
      : []),
    {
      label: request.status === "APPROVED" ? "Approval lives until" : "Quote valid through",
      value: dayText(request.status === "APPROVED" ? request.expiresOn : request.quoteThrough, request.today),
      note: request.status === "APPROVED" ? `released, ${dayText(request.quoteThrough, request.today)}` : undefined,
    },
  ];
}
