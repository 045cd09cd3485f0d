"use client";

import { useState } from "react";
import { offerUndo } from "@/components/shell/undo";
import { useSend } from "@/components/shell/use-send";
import { Button } from "@/components/ui/button";
import { Checkbox, CheckboxField } from "@/components/ui/checkbox";
import { Remark } from "@/components/ui/note";
import { toast } from "@/components/ui/toast";
import type { LibraryAnswer } from "@/lib/answers/answer";
import { counted, dueText, renewalDay } from "@/lib/format";
import { acceptAnswers, approveQuestions } from "@/lib/questions/actions";
import { isLate, type QuestionState, stateNames, stateOf } from "@/lib/questions/progress";
import type { Question } from "@/lib/questions/question";
import { deskNames } from "@/lib/requests/desks";
import type { Day } from "@/lib/units/day";
import { AnswerDialog, type Offer } from "./answer-dialog";
import { RouteDialog } from "./route-dialog";

type Proposed = { answerId: string; shared: string[]; state: "APPROVED" | "EXPIRED" };
type QuestionListProps = {
  rfpId: string;
  questions: Question[];
  answers: LibraryAnswer[];
  proposed: Record<string, Proposed[]>;
  people: { id: string; name: string }[];
  dueOn: Day | null;
  today: Day;
  writable: boolean;
  /** Those the viewer may answer. */
  mine: readonly string[];
};
const filters: { value: "ALL" | QuestionState; label: string }[] = [
  { value: "ALL", label: "All" },
  ...(["OPEN", "GAP", "ANSWERED", "APPROVED"] as const).map((value) => ({ value, label: stateNames[value] })),
];

