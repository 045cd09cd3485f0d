import Link from "next/link";
import { Avatar } from "@/components/ui/avatar";
import { Remark } from "@/components/ui/note";
import { approvalsHref, type InboxState } from "@/lib/approvals/inbox";
import type { Request } from "@/lib/approvals/queries";
import { waitingAt } from "@/lib/approvals/waiting";
import { statusNames } from "@/lib/approvals/words";
import { dueText, since } from "@/lib/format";
import type { Day } from "@/lib/units/day";
import { askedText, concessionOf, dollarsText } from "./face";

export type Group = { id: string; name: string; requests: Request[] };
type ApprovalListProps = {
  groups: Group[];
  tab: InboxState["tab"];
  open?: string;
  now: Date;
  zone: string;
  today: Day;
};

/** Requests by what they need: each with what is asked, by whom, since when and by when. */
export function ApprovalList({ groups, tab, open, now, zone, today }: ApprovalListProps) {
  return groups.map(({ id, name, requests }) => (
    <section key={id} aria-labelledby={`group-${id}`}>
      <h2
        id={`group-${id}`}
        className="flex h-[30px] items-center gap-2 border-b border-line bg-canvas px-4 text-xs font-medium text-ink-2"
      >
        {name} <span className="font-normal text-ink-3">{requests.length}</span>
      </h2>
      <ul>
        {requests.map((request) => (
          <li key={request.id}>
            <Row request={request} tab={tab} open={request.id === open} now={now} zone={zone} today={today} />
          </li>
        ))}
      </ul>
    </section>
  ));
}

type RowProps = Omit<ApprovalListProps, "groups" | "open"> & { request: Request; open: boolean };

function Row({ request, tab, open, now, zone, today }: RowProps) {
  const { dollars, isFee } = concessionOf(request);
  const { dueOn, names } = waitingAt(request);
  const isOpen = request.status === "OPEN";
  const late = isOpen && dueOn !== null && dueOn <= today;
  const state = isOpen ? (
    late ? (
      <Remark tone="warn">{dueText(dueOn, today)}</Remark>
    ) : (
      <span className="text-ink-3">{dueText(dueOn, today)}</span>
    )
  ) : (
    <span className="text-ink-3">{statusNames[request.status]}</span>
  );
  return (
    <Link
      data-row=""
      href={approvalsHref({ tab, open: request.id })}
      prefetch={false}
      scroll={false}
      aria-current={open ? "true" : undefined}
      className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-3 gap-y-0.5 border-b border-line px-4 py-2.5 -outline-offset-2 hover:bg-hover aria-[current]:bg-selected aria-[current]:shadow-[inset_3px_0_0_var(--accent)]"
    >
      <span className="truncate font-medium">{request.account}</span>
      <span className="num text-right font-medium">{dollarsText(dollars, isFee)}</span>
      <span className="truncate text-xs text-ink-2">{askedText(request)}</span>
      <span className="text-right text-xs">{state}</span>
      <span className="flex min-w-0 items-center gap-1.5 text-xs text-ink-3">
        <Avatar name={request.requester} size="sm" />
        <span className="truncate">
          {tab === "mine" || !isOpen ? request.requester : `Waits for ${names.join(", ")}`}
        </span>
      </span>
      <span className="text-right text-xs text-ink-3">{since(new Date(request.askedAt), now, zone)}</span>
    </Link>
  );
}
