import Link from "next/link";
import { lackingTexts, pricesText } from "@/components/quotes/words";
import { Chip, type ChipTone } from "@/components/ui/chip";
import { Remark } from "@/components/ui/note";
import { counted, dayText, renewalDay } from "@/lib/format";
import type { Milestone } from "@/lib/requests/milestones";
import type { DeskPerson, InternalRequest } from "@/lib/requests/queries";
import { clockText, type RequestStatus, statusNames } from "@/lib/requests/words";
import { blocksOf, hrefOf, type May, ownerText, whenText } from "./face";
import { RequestMenu } from "./request-menu";

const tones: Record<RequestStatus, ChipTone> = {
  OPEN: "accent",
  WAITING: "warn",
  INCOMPLETE: "warn",
  ANSWERED: "pos",
  WITHDRAWN: "neutral",
};

type RequestRowProps = {
  request: InternalRequest;
  may: May;
  people: DeskPerson[];
  milestones: Milestone[];
  /** Names the account as well, where the page is not about one. */
  about?: boolean;
  whole?: boolean;
};

/** One request: what is asked of whom, its clock, what it blocks, and what came of it. */
export function RequestRow({ request, may, people, milestones, about, whole }: RequestRowProps) {
  const { state, subject, details, clock, pauses, said, account, quote, effectiveOn, today } = request;
  const open = request.status === "OPEN";
  const href = hrefOf(request);
  const blocks = blocksOf(request);
  const late = open && clock.late > 0;
  return (
    <li className="flex items-start gap-3 border-b border-line py-2 last:border-0">
      <div className="grid min-w-0 flex-1 gap-x-4 gap-y-0.5 lg:grid-cols-[minmax(0,5fr)_minmax(0,4fr)_minmax(0,4fr)]">
        <div className="min-w-0">
          <span className="flex items-start gap-2">
            <Chip tone={tones[state]} tip={state === "WAITING" ? statusNames.WAITING : undefined}>
              {state === "WAITING" ? "Waiting" : statusNames[state]}
            </Chip>
            <span className="min-w-0 font-medium break-words">{subject}</span>
          </span>
          {about && (
            <span className="text-xs text-ink-2">
              {href ? (
                <Link data-row href={href} prefetch={false} className="underline">
                  {account}
                </Link>
              ) : (
                account
              )}
              , {renewalDay(effectiveOn)}
            </span>
          )}
        </div>
        <div className="min-w-0 text-xs text-ink-3">
          <span className="block text-ink-2">{ownerText(request)}</span>
          <span className="block">
            Asked by {request.askedBy}, {dayText(request.askedOn, today)}
          </span>
        </div>
        <div className="min-w-0 text-xs text-ink-3">
          <span className="block tabular-nums">
            {late ? (
              <Remark tone="warn">{whenText(request)}</Remark>
            ) : (
              <span className="text-ink-2">{whenText(request)}</span>
            )}
          </span>
          <span className="block break-words">
            {state === "INCOMPLETE"
              ? `${counted(clock.allowed, "business day")}, once complete`
              : clockText(clock, pauses)}
          </span>
          {blocks &&
            (blocks.missed ? <Remark tone="warn">{blocks.text}</Remark> : <span className="block">{blocks.text}</span>)}
        </div>
        {quote && open && state === "INCOMPLETE" && (
          <ul className="text-xs text-ink-2 lg:col-span-3">
            {lackingTexts(quote).map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        )}
        {quote?.prices && state === "ANSWERED" && (
          <p className="text-xs text-ink-2 lg:col-span-3">{pricesText(quote)}</p>
        )}
        {(whole || open) && details && (
          <p className={`text-xs text-ink-2 lg:col-span-3 ${whole ? "whitespace-pre-line" : "line-clamp-2"}`}>
            {details}
          </p>
        )}
        {said && (
          <p className={`text-xs text-ink-2 lg:col-span-3 ${whole ? "whitespace-pre-line" : "line-clamp-2"}`}>{said}</p>
        )}
      </div>
      {open && (may.answer || may.hold || may.change) ? (
        <RequestMenu request={request} may={may} people={people} milestones={milestones} />
      ) : (
        <span className="w-6 shrink-0 touch:w-11" />
      )}
    </li>
  );
}
