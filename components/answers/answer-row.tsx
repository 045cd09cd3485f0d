"use client";

import { FormDialog } from "@/components/shell/form-dialog";
import { TextField } from "@/components/ui/input";
import { Remark } from "@/components/ui/note";
import { approveAnswer, retireAnswer } from "@/lib/answers/actions";
import type { LibraryAnswer } from "@/lib/answers/answer";
import { outcomeNames, stateNames, stateOf } from "@/lib/answers/standing";
import { renewalDay } from "@/lib/format";
import { addYears, type Day } from "@/lib/units/day";
import { AnswerForm } from "./answer-form";

type AnswerRowProps = { answer: LibraryAnswer; today: Day; writes: boolean; approves: boolean };

/** An answer with whose it is, who approved it, until when, and how the last bid with it ended. */
export function AnswerRow({ answer, today, writes, approves }: AnswerRowProps) {
  const state = stateOf(answer, today);
  return (
    <li className="border-b border-line px-5 py-2.5 max-md:px-4">
      <p className="font-medium break-words">{answer.asked}</p>
      <p className="mt-0.5 line-clamp-3 break-words text-ink-2">{answer.words}</p>
      <div className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1 text-xs text-ink-3">
        <span>{[answer.topic, answer.product].filter(Boolean).join(", ")}</span>
        {state === "APPROVED" ? (
          <Remark tone="pos">
            Approved by {answer.approvedBy} until {renewalDay(answer.expiresOn)}
          </Remark>
        ) : state === "EXPIRED" ? (
          <Remark tone="warn">Expired {renewalDay(answer.expiresOn)}</Remark>
        ) : (
          <span>{stateNames[state]}</span>
        )}
        <span>
          Version {answer.number}, {answer.writtenBy}, {renewalDay(answer.writtenOn)}
        </span>
        {answer.lastOutcome && (
          <span>
            {outcomeNames[answer.lastOutcome]}, {renewalDay(answer.lastOutcomeOn)}
          </span>
        )}
        {approves && state !== "RETIRED" && (
          <FormDialog
            trigger={answer.approvedOn ? "Approve again" : "Approve"}
            title={`Approve: ${answer.topic}`}
            verb="Approve"
            action={approveAnswer}
            done={({ topic }) => `${topic}: approved`}
            undoable
          >
            {({ errors }) => (
              <>
                <input type="hidden" name="answerId" value={answer.id} />
                <input type="hidden" name="version" value={answer.version} />
                <p className="whitespace-pre-line break-words text-ink-2">{answer.words}</p>
                <TextField
                  label="Holds until"
                  name="expiresOn"
                  type="date"
                  min={today}
                  defaultValue={addYears(today, 1)}
                  error={errors.expiresOn}
                />
              </>
            )}
          </FormDialog>
        )}
        {writes && <AnswerForm answer={answer} />}
        {writes && state !== "RETIRED" && (
          <FormDialog
            trigger="Retire"
            title={`Retire: ${answer.topic}`}
            description="It is no longer proposed. Where it was given it stays readable."
            verb="Retire"
            action={retireAnswer}
            done={({ topic }) => `${topic}: retired`}
            undoable
          >
            {() => (
              <>
                <input type="hidden" name="answerId" value={answer.id} />
                <input type="hidden" name="version" value={answer.version} />
              </>
            )}
          </FormDialog>
        )}
      </div>
      {answer.history.length > 0 && (
        <details className="mt-1 text-xs text-ink-3">
          <summary className="cursor-pointer">What it said before</summary>
          <ol>
            {[...answer.history].reverse().map(({ number, words, writtenBy, on }) => (
              <li key={number} className="mt-1">
                Version {number}, {writtenBy}, {renewalDay(on)}: {words}
              </li>
            ))}
          </ol>
        </details>
      )}
    </li>
  );
}