/** What an RFP asks, with our answers; several are taken from the library, approved or put to a desk at once. */
export function QuestionList(props: QuestionListProps) {
  const { rfpId, questions, answers, proposed, people, dueOn, today, writable, mine } = props;
  const [shown, setShown] = useState<(typeof filters)[number]["value"]>("ALL");
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [answering, setAnswering] = useState<string>();
  const [routing, setRouting] = useState(false);
  const accepting = useSend(acceptAnswers);
  const approving = useSend(approveQuestions);
  const library = new Map(answers.map((answer) => [answer.id, answer]));
  const rows = questions.filter((each) => shown === "ALL" || stateOf(each) === shown);
  const ids = questions.filter(({ id }) => chosen.has(id)).map(({ id }) => id);
  const firstOf = (id: string) => proposed[id]?.find(({ state }) => state === "APPROVED");
  const picks = ids.flatMap((questionId) => {
    const first = firstOf(questionId);
    return first ? [{ questionId, answerId: first.answerId }] : [];
  });
  const choose = (all: Question[], on: boolean) => {
    const next = new Set(chosen);
    for (const { id } of all) on ? next.add(id) : next.delete(id);
    setChosen(next);
  };
  const told = (outcome: { status: string; message?: string; operationId?: string }, text: string) => {
    if (outcome.status === "refused") return toast({ text: outcome.message ?? "", tone: "error" });
    if (outcome.status !== "done") return;
    offerUndo(outcome.operationId, text);
    setChosen(new Set());
  };
  const take = async () => {
    const outcome = await accepting.send({ rfpId, picks });
    told(outcome, outcome.status === "done" ? `${counted(outcome.receipt.accepted, "answer")} taken` : "");
  };
  const approve = async () => {
    const outcome = await approving.send({ rfpId, ids });
    told(outcome, outcome.status === "done" ? `${counted(outcome.receipt.approved, "answer")} approved` : "");
  };
  const open = questions.find(({ id }) => id === answering);
  const offers = (proposed[answering ?? ""] ?? []).flatMap(({ answerId, shared, state }): Offer[] => {
    const answer = library.get(answerId);
    return answer ? [{ answer, shared, state }] : [];
  });
  return (
    <>
      <div className="flex flex-wrap items-center gap-2 py-1">
        <fieldset className="flex flex-wrap gap-1" aria-label="Which questions">
          {filters.map(({ value, label }) => (
            <Button
              key={value}
              variant={value === shown ? "secondary" : "ghost"}
              aria-pressed={value === shown}
              onClick={() => setShown(value)}
            >
              {label}
            </Button>
          ))}
        </fieldset>
        {writable && ids.length > 0 && (
          <span className="flex flex-wrap items-center gap-2">
            <span className="text-ink-2">{counted(ids.length, "question")}</span>
            <Button disabled={picks.length === 0} busy={accepting.busy} onClick={take}>
              Take {counted(picks.length, "answer")} of the library
            </Button>
            <Button onClick={() => setRouting(true)}>Ask a desk</Button>
            <Button busy={approving.busy} onClick={approve}>
              Approve
            </Button>
          </span>
        )}
      </div>
      {writable && rows.length > 0 && (
        <CheckboxField
          label={`All ${counted(rows.length, "question")} shown`}
          checked={rows.every(({ id }) => chosen.has(id))}
          onChange={({ target }) => choose(rows, target.checked)}
        />
      )}
      <ul aria-label="Questions">
        {rows.map((each) => (
          <li key={each.id} className="flex gap-3 border-b border-line py-2">
            {writable && (
              <span className="pt-0.5">
                <Checkbox
                  aria-label={`Select ${each.number || `question ${each.place + 1}`}`}
                  checked={chosen.has(each.id)}
                  onChange={({ target }) => choose([each], target.checked)}
                />
              </span>
            )}
            <div className="min-w-0 flex-1">
              <p className="break-words">
                <span className="num mr-2 text-ink-3">{each.number || each.place + 1}</span>
                {each.words}
              </p>
              {each.answer && <p className="mt-1 line-clamp-2 break-words text-ink-2">{each.answer}</p>}
              <p className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1 text-xs text-ink-3">
                <Standing question={each} today={today} />
                {each.section && <span>{each.section}</span>}
                {!each.answer && firstOf(each.id) && <span>In the library: {firstOf(each.id)?.shared.join(", ")}</span>}
                {mine.includes(each.id) && (
                  <Button
                    variant="ghost"
                    aria-label={`${each.answer ? "Change the answer to" : "Answer"} ${each.number || each.place + 1}`}
                    onClick={() => setAnswering(each.id)}
                  >
                    {each.answer ? "Change" : "Answer"}
                  </Button>
                )}
              </p>
            </div>
          </li>
        ))}
      </ul>
      {open && <AnswerDialog question={open} offers={offers} onClose={() => setAnswering(undefined)} />}
      {routing && (
        <RouteDialog
          rfpId={rfpId}
          ids={ids}
          people={people}
          dueOn={dueOn}
          today={today}
          onClose={() => {
            setRouting(false);
            setChosen(new Set());
          }}
        />
      )}
    </>
  );
}

/** Where a question stands, and with whom. */
function Standing({ question, today }: { question: Question; today: Day }) {
  const { desk, assignee, contact, dueOn, answeredBy, approvedBy, expiredOn } = question;
  const state = stateOf(question);
  if (state === "GAP" && desk) {
    const text = `${[deskNames[desk], assignee ?? contact].filter(Boolean).join(", ")}, ${dueText(dueOn, today)}`;
    return isLate(question, today) ? <Remark tone="warn">{text}</Remark> : <span>{text}</span>;
  }
  return (
    <>
      {state === "APPROVED" ? (
        <Remark tone="pos">Approved by {approvedBy}</Remark>
      ) : state === "ANSWERED" ? (
        <span>Answered by {answeredBy}, not approved</span>
      ) : (
        <span>{stateNames[state]}</span>
      )}
      {expiredOn && <Remark tone="warn">Expired {renewalDay(expiredOn)}</Remark>}
    </>
  );
}
