"use client";

import { useEffect, useRef } from "react";
import { ActionForm } from "@/components/shell/action-form";
import { EmptyState } from "@/components/ui/empty-state";
import { SubmitButton } from "@/components/ui/submit-button";
import { toast } from "@/components/ui/toast";
import { counted } from "@/lib/format";
import { reviewName } from "@/lib/prospects/actions";
import type { UnsureName } from "@/lib/prospects/queries";

/** Names one person answers one after the other, those on most contracts first; the keyboard stays where the next one comes. */
export function NameQueue({ names }: { names: UnsureName[] }) {
  const list = useRef<HTMLUListElement>(null);
  const answered = useRef<number>(undefined);
  useEffect(() => {
    const at = answered.current;
    answered.current = undefined;
    if (at === undefined || document.activeElement !== document.body) return;
    const next = list.current?.children[Math.min(at, names.length - 1)];
    next?.querySelector<HTMLElement>("button")?.focus();
  }, [names]);
  if (names.length === 0)
    return (
      <EmptyState title="Every name is known">A load that brings one that resembles another puts it here.</EmptyState>
    );
  return (
    <ul ref={list} aria-label="Filed names" className="min-h-0 flex-1 md:overflow-auto">
      {names.map((each, at) => (
        <li
          key={`${each.kind} ${each.name}`}
          onSubmit={() => {
            answered.current = at;
          }}
          className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b border-line px-5 py-2 max-md:px-4"
        >
          <span className="min-w-0">
            <span className="block truncate font-medium">{each.name}</span>
            <span className="text-xs text-ink-3">
              {each.kind === "BROKER" ? "Broker" : "Carrier"}, {counted(each.rows, "contract")}
              {each.place && `, ${each.place}`}
              {each.others.length > 0 && `; also ${each.others.join("; ")}`}
            </span>
          </span>
          <Answers each={each} />
        </li>
      ))}
    </ul>
  );
}

/** Puts a name back where it waits. */
async function takeBack({ kind, name }: UnsureName) {
  const outcome = await reviewName({ status: "idle" }, { kind, name, answer: "unsure" }).catch(() => undefined);
  if (outcome?.status === "done") return toast({ text: `${name} waits again` });
  const text =
    outcome?.status === "refused" ? outcome.message : "That was not taken back: the connection failed. Try again.";
  toast({ text, tone: "error" });
}

function Answers({ each }: { each: UnsureName }) {
  const answers = [
    { answer: "suggested", says: `It is ${each.suggested}`, done: `${each.name} is ${each.suggested}` },
    { answer: "own", says: "Another one", done: `${each.name} stays its own` },
    ...(each.kind === "BROKER"
      ? [{ answer: "nobody", says: "No benefits broker", done: `${each.name} is no benefits broker` }]
      : []),
  ];
  return (
    <span className="flex flex-wrap gap-1.5">
      {answers.map(({ answer, says, done }) => (
        <ActionForm key={answer} action={reviewName} keep done={done} back={() => void takeBack(each)}>
          {({ pending }) => (
            <>
              <input type="hidden" name="kind" value={each.kind} />
              <input type="hidden" name="name" value={each.name} />
              <input type="hidden" name="answer" value={answer} />
              <SubmitButton size="sm" variant="secondary" busy={pending}>
                {says}
              </SubmitButton>
            </>
          )}
        </ActionForm>
      ))}
    </span>
  );
}
