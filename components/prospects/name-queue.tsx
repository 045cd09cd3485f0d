"use client";

import { ActionForm } from "@/components/shell/action-form";
import { EmptyState } from "@/components/ui/empty-state";
import { SubmitButton } from "@/components/ui/submit-button";
import { counted } from "@/lib/format";
import { reviewName } from "@/lib/prospects/actions";
import type { UnsureName } from "@/lib/prospects/queries";

/** Names one person answers one after the other, those on most contracts first. */
export function NameQueue({ names }: { names: UnsureName[] }) {
  if (names.length === 0)
    return (
      <EmptyState title="Every name is known">A load that brings one that resembles another puts it here.</EmptyState>
    );
  return (
    <ul aria-label="Filed names" className="min-h-0 flex-1 md:overflow-auto">
      {names.map((each) => (
        <li
          key={`${each.kind} ${each.name}`}
          className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b border-line px-5 py-2 max-md:px-4"
        >
          <span className="min-w-0">
            <span className="block truncate font-medium">{each.name}</span>
            <span className="text-xs text-ink-3">
              {each.kind === "BROKER" ? "Broker" : "Carrier"}, {counted(each.rows, "contract")}
              {each.place && `, ${each.place}`}
            </span>
          </span>
          <Answers each={each} />
        </li>
      ))}
    </ul>
  );
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
        <ActionForm key={answer} action={reviewName} keep done={done}>
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
