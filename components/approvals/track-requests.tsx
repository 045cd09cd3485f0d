import Link from "next/link";
import { Chip } from "@/components/ui/chip";
import { approvalsHref } from "@/lib/approvals/inbox";
import type { Request } from "@/lib/approvals/queries";
import { waitingAt } from "@/lib/approvals/waiting";
import { statusNames } from "@/lib/approvals/words";
import { dayText } from "@/lib/format";
import { askedText, quotedText } from "./face";

const tones = { APPROVED: "pos", DECLINED: "neg", RETURNED: "warn", OPEN: "accent" } as const;

/** What was asked of a decision, newest first, and what it waits for or came to. */
export function TrackRequests({ requests }: { requests: Request[] }) {
  if (requests.length === 0) return null;
  return (
    <ul aria-label="Relief" className="mt-1.5">
      {requests.map((request) => (
        <li key={request.id} className="flex flex-wrap items-center gap-2 py-1">
          <Chip tone={tones[request.status as keyof typeof tones] ?? "neutral"}>{statusNames[request.status]}</Chip>
          <Link
            href={approvalsHref({ tab: "all", open: request.id })}
            prefetch={false}
            className="text-ink hover:underline"
          >
            {askedText(request)} at {quotedText(request, request.approvedRate ?? request.askedRate)}
          </Link>
          <span className="text-xs text-ink-3">{tail(request)}</span>
        </li>
      ))}
    </ul>
  );
}

function tail(request: Request) {
  if (request.status === "OPEN") return `Waits for ${waitingAt(request).names.join(", ")}`;
  if (request.status === "APPROVED")
    return `Until ${dayText(request.expiresOn, request.today)}; released, ${dayText(request.quoteThrough, request.today)}`;
  return request.signatures.at(-1)?.note ?? "";
}
