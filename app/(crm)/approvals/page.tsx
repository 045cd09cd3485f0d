import type { Metadata } from "next";
import { ApprovalList, type Group } from "@/components/approvals/approval-list";
import { ApprovalPanel } from "@/components/approvals/approval-panel";
import { askedText } from "@/components/approvals/face";
import { Lending, TakeBack } from "@/components/approvals/lending";
import { SignBar } from "@/components/approvals/sign-bar";
import { RowKeys } from "@/components/renewals/row-keys";
import { PageHeader } from "@/components/shell/page-header";
import { ratesSeen } from "@/components/shell/places";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Scroller } from "@/components/ui/scroller";
import { TabLinks } from "@/components/ui/tab-links";
import { approvalsHref, type InboxState, inboxState } from "@/lib/approvals/inbox";
import { getApproval, getLending, listApprovals, listBudgets, type Request } from "@/lib/approvals/queries";
import { waitingAt } from "@/lib/approvals/waiting";
import { doesNames } from "@/lib/approvals/words";
import { dayText, money, rateActionBare } from "@/lib/format";
import { can } from "@/lib/policy";
import { actionOf } from "@/lib/renewals/rate-action";
import { requireViewer } from "@/lib/server/viewer";
import { decimal } from "@/lib/units/decimal";

export const metadata: Metadata = { title: "Approvals" };

const zone = "America/New_York";

export default async function ApprovalsPage({ searchParams }: PageProps<"/approvals">) {
  const viewer = await requireViewer();
  const signs = can(viewer, "approval.lend");
  const given = inboxState.parse(await searchParams);
  const state: InboxState = { ...given, tab: signs || given.tab !== "mine" ? given.tab : "asked" };
  const [requests, budgets, { lent, deputies }] = await Promise.all([
    listApprovals(viewer, state.tab),
    listBudgets(viewer),
    getLending(viewer),
  ]);
  const groups = groupsOf(requests, state.tab);
  const shown = groups.flatMap((group) => group.requests);
  const found = await getApproval(viewer, state.open ?? shown[0]?.id ?? none);
  const at = shown.findIndex(({ id }) => id === found?.approval.id);
  const next = shown[at + 1] ?? shown.find(({ id }) => id !== found?.approval.id);
  const now = new Date();
  const today = found?.approval.today ?? shown[0]?.today ?? "";
  const lending = lent.find(({ fromUserId }) => fromUserId === viewer.id);
  const held = lent.filter(({ toUserId }) => toUserId === viewer.id);
  const [budget] = budgets;
  const tab = (value: InboxState["tab"], label: string) => ({ value, label, href: approvalsHref({ tab: value }) });
  return (
    <>
      {state.open && <h1 className="sr-only md:hidden">Approvals</h1>}
      <div className={state.open ? "max-md:hidden" : ""}>
        <PageHeader
          title="Approvals"
          note={
            budget &&
            `Relief budget left ${budgets.map((each) => `${money(each.left)}${budgets.length > 1 ? `, ${each.team}` : ""}`).join("; ")}`
          }
        >
          {held.map(({ id, from, toOn }) => (
            <span key={id} className="text-xs text-ink-2">
              You sign for {from} through {dayText(toOn, today)}
            </span>
          ))}
          {lending ? (
            <span className="flex items-center gap-2 text-xs text-ink-2">
              {lending.to} signs for you through {dayText(lending.toOn, today)}
              <TakeBack delegationId={lending.id} name={lending.to} />
            </span>
          ) : (
            deputies.length > 0 && <Lending deputies={deputies} today={now.toISOString().slice(0, 10)} />
          )}
          {ratesSeen(viewer) && <LinkButton href="/insights/rates">Rate quality</LinkButton>}
        </PageHeader>
      </div>
      <TabLinks
        label="Approvals"
        current={state.tab}
        tabs={[...(signs ? [tab("mine", "For me")] : []), tab("asked", "I asked"), tab("all", "All")]}
        className={`px-3 ${state.open ? "max-md:hidden" : ""}`}
      />
      {shown.length === 0 && !found ? (
        <EmptyState title={state.tab === "asked" ? "You have asked for nothing" : "Nothing waits for a signature"}>
          {signs ? "What needs your signature stands here." : "Ask for relief from a renewal’s decision."}
        </EmptyState>
      ) : (
        <div className="flex min-h-0 flex-1">
          <Scroller
            label="Requests"
            className={`w-[340px] shrink-0 overflow-auto border-r border-line -outline-offset-2 max-md:w-full max-md:border-0 ${state.open ? "max-md:hidden" : ""}`}
          >
            <ApprovalList
              groups={groups}
              tab={state.tab}
              open={found?.approval.id}
              now={now}
              zone={zone}
              today={today}
            />
          </Scroller>
          {found && (
            <div className={`flex min-w-0 flex-1 flex-col ${state.open ? "" : "max-md:hidden"}`}>
              <div className="border-b border-line px-4 py-2 md:hidden">
                <LinkButton href={approvalsHref({ tab: state.tab })} variant="ghost" size="sm">
                  Back to Approvals
                </LinkButton>
              </div>
              <Scroller label="Request" className="min-h-0 flex-1 overflow-auto -outline-offset-2">
                <ApprovalPanel
                  request={found.approval}
                  renewalId={found.renewalId}
                  precedents={found.precedents}
                  budget={budgets.length === 1 ? budget : undefined}
                  mayWithdraw={can(viewer, "approval.withdraw", found.approval)}
                  now={now}
                  zone={zone}
                />
              </Scroller>
              {found.approval.pen && (
                <Pen
                  request={found.approval}
                  viewerId={viewer.id}
                  next={approvalsHref({ tab: state.tab, open: next?.id })}
                />
              )}
            </div>
          )}
        </div>
      )}
      <RowKeys />
    </>
  );
}

const none = "00000000-0000-7000-8000-000000000000";

function Pen({ request, viewerId, next }: { request: Request; viewerId: string; next: string }) {
  const { step } = waitingAt(request);
  const fee = request.kind === "FEE";
  const holder = request.turns.find(({ userId }) => userId === request.pen && userId !== viewerId);
  const action = actionOf(request.askedRate, request.currentRate);
  return (
    <SignBar
      key={request.id}
      approvalId={request.id}
      step={step}
      verb={doesNames[request.slots[step]?.does ?? "DECIDE"]}
      what={askedText(request)}
      inPlaceOf={holder?.name}
      fee={fee}
      asked={fee ? decimal(request.askedRate).toFixed(2) : rateActionBare(action)}
      next={next}
    />
  );
}

/** What needs the viewer first, then what is on its way, then what is over. */
function groupsOf(requests: Request[], tab: InboxState["tab"]): Group[] {
  const mine = requests.filter(({ pen }) => pen !== undefined);
  const open = requests.filter(({ status, pen }) => status === "OPEN" && pen === undefined);
  const over = requests.filter(({ status }) => status !== "OPEN");
  const groups = [
    { id: "mine", name: "Needs your signature", requests: mine },
    { id: "open", name: tab === "mine" ? "Signed, on its way" : "Waiting", requests: open },
    { id: "over", name: tab === "mine" ? "Decided, last 30 days" : "Decided", requests: over },
  ];
  return groups.filter(({ requests: some }) => some.length > 0);
}
