import Link from "next/link";
import type { ReactNode } from "react";
import { FinishTask } from "@/components/tasks/finish-task";
import { Remark } from "@/components/ui/note";
import { SectionHeader } from "@/components/ui/section-header";
import { counted, dayText, dueText } from "@/lib/format";
import type { PackAction } from "@/lib/packs/queries";
import type { Day } from "@/lib/units/day";

type AgreedListProps = { actions: readonly PackAction[]; since: Day | null; today: Day; add?: ReactNode };

/** What was agreed, here and before, until it is done: each with its owner, its day and how often it came back. */
export const AgreedList = ({ actions, since, today, add }: AgreedListProps) => (
  <section aria-labelledby="agreed" className="min-w-0">
    <SectionHeader title="Agreed" id="agreed">
      {add}
    </SectionHeader>
    {actions.length === 0 && (
      <p className="py-2 text-xs text-ink-3">
        {since ? "Nothing came back, and nothing is agreed yet." : "Nothing is agreed yet."}
      </p>
    )}
    <ul>
      {actions.map((action) => (
        <Agreed key={action.id} action={action} today={today} />
      ))}
    </ul>
  </section>
);

function Agreed({ action, today }: { action: PackAction; today: Day }) {
  const { id, title, owner, accountId, account, dueOn, doneOn, packOn, times, mayFinish } = action;
  const late = !doneOn && dueOn !== null && dueOn < today;
  return (
    <li className="flex items-start gap-2 border-b border-line py-1.5 last:border-0">
      <FinishTask taskId={id} title={title} done={doneOn !== null} disabled={!mayFinish} />
      <span className="min-w-0 flex-1 break-words">
        <span className={doneOn ? "text-ink-3 line-through" : undefined}>{title}</span>
        <span className="block text-xs text-ink-3">
          {owner}
          {account && accountId && (
            <>
              ,{" "}
              <Link href={`/accounts/${accountId}`} prefetch={false} className="hover:underline">
                {account}
              </Link>
            </>
          )}
          {", "}
          {doneOn ? (
            `done ${dayText(doneOn, today)}`
          ) : late ? (
            <Remark tone="warn">{dueText(dueOn, today)}</Remark>
          ) : (
            `due ${dueText(dueOn, today)}`
          )}
          {times > 0 && `, from ${dayText(packOn, today)}, back ${counted(times, "time")}`}
        </span>
      </span>
    </li>
  );
}
