import { __iconData as openIcon } from "lucide-react/icons/circle";
import { __iconData as knownIcon } from "lucide-react/icons/circle-check";
import Link from "next/link";
import { Icon } from "@/components/ui/icon";
import { LinkButton } from "@/components/ui/link-button";
import { SectionHeader } from "@/components/ui/section-header";
import { type Spoken, voiceNames } from "@/lib/forecast/calls";
import { type ForecastState, forecastHref } from "@/lib/forecast/list";
import type { OnCall as Given } from "@/lib/forecast/queries";
import { type Answer, answersOf } from "@/lib/forecast/questions";
import type { ForecastRow } from "@/lib/forecast/row";
import { callBy } from "@/lib/forecast/shown";
import type { stepOf } from "@/lib/forecast/walk";
import { count, dayText, dueText, rateAction, timeText } from "@/lib/format";
import { type Call, callNames } from "@/lib/metrics/calls";
import { type Stage, stageNames } from "@/lib/renewals/stages";
import { type KnownBy, knownNames, type Parity, parityNames } from "@/lib/rivals/kinds";
import type { Day } from "@/lib/units/day";
import { CallForm } from "./call-form";

const zone = "America/New_York";

type OnCallProps = {
  row: ForecastRow;
  step: ReturnType<typeof stepOf>;
  given: Given;
  state: ForecastState;
  /** The voice the viewer speaks with; none where they only read. */
  speaks?: Spoken;
  today: Day;
};

/** The renewal the call is at: what is known of it, and the viewer’s own word. */
export function OnCall({ row, step, given, state, speaks, today }: OnCallProps) {
  const { account, accountId, renewalId, owner, members } = row;
  const voice = speaks ?? "DIRECTOR";
  const last = row.said[voice];
  const next = step.next?.accountId;
  const answers = answersOf(given.known, callBy(row, voice), today);
  return (
    <section aria-labelledby="on-call" className="flex flex-col gap-3">
      <SectionHeader title="On the call">{step.place > 0 && `${step.place} of ${step.of}`}</SectionHeader>
      <div>
        <h3 id="on-call" className="flex items-baseline justify-between gap-2 text-lg font-semibold tracking-tight">
          <Link
            href={renewalId ? `/renewals/${renewalId}` : `/accounts/${accountId}`}
            prefetch={false}
            className="min-w-0 truncate hover:underline"
          >
            {account}
          </Link>
          <span className="num text-sm font-normal">{count(members)}</span>
        </h3>
        <p className="text-xs text-ink-3">{[owner, row.healthReason].filter(Boolean).join(", ")}</p>
      </div>
      <ul className="flex flex-col gap-2.5">
        {answers.map((answer) => (
          <li key={answer.key} className="flex items-start gap-2">
            <Icon
              icon={answer.known ? knownIcon : openIcon}
              size={16}
              label={answer.known ? "Known" : "To ask"}
              className={`mt-0.5 ${answer.known ? "text-accent-ink" : "text-ink-3"}`}
            />
            <span className="min-w-0">
              {answer.question}
              <span className="block text-xs break-words text-ink-2">{answerText(answer.key, given, row, today)}</span>
            </span>
          </li>
        ))}
      </ul>
      {speaks && row.writable && renewalId ? (
        <CallForm
          key={`${renewalId} ${last?.id ?? ""}`}
          renewalId={renewalId}
          accountId={accountId}
          account={account}
          voiceName={`Your call${last ? `, last said ${dayText(last.on, today)}` : ""}`}
          last={last}
          next={forecastHref(state, { at: next, tab: next ? "call" : "summary" })}
          isLast={!next}
        />
      ) : (
        <p className="text-xs text-ink-3">
          {renewalId
            ? "You read this call; its AE and Director speak."
            : "No renewal is open yet: there is nothing to call."}
        </p>
      )}
      <div className="flex gap-2">
        {step.previous && (
          <LinkButton
            href={forecastHref(state, { at: step.previous.accountId })}
            scroll={false}
            prefetch={false}
            variant="ghost"
            size="sm"
          >
            Previous
          </LinkButton>
        )}
        {step.next && (
          <LinkButton
            href={forecastHref(state, { at: step.next.accountId })}
            scroll={false}
            prefetch={false}
            variant="ghost"
            size="sm"
          >
            Skip to {step.next.account}
          </LinkButton>
        )}
      </div>
      <PastCalls past={given.past} today={today} />
    </section>
  );
}

function PastCalls({ past, today }: { past: Given["past"]; today: Day }) {
  if (past.length === 0) return null;
  return (
    <section aria-labelledby="past-calls" className="border-t border-line pt-1">
      <SectionHeader id="past-calls" title="Said so far">
        nothing is averaged
      </SectionHeader>
      <ul className="text-xs">
        {past.map(({ id, voice, call, by, at, on, note }) => (
          <li key={id} className="border-b border-line py-1.5 last:border-0">
            <span className="flex justify-between gap-2">
              <span>
                <b className="font-medium">{callNames[call as Call]}</b> {voiceNames[voice]}, {by}
              </span>
              <span className="num shrink-0 text-ink-3">
                {dayText(on, today)}, {timeText(new Date(at), zone)}
              </span>
            </span>
            {note && <span className="block break-words text-ink-2">{note}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What the record says to a question; where it says nothing, that. */
function answerText(key: Answer["key"], { known }: Given, row: ForecastRow, today: Day): string {
  const { signer, rival, openRfp, release, awaited } = known;
  if (key === "SIGNS") {
    if (!signer) return "Nobody is recorded as the decider";
    const who = [signer.name, signer.title].filter(Boolean).join(", ");
    return `${who}, ${signer.metOn ? `met ${dayText(signer.metOn, today)}` : "not met yet"}`;
  }
  if (key === "RIVAL") {
    if (!rival) return openRfp ? "It is at market, and no number is heard" : "Nobody is known to have quoted";
    const number = rival.action ? `${rateAction(rival.action)} ` : "";
    const plan = parityNames[rival.parity as Parity].toLowerCase();
    return `${rival.competitor} ${number}${knownNames[rival.knownBy as KnownBy].toLowerCase()} ${dayText(rival.heardOn, today)}, plan ${plan}`;
  }
  if (key === "RELEASED") {
    if (!release) return "No decision is open yet";
    if (release.releasedOn) return `Released ${dayText(release.releasedOn, today)}`;
    const stage = stageNames[release.stage as Stage];
    const waits = release.waitsFor ? `waits for ${release.waitsFor}` : `due ${dueText(release.dueOn, today)}`;
    return `${stage}, ${waits}`;
  }
  const call = row.said.DIRECTOR?.call ?? row.said.AE?.call;
  if (awaited) return `${awaited.words}${awaited.dueOn ? `, ${dueText(awaited.dueOn, today)}` : ""}`;
  return call === "SAFE" || call === "LIKELY" ? "It is in Commit" : row.healthReason;
}
