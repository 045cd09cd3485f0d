"use client";

import { useState } from "react";
import { SendDialog } from "@/components/shell/send-dialog";
import { offerUndo } from "@/components/shell/undo";
import { useSend } from "@/components/shell/use-send";
import { Button } from "@/components/ui/button";
import { CheckboxField } from "@/components/ui/checkbox";
import { Remark } from "@/components/ui/note";
import { TextareaField } from "@/components/ui/textarea";
import type { LibraryAnswer } from "@/lib/answers/answer";
import { outcomeNames } from "@/lib/answers/standing";
import { renewalDay } from "@/lib/format";
import { answerQuestion, clearAnswer } from "@/lib/questions/actions";
import type { Question } from "@/lib/questions/question";

export type Offer = { answer: LibraryAnswer; shared: string[]; state: "APPROVED" | "EXPIRED" };
type AnswerDialogProps = { question: Question; offers: Offer[]; onClose: () => void };

/** Answers a question, in words of the library or in one's own. */
export function AnswerDialog({ question, offers, onClose }: AnswerDialogProps) {
  const [words, setWords] = useState(question.answer);
  const [from, setFrom] = useState<Offer>();
  const [expired, setExpired] = useState(false);
  const sending = useSend(answerQuestion);
  const clearing = useSend(clearAnswer);
  const of = { questionId: question.id, version: question.version };
  const submit = async (confirmed?: string[]) => {
    const answerId = from?.answer.id ?? question.answerId ?? undefined;
    const marked = expired || (!from && question.expiredOn !== null);
    const outcome = await sending.send({ ...of, answer: words, answerId, expired: marked, confirmed });
    if (outcome.status !== "done") return;
    offerUndo(outcome.operationId, `Answered: ${outcome.receipt.name}`);
    onClose();
  };
  const clear = async () => {
    const outcome = await clearing.send(of);
    if (outcome.status !== "done") return;
    offerUndo(outcome.operationId, `Answer taken off: ${outcome.receipt.name}`);
    onClose();
  };
  return (
    <SendDialog
      onClose={onClose}
      unsaved={words !== question.answer}
      title={[question.number, question.section].filter(Boolean).join(", ") || "Question"}
      description={question.words}
      width="lg"
      verb="Save the answer"
      busyLabel="Saving"
      sending={sending}
      onSubmit={submit}
      texts={() => [words]}
    >
      {offers.length > 0 && (
        <section aria-label="From the library">
          <h3 className="mb-1 text-xs font-medium text-ink-2">From the library</h3>
          <ul>
            {offers.map((offer) => (
              <li key={offer.answer.id} className="border-b border-line py-2 last:border-0">
                <p className="line-clamp-3">{offer.answer.words}</p>
                <p className="mt-1 flex flex-wrap items-center gap-x-3 text-xs text-ink-3">
                  <span>Shares: {offer.shared.join(", ")}</span>
                  {offer.state === "EXPIRED" ? (
                    <Remark tone="warn">Expired {renewalDay(offer.answer.expiresOn)}</Remark>
                  ) : (
                    <span>Until {renewalDay(offer.answer.expiresOn)}</span>
                  )}
                  {offer.answer.lastOutcome && <span>{outcomeNames[offer.answer.lastOutcome]}</span>}
                  <Button
                    variant="ghost"
                    onClick={() => {
                      setWords(offer.answer.words);
                      setFrom(offer);
                    }}
                  >
                    Use this
                  </Button>
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
      <TextareaField
        label="Answer"
        rows={8}
        maxLength={8000}
        value={words}
        onChange={(event) => setWords(event.target.value)}
        error={sending.errors.answer}
      />
      {from?.state === "EXPIRED" && (
        <CheckboxField
          label="Take it though it expired"
          hint="It stays marked, and somebody else approves it."
          checked={expired}
          onChange={({ target }) => setExpired(target.checked)}
        />
      )}
      {question.answer && (
        <Button variant="ghost" className="self-start" busy={clearing.busy} onClick={clear}>
          Take the answer off
        </Button>
      )}
    </SendDialog>
  );
}
